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

/** Where a file is from: the published version that it is, or that its draft was made from; and that draft, and how far it was. */
interface Origin {
  basedOn: string | null;
  fromDraft?: { id: string; point: number };
}

export async function fileBytes(file: FrameworkFile, format: FileFormat, { basedOn, fromDraft }: Origin): Promise<Buffer> {
  const origin = {
    ...(basedOn !== null && { basedOn }),
    ...(fromDraft && { fromDraft: { id: fromDraft.id, point: String(fromDraft.point) } }),
  };
  return Buffer.from(await writeFrameworkFile({ ...origin, ...file }, format));
}

/** Sends a file, to be kept under a name. */
export function sendFile(reply: FastifyReply, name: string, format: FileFormat, bytes: Buffer): FastifyReply {
  return reply.type(mediaTypes[format]).header('content-disposition', `attachment; filename="${name}.${format}"`).send(bytes);
}
