import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { instant, releaseParams, ReleaseSummary } from './schema.ts';

const words = Type.Union([Type.String(), Type.Null()]);

export const openRelease = operation({
  operationId: 'openRelease',
  summary: 'Open a release',
  description:
    'Of the newest edition of a framework, for a cycle. There is one for each framework and cycle, for ever: demonstration councils ' +
    'have their own. Nothing is counted before it is frozen.',
  tag: 'Benchmarks',
  access: access.analyst,
  headers: { 'Idempotency-Key': 'Makes a repeated request answer the same and do nothing more' },
  body: Type.Object(
    {
      frameworkCode: Type.String({ minLength: 1, maxLength: 100 }),
      cycleCode: Type.String({ minLength: 1, maxLength: 100 }),
      demonstration: Type.Optional(Type.Boolean({ description: 'Count demonstration councils, and them alone. Left out: no' })),
    },
    { ...closed, examples: [{ frameworkCode: 'effective-local-send-system', cycleCode: '2026-27' }] },
  ),
  response: { 201: ref(ReleaseSummary) },
  problems: ['release.exists', 'idempotency.reused'],
});

export const freezeRelease = operation({
  operationId: 'freezeRelease',
  summary: 'Ask for an open release to be frozen',
  description:
    'The release job does it when it next runs: it keeps who takes part and with which sealed copy, counts, and audits. ' +
    '`getReleaseProgress` says how far it is. With fewer than 13 councils it refuses unless `evenIfWithheld`.',
  tag: 'Benchmarks',
  access: access.analyst,
  params: releaseParams,
  body: Type.Object(
    {
      evenIfWithheld: Type.Optional(
        Type.Boolean({ description: 'Spend the one release of the cycle although every figure would be withheld. Left out: no' }),
      ),
    },
    { ...closed, examples: [{ evenIfWithheld: false }] },
  ),
  response: { 200: ref(ReleaseSummary) },
  problems: ['release.not-found', 'release.state'],
});

export const ReleaseProgress = Type.Object(
  {
    releaseId: releaseParams.properties.releaseId,
    state: ReleaseSummary.properties.state,
    openedByName: Type.String(),
    isOpenedByYou: Type.Boolean({ description: 'Then another analyst has to approve it' }),
    freezeAskedAt: instant('null: nobody has asked, or the job refused'),
    refusal: Type.Union([Type.String(), Type.Null()], { description: 'Why the job went no further. null: it did not refuse' }),
    step: Type.Union(
      [
        Type.Object(
          {
            name: Type.String(),
            done: Type.Integer({ minimum: 0 }),
            total: Type.Integer({ minimum: 0 }),
          },
          closed,
        ),
        Type.Null(),
      ],
      { description: 'Where the release job is. null: it has not begun, or is done' },
    ),
    approvedAt: instant('null: not approved'),
    approvedByName: words,
  },
  {
    $id: 'ReleaseProgress',
    ...closed,
    examples: [
      {
        releaseId: '01932f5e-7b1c-7000-8000-000000000005',
        state: 'frozen',
        openedByName: 'Amal Haddad',
        isOpenedByYou: true,
        freezeAskedAt: '2027-05-10T09:00:00.000Z',
        refusal: null,
        step: { name: 'Auditing', done: 12, total: 42 },
        approvedAt: null,
        approvedByName: null,
      },
    ],
  },
);

export const getReleaseProgress = operation({
  operationId: 'getReleaseProgress',
  summary: 'Read how far a release is',
  description: 'Who opened and approved it, where the release job is, and why it went no further if it refused.',
  tag: 'Benchmarks',
  access: access.analyst,
  params: releaseParams,
  response: { 200: ref(ReleaseProgress) },
  problems: ['release.not-found'],
});

export const approveRelease = operation({
  operationId: 'approveRelease',
  summary: 'Approve an audited release',
  description:
    'By another analyst than the one who opened it. Only what passed the audit can be approved; then it can be published.',
  tag: 'Benchmarks',
  access: access.analyst,
  params: releaseParams,
  response: { 200: ref(ReleaseSummary) },
  problems: ['release.not-found', 'release.state', 'release.own-work'],
});

export const publishRelease = operation({
  operationId: 'publishRelease',
  summary: 'Publish an approved release',
  description: 'To the councils that take part in it and to national roles at once, to everyone from `publicFrom`.',
  tag: 'Benchmarks',
  access: access.analyst,
  params: releaseParams,
  body: Type.Object(
    { publicFrom: Type.String({ format: 'date', description: 'A day, in England; it may be past' }) },
    { ...closed, examples: [{ publicFrom: '2027-05-14' }] },
  ),
  response: { 200: ref(ReleaseSummary) },
  problems: ['release.not-found', 'release.state'],
});

export const withdrawRelease = operation({
  operationId: 'withdrawRelease',
  summary: 'Withdraw a release, whole',
  description: 'For good: there is no corrected release of the same cycle, since the difference between two would speak.',
  tag: 'Benchmarks',
  access: access.analyst,
  params: releaseParams,
  body: Type.Object(
    { reason: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }) },
    { ...closed, examples: [{ reason: 'A statement was counted with the wrong scale.' }] },
  ),
  response: { 200: ref(ReleaseSummary) },
  problems: ['release.not-found', 'release.state'],
});
