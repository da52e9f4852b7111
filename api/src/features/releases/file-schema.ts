import Type from 'typebox';
import { access, closed, operation } from '../../http/operation.ts';
import { tableFormat, tableMediaTypes } from '../../wire/table-file.ts';
import { releaseParams } from './schema.ts';

export const getReleaseFile = operation({
  operationId: 'getReleaseFile',
  summary: 'Download the figures of a release',
  description:
    'All its cohorts in one table, with the numbers of the JSON answer (which is `getRelease`), for whoever may read it. What is withheld ' +
    'is withheld here as there: no number, and the symbol [c].',
  tag: 'Benchmarks',
  access: access.releaseReader,
  params: releaseParams,
  querystring: Type.Object({ format: tableFormat }, closed),
  headers: { 'If-None-Match': 'The ETag you have: 304 when it still holds' },
  produces: Object.values(tableMediaTypes),
  response: {
    200: Type.Unknown({
      description: 'The table, to be kept under the name that Content-Disposition gives',
      examples: ['cohort_code,cohort,contributors,statement_code,category,count_from,count_to,percent_from,percent_to,symbol'],
    }),
    304: Type.Null({ description: 'What you have still holds' }),
  },
  problems: ['release.not-found'],
});
