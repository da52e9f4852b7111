import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { fileFormats, writeFrameworkFile, type FileFormat, type FrameworkFile } from '@waymark/reference-data';
import { closed } from '../http/operation.ts';

const mediaTypes: Record<FileFormat, string> = {
  json: 'application/json',
  yaml: 'application/yaml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const fileFormat = Type.Enum([...fileFormats], { description: 'xlsx: a workbook with drop-downs and guidance' });

/** What an operation says that answers with the file of a framework, published or not. */
export const answersFile = {
  querystring: Type.Object({ format: fileFormat }, closed),
  produces: Object.values(mediaTypes),
  response: {
    200: Type.Unknown({
      description: 'The file, to be kept under the name that Content-Disposition gives',
      examples: [{ code: 'effective-local-send-system', title: 'Effective local SEND system self-evaluation' }],
    }),
  },
} as const;

/** @param basedOn the published version that it is, or that its draft was made from */
export async function sendFile(
  reply: FastifyReply,
  name: string,
  format: FileFormat,
  file: FrameworkFile,
  basedOn: string | null,
): Promise<FastifyReply> {
  const bytes = await writeFrameworkFile({ ...(basedOn !== null && { basedOn }), ...file }, format);
  return reply
    .type(mediaTypes[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(Buffer.from(bytes));
}
