// Makes src/openapi.gen.ts from openapi.json. `npm run contract` runs it after the api has written openapi.json.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const contract = new URL('openapi.json', import.meta.url);
const file = fileURLToPath(new URL('src/openapi.gen.ts', import.meta.url));

/** openapi.gen.ts as it is committed. */
export async function typesText(): Promise<string> {
  const types = astToString(await openapiTypes(contract, { rootTypes: true, rootTypesNoSchemaPrefix: true }));
  const text = `// Made from openapi.json by \`npm run contract\`; not to be edited.\n${types}`;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (import.meta.main) await writeFile(file, await typesText());
