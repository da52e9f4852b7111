import { frameworkCodePattern, versionPattern } from '@waymark/reference-data';
import Type from 'typebox';
import { access, closed, operation, ref } from '../../http/operation.ts';
import { answersFile } from '../../wire/framework-file.ts';
import { FrameworkChange } from '../../wire/framework-change.ts';
import { frameworkExample, frameworkVersionExample, versionSummaryExample } from './examples.ts';

const frameworkCode = Type.String({
  pattern: frameworkCodePattern,
  maxLength: 80,
  description: 'Code of the framework',
  examples: [frameworkExample.code],
});
const version = Type.String({
  pattern: versionPattern,
  description: 'major.minor.patch',
  examples: [versionSummaryExample.version],
});
const statementCount = Type.Integer({ minimum: 0 });

export const Framework = Type.Object(
  { code: frameworkCode, title: Type.String(), latestVersion: version, statementCount },
  {
    $id: 'Framework',
    ...closed,
    description: 'A self-evaluation tool, by its latest published version',
    examples: [frameworkExample],
  },
);

const summary = {
  frameworkCode,
  version,
  status: Type.Enum(['published', 'retired'], { description: 'retired: kept to be read, not to be started on' }),
  title: Type.String(),
  hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the RFC 8785 form of the content' }),
  publishedAt: Type.String({ format: 'date-time' }),
};

export const FrameworkVersionSummary = Type.Object(
  { ...summary, statementCount },
  { $id: 'FrameworkVersionSummary', ...closed, examples: [versionSummaryExample] },
);

const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
const translations = Type.Record(
  Type.String(),
  Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String())])),
  {
    description: 'Words in other languages, by language and then by field; what is not there is not translated',
  },
);

export const FrameworkStage = Type.Object(
  {
    code: Type.String(),
    value: Type.Integer({ description: 'Its place on the scale; higher is further on' }),
    label: Type.String(),
    summary: Type.Union([Type.String(), Type.Null()], { description: 'One short sentence' }),
    descriptor: Type.String({ description: 'What it looks like to be at this stage' }),
    translations,
  },
  { $id: 'FrameworkStage', ...closed, examples: [frameworkVersionExample.scales[0].stages[0]] },
);

export const FrameworkTheme = Type.Object(
  {
    code: Type.String(),
    parentCode: Type.Union([Type.String(), Type.Null()], { description: 'The theme this one is part of' }),
    position: Type.Integer({ minimum: 1, description: 'Order of reading' }),
    title: Type.String(),
    summary: Type.String({ description: "'' when there is none" }),
    indicators: Type.Array(Type.String(), { description: 'Codes of official statistics that belong to it; see indicatorNote' }),
    crosswalk: Type.Record(Type.String(), Type.Array(Type.String()), {
      description: 'Codes in other tools that this theme speaks to, by tool',
    }),
    headingFrom: orNull('Whose heading this is, when it is not our own'),
    guidance: orNull('Markdown without HTML'),
    translations,
  },
  { $id: 'FrameworkTheme', ...closed, examples: [frameworkVersionExample.themes[0]] },
);

export const FrameworkStatement = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'The statement in this version' }),
    lineageId: Type.String({ format: 'uuid', description: 'The same in every version that holds this statement' }),
    code: Type.String({ description: 'Names the statement within the version' }),
    themeCode: Type.String(),
    scaleCode: Type.String({ description: 'The scale it is judged on' }),
    position: Type.Integer({ minimum: 1, description: 'Order of reading through the whole version' }),
    shortTitle: Type.Union([Type.String(), Type.Null()]),
    text: Type.String(),
    statutory: Type.Boolean({ description: 'Marked as resting on a legal duty; see statutoryNote' }),
    lookFors: Type.Array(Type.String(), { description: 'What to look for as evidence' }),
    partners: Type.Array(Type.String(), { description: 'Codes of the partner types it is put to' }),
    guidance: orNull('Markdown without HTML'),
    plainText: orNull('The statement in plain language'),
    easyRead: orNull('The statement in Easy Read'),
    wordings: Type.Record(Type.String(), Type.String(), {
      description: 'Its words for one partner type, by its code, where they differ',
    }),
    descriptors: Type.Record(Type.String(), Type.String(), {
      description: 'What a stage looks like for this statement, by stage, where it differs from the scale',
    }),
    indicators: Type.Array(Type.String(), { description: 'Codes of official statistics that belong to it' }),
    weight: Type.Union([Type.Number(), Type.Null()], { description: 'How much it counts in its theme; null: 1' }),
    gate: Type.Union(
      [Type.Object({ minimum: Type.String(), caps: Type.Array(Type.String()), at: Type.String() }, closed), Type.Null()],
      {
        description: 'While it is below `minimum`, the statements in `caps` cannot be above `at` without a recorded reason',
      },
    ),
    translations,
  },
  { $id: 'FrameworkStatement', ...closed, examples: [frameworkVersionExample.statements[0]] },
);

