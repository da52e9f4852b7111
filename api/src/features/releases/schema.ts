import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { AnswerPlace } from '../../wire/answer.ts';
import { ReleaseCell } from '../../wire/release-cell.ts';

export const releaseId = Type.String({ format: 'uuid', description: 'The release' });
export const releaseParams = Type.Object({ releaseId }, closed);
const day = (description: string) => Type.Union([Type.String({ format: 'date' }), Type.Null()], { description });
export const instant = (description: string) => Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description });

const StatementFigures = Type.Object(
  { statementCode: Type.String(), cells: Type.Array(ref(ReleaseCell)) },
  { $id: 'StatementFigures', ...closed },
);

const Withheld = Type.Object(
  {
    kind: Type.Literal('withheld'),
    reason: Type.Literal('withheld', { description: 'The one reason there is: to protect individual councils' }),
  },
  { $id: 'Withheld', ...closed },
);

const cohortName = { code: Type.String({ description: 'A registered group of areas' }), title: Type.String() };

const Cohort = Type.Union(
  [
    Type.Object(
      {
        ...cohortName,
        kind: Type.Literal('published'),
        contributors: Type.Integer({ minimum: 13, description: 'How many councils were counted; the same for every statement' }),
        statements: Type.Array(ref(StatementFigures)),
      },
      closed,
    ),
    Type.Object({ ...cohortName, ...Withheld.properties }, closed),
  ],
  { $id: 'Cohort', description: 'Figures of one group, or nothing of it', discriminator: { propertyName: 'kind' } },
);

export const summaryExample = {
  id: '01932f5e-7b1c-7000-8000-000000000005',
  frameworkCode: 'effective-local-send-system',
  frameworkVersion: '1.0.0',
  frameworkTitle: 'Effective local SEND system self-evaluation',
  cycleCode: '2025-26',
  demonstration: true,
  state: 'published',
  isPublic: true,
  frozenAt: '2026-09-14T09:00:00.000Z',
  publishedAt: '2026-09-21T09:00:00.000Z',
  publicFrom: '2026-10-01',
  withdrawnAt: null,
  withdrawnReason: null,
  method: 'wide-bands-1',
  hash: 'f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a9',
};

const summaryFields = {
  id: releaseId,
  frameworkCode: Type.String(),
  frameworkVersion: Type.String(),
  frameworkTitle: Type.String(),
  cycleCode: Type.String(),
  demonstration: Type.Boolean({ description: 'Made from made-up judgements; never mixed with real ones' }),
  state: Type.Enum(['open', 'frozen', 'audited', 'approved', 'published', 'withdrawn'], {
    description: 'Only national roles see one before it is published',
  }),
  isPublic: Type.Boolean({ description: 'Whether everyone may read it today' }),
  frozenAt: instant('null: open, which only national roles see'),
  publishedAt: instant('null: not published'),
  publicFrom: day('From this day, in England, everyone may read it. null: not published'),
  withdrawnAt: instant('null: not withdrawn'),
  withdrawnReason: Type.Union([Type.String(), Type.Null()]),
  method: Type.Union([Type.String(), Type.Null()], { description: 'How the figures were made. null: not audited yet' }),
  hash: Type.Union([Type.String({ pattern: '^[0-9a-f]{64}$' }), Type.Null()], {
    description: 'SHA-256 of method and figures; they never change. null: not audited yet',
  }),
};

export const ReleaseSummary = Type.Object(summaryFields, { $id: 'ReleaseSummary', ...closed, examples: [summaryExample] });

const Audit = Type.Object(
  {
    rung: Type.Integer({
      minimum: 0,
      maximum: 3,
      description: '0: England; 1: and area types; 2: and broad regions; 3: and families',
    }),
    report: Type.Array(Type.String(), { description: 'In plain words: what is published, and why not more' }),
    editions: Type.Array(Type.String(), { description: 'Editions of the framework whose answers are counted together' }),
    leftOut: Type.Array(Type.String(), {
      description: 'Codes of statements that not every edition asks comparably: left out for all, whatever was answered',
    }),
  },
  closed,
);

