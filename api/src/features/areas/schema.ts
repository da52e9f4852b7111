import { areaTypes, closenessLabels } from '@waymark/reference-data';
import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { areaChangeExample, areaExample, attributionExample, neighbourExample } from './examples.ts';

const gssPattern = '^E\\d{8}$';
const GssCode = Type.String({ pattern: gssPattern, description: 'GSS code', examples: ['E06000001'] });
const CodeAndName = Type.Object({ code: GssCode, name: Type.String() }, closed);

export const Attribution = Type.Object(
  {
    publisher: Type.String(),
    covers: Type.String({ description: 'Which of the data is theirs' }),
    licence: Type.String(),
    licenceUrl: Type.String({ format: 'uri' }),
    text: Type.String({ description: 'The line to show wherever the data is shown' }),
  },
  { $id: 'Attribution', ...closed, examples: [attributionExample] },
);

const areaProperties = {
  gssCode: Type.String({ pattern: gssPattern, description: 'GSS code of April 2023', examples: ['E06000001'] }),
  dfeCode: Type.String({ pattern: '^\\d{3}$', description: "The Department for Education's number" }),
  name: Type.String(),
  type: Type.Enum([...areaTypes]),
  region: CodeAndName,
  icbs: Type.Array(
    Type.Object(
      {
        ...CodeAndName.properties,
        share: Type.Number({ minimum: 0, maximum: 1, description: "Share of the area's small areas (LSOAs), not of its people" }),
      },
      closed,
    ),
    { description: 'Integrated care boards, the largest share first' },
  ),
};

export const Area = Type.Object(areaProperties, { $id: 'Area', ...closed, examples: [areaExample] });

const CodeChange = Type.Object(
  {
    gssCode: GssCode,
    dfeCode: Type.String({ pattern: '^\\d{3}$' }),
    name: Type.String(),
    change: Type.Enum(['boundary', 'recode', 'merge', 'split']),
    treatAsSameArea: Type.Boolean({ description: 'Whether a series may be chained over the change' }),
    changedOn: Type.Union([Type.String({ format: 'date' }), Type.Null()], { description: 'First day of the newer code' }),
  },
  { $id: 'AreaCodeChange', ...closed, examples: [areaChangeExample] },
);

const Neighbour = Type.Object(
  {
    model: Type.String({ description: 'The method the neighbours were chosen by' }),
    year: Type.Integer(),
    rank: Type.Integer({ minimum: 1, maximum: 10, description: '1 is the closest' }),
    gssCode: GssCode,
    name: Type.String(),
    closeness: Type.Union([Type.Enum([...closenessLabels]), Type.Null()], { description: 'null: the model gives no label' }),
  },
  { $id: 'StatisticalNeighbour', ...closed, examples: [neighbourExample] },
);

const attributions = Type.Array(ref(Attribution), { description: 'Show these wherever the data is shown' });

export const AreaDetail = Type.Object(
  {
    ...areaProperties,
    formerCodes: Type.Array(ref(CodeChange), { description: 'Codes the area, or a part of it, had before' }),
    laterCodes: Type.Array(ref(CodeChange), { description: 'Codes that replaced this one after April 2023' }),
    neighbours: Type.Array(ref(Neighbour), { description: 'The ten statistical neighbours of the latest model' }),
    attributions,
  },
  {
    $id: 'AreaDetail',
    ...closed,
    examples: [
      { ...areaExample, formerCodes: [], laterCodes: [], neighbours: [neighbourExample], attributions: [attributionExample] },
    ],
  },
);

export const namedAreaSchemas = [Attribution, Area, CodeChange, Neighbour, AreaDetail];

export const listAreas = operation({
  operationId: 'listAreas',
  summary: 'List the local areas',
  description: 'All 153, sorted by name, or those that fit every filter given.',
  tag: 'Areas',
  access: access.public,
  cached: true,
  querystring: Type.Object(
    {
      region: Type.Optional(Type.String({ pattern: gssPattern, description: 'Code of a region', examples: ['E12000001'] })),
      type: Type.Optional(Type.Enum([...areaTypes], { description: 'Type of council' })),
      icb: Type.Optional(
        Type.String({ pattern: gssPattern, description: 'Code of an integrated care board', examples: ['E54000050'] }),
      ),
      name: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 100,
          description: 'A part of the name, in capitals or small letters',
          examples: ['york'],
        }),
      ),
    },
    closed,
  ),
  response: {
    200: Type.Object(
      { items: Type.Array(ref(Area)), attributions },
      { ...closed, examples: [{ items: [areaExample], attributions: [attributionExample] }] },
    ),
  },
});

export const getArea = operation({
  operationId: 'getArea',
  summary: 'Read one local area',
  description: 'With the codes it had before or has since, and its ten statistical neighbours.',
  tag: 'Areas',
  access: access.public,
  cached: true,
  params: Type.Object({ gssCode: GssCode }, closed),
  response: { 200: ref(AreaDetail) },
  problems: ['area.not-found'],
});