export const FrameworkVersion = Type.Object(
  {
    ...summary,
    source: Type.Object(
      {
        informedBy: Type.String({ description: 'The published work it draws on' }),
        relation: Type.String({ description: 'How it relates to that work; show it with the framework' }),
      },
      closed,
    ),
    licence: Type.String({ description: 'Show it with the framework' }),
    instructions: Type.Array(Type.String()),
    statutoryNote: orNull('What the statutory mark rests on; show it with the mark'),
    indicatorNote: orNull('Where the codes of indicators come from'),
    partnerTypes: Type.Array(Type.Object({ code: Type.String(), label: Type.String() }, closed)),
    unplacedAnswers: Type.Array(
      Type.Object({ code: Type.Enum(['not_known', 'not_applicable']), label: Type.String(), descriptor: Type.String() }, closed),
      { description: 'The words for the answers that are on no stage' },
    ),
    languages: Type.Array(Type.Object({ code: Type.String(), label: Type.String() }, closed), {
      description: 'Languages other than English that parts of it are written in',
    }),
    releaseNotes: orNull('What changed since the version before, in words'),
    scales: Type.Array(
      Type.Object(
        { code: Type.String(), title: Type.String(), stages: Type.Array(ref(FrameworkStage), { description: 'Lowest first' }) },
        closed,
      ),
    ),
    themes: Type.Array(ref(FrameworkTheme), { description: 'Flat, in the order of reading; parentCode makes the tree' }),
    statements: Type.Array(ref(FrameworkStatement), { description: 'In the order of reading' }),
  },
  { $id: 'FrameworkVersion', ...closed, description: 'One edition, whole', examples: [frameworkVersionExample] },
);

export const namedFrameworkSchemas = [
  Framework,
  FrameworkVersionSummary,
  FrameworkStage,
  FrameworkTheme,
  FrameworkStatement,
  FrameworkVersion,
  FrameworkChange,
];

export const listFrameworks = operation({
  operationId: 'listFrameworks',
  summary: 'List the frameworks',
  description: 'Those with a published version, each with its latest.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  response: { 200: Type.Object({ items: Type.Array(ref(Framework)) }, { ...closed, examples: [{ items: [frameworkExample] }] }) },
});

export const listFrameworkVersions = operation({
  operationId: 'listFrameworkVersions',
  summary: "List a framework's versions",
  description: 'Published and retired ones, the latest first.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  params: Type.Object({ frameworkCode }, closed),
  response: {
    200: Type.Object(
      { items: Type.Array(ref(FrameworkVersionSummary)) },
      { ...closed, examples: [{ items: [versionSummaryExample] }] },
    ),
  },
  problems: ['framework.not-found'],
});

export const getFrameworkVersion = operation({
  operationId: 'getFrameworkVersion',
  summary: 'Read one version of a framework',
  description: 'All of it: source, licence, scales, themes and statements. A published version never changes.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  params: Type.Object({ frameworkCode, version }, closed),
  response: { 200: ref(FrameworkVersion) },
  problems: ['framework.not-found'],
});

export const getFrameworkChanges = operation({
  operationId: 'getFrameworkChanges',
  summary: 'Read what changed between two versions',
  description:
    'From an earlier version to this one, over those between them. `comparable` says of each statement whether answers to the two can be ' +
    'set side by side.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  params: Type.Object({ frameworkCode, version }, closed),
  querystring: Type.Object({ from: Type.Optional(version) }, closed),
  response: {
    200: Type.Object(
      {
        from: Type.Union([version, Type.Null()], { description: 'null: there is no earlier version' }),
        to: version,
        releaseNotes: orNull('What changed, in words'),
        changes: Type.Array(ref(FrameworkChange)),
      },
      { ...closed, examples: [{ from: '1.0.0', to: '1.1.0', releaseNotes: 'One statement on travel was added.', changes: [] }] },
    ),
  },
  problems: ['framework.not-found'],
});

export const getFrameworkFile = operation({
  operationId: 'getFrameworkFile',
  summary: 'Export a version',
  description: 'As a file that says all of it, and that can be changed and imported into a draft made from this version.',
  tag: 'Frameworks',
  access: access.public,
  cached: true,
  params: Type.Object({ frameworkCode, version }, closed),
  ...answersFile,
  problems: ['framework.not-found'],
});

export const retireFrameworkVersion = operation({
  operationId: 'retireFrameworkVersion',
  summary: 'Retire a version',
  description: 'Nobody starts on it any more. It can be read, and assessments under way on it go on.',
  tag: 'Frameworks',
  access: access.nationalEditor,
  params: Type.Object({ frameworkCode, version }, closed),
  response: { 200: ref(FrameworkVersionSummary) },
  problems: ['framework.not-found', 'framework.retired'],
});