export const Release = Type.Object(
  {
    ...summaryFields,
    audit: Type.Union([Audit, Type.Null()], { description: 'null: not audited yet, or withdrawn' }),
    cohorts: Type.Array(ref(Cohort), { description: 'Empty until audited, and once withdrawn' }),
  },
  {
    $id: 'Release',
    ...closed,
    examples: [
      {
        ...summaryExample,
        audit: { rung: 0, report: ['England alone is published.'], editions: ['1.0.0'], leftOut: [] },
        cohorts: [
          {
            code: 'england',
            title: 'England',
            kind: 'published',
            contributors: 120,
            statements: [
              { statementCode: 'D4', cells: [{ category: '2', countFrom: 46, countTo: 54, percentFrom: 38, percentTo: 45 }] },
            ],
          },
        ],
      },
    ],
  },
);

export const listReleases = operation({
  operationId: 'listReleases',
  summary: 'List the releases you may read',
  description:
    'Everyone: the public ones. A council that was counted: also those published to contributors. National roles: all. Newest first.',
  tag: 'Benchmarks',
  access: access.releaseReader,
  response: {
    200: Type.Object({ items: Type.Array(ref(ReleaseSummary)) }, { ...closed, examples: [{ items: [summaryExample] }] }),
  },
});

const CohortQuery = Type.Object(
  {
    cohort: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: "One registered cohort's code. Left out: all there are in the release",
      }),
    ),
  },
  closed,
);

export const getRelease = operation({
  operationId: 'getRelease',
  summary: 'Read a release',
  description:
    'Frozen figures in wide bands. They never change: a later sign-off waits for the next cycle, and a wrong release is withdrawn whole. ' +
    'A release you may not read yet answers as one that does not exist. Any group that is not registered is refused.',
  tag: 'Benchmarks',
  access: access.releaseReader,
  params: releaseParams,
  querystring: CohortQuery,
  headers: { 'If-None-Match': 'The ETag you have: 304 when it still holds' },
  response: { 200: ref(Release), 304: Type.Null({ description: 'What you have still holds' }) },
  problems: ['release.not-found', 'cohort.not-registered'],
});

export const OurPlace = Type.Object(
  {
    releaseId,
    own: Type.Union(
      [
        Type.Object(
          {
            cycleCode: Type.String(),
            revision: Type.Integer({ minimum: 1 }),
            sealedAt: Type.String({ format: 'date-time' }),
            isCounted: Type.Boolean({ description: 'Whether this revision was counted in the release' }),
          },
          closed,
        ),
        Type.Null(),
      ],
      {
        description:
          "The sealed revision beside the figures: of the release's cycle if there is one, else the latest. null: nothing signed off",
      },
    ),
    statements: Type.Array(
      Type.Object(
        {
          statementCode: Type.String(),
          own: Type.Union([ref(AnswerPlace), Type.Null()], {
            description: 'null: nothing signed off, or the statement was not asked comparably in the edition it was answered in',
          }),
          england: Type.Union([
            Type.Object({ kind: Type.Literal('published'), cells: Type.Array(ref(ReleaseCell)) }, closed),
            ref(Withheld),
          ]),
        },
        closed,
      ),
    ),
    cohorts: Type.Array(ref(Cohort), { description: 'Those of the release that the council is in, England first' }),
  },
  {
    $id: 'OurPlace',
    ...closed,
    examples: [
      {
        releaseId: summaryExample.id,
        own: { cycleCode: '2025-26', revision: 1, sealedAt: '2026-09-01T10:00:00.000Z', isCounted: true },
        statements: [
          {
            statementCode: 'D4',
            own: { kind: 'stage', stage: '2' },
            england: {
              kind: 'published',
              cells: [{ category: '2', countFrom: 46, countTo: 54, percentFrom: 38, percentTo: 45 }],
            },
          },
        ],
        cohorts: [{ code: 'region-north', title: 'North', kind: 'withheld', reason: 'withheld' }],
      },
    ],
  },
);

export const namedSchemas = [AnswerPlace, ReleaseCell, StatementFigures, Withheld, Cohort, ReleaseSummary, Release, OurPlace];

export const getOurPlace = operation({
  operationId: 'getOurPlace',
  summary: "Read a release with the council's own judgements beside it",
  description:
    "The council's own sealed stage for each statement, and the published bands of each cohort it is in. No rank, and nobody else's judgement.",
  tag: 'Benchmarks',
  access: access.viewer('benchmarks:read'),
  params: releaseParams,
  response: { 200: ref(OurPlace) },
  problems: ['release.not-found'],
});
