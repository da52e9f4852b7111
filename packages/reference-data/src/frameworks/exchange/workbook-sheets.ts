/**
 * The sheets of a framework's workbook and their columns: what is written, what is read, and what the sheet Guidance says of them.
 * `field` is where the cell's value goes in the record that its row is, as the members of a framework file are called.
 */
export interface Column {
  name: string;
  field: string;
  holds: 'text' | 'list' | 'number' | 'yes or no';
  /** In characters. */
  width: number;
  help: string;
  /** Cells that its drop-down offers. `strict`: nothing else can be typed. */
  choices?: { values: string[] | `${string}!${string}`; strict: boolean };
}

export interface Sheet {
  name: string;
  help: string;
  /** How many of the first columns say which row this is. */
  keys: number;
  columns: readonly Column[];
}

const text = (name: string, field: string, width: number, help: string): Column => ({ name, field, holds: 'text', width, help });
const list = (name: string, field: string, width: number, help: string): Column => ({ name, field, holds: 'list', width, help });
const from = (column: Column, values: NonNullable<Column['choices']>['values'], strict = true): Column => ({
  ...column,
  choices: { values, strict },
});

const code = (of: string) =>
  text('Code', 'code', 14, `Names ${of}: letters and digits, with dots, hyphens and underscores between them.`);
const indicators = list('Indicators', 'indicators', 20, 'Codes of official statistics, one to a line.');
const guidance = text('Guidance', 'guidance', 50, 'Markdown without HTML.');
const codesOf = (sheet: string) => `${sheet}!$A$2:$A$1000` as const;
const statement = from(text('Statement', 'statement', 14, 'Code of a statement.'), codesOf('Statements'));

/** What the rows of the sheet About can be, by their name, and where each goes. A row may stand there more than once where it is a list. */
export const aboutRows = [
  { name: 'Code', field: 'code' },
  { name: 'Title', field: 'title' },
  { name: 'Exported from version', field: 'basedOn' },
  { name: 'Exported from draft', field: 'fromDraft/id' },
  { name: 'At point', field: 'fromDraft/point' },
  { name: 'Own version', field: 'version' },
  { name: 'Status', field: 'status' },
  { name: 'Informed by', field: 'source/informedBy' },
  { name: 'How it relates to that', field: 'source/relation' },
  { name: 'Licence', field: 'licence' },
  { name: 'Statutory note', field: 'statutoryNote' },
  { name: 'Indicator note', field: 'indicatorNote' },
  { name: 'Instruction', field: 'instructions' },
] as const;

/** The list of look-fors is translated, and is empty. */
export const noLookFors = 'No look-fors';

/** What can be translated, by the words of the sheet Translations, and what the file calls it. */
export const translatedFields: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Label: 'label',
    Summary: 'summary',
    Descriptor: 'descriptor',
    Title: 'title',
    'Short title': 'shortTitle',
    Text: 'text',
    'Look-fors': 'lookFors',
    [noLookFors]: 'lookFors',
    Guidance: 'guidance',
    'Plain text': 'plainText',
    'Easy read': 'easyRead',
  }),
);

export const sheets = {
  about: {
    name: 'About',
    help: 'The framework itself. Each instruction has a row of its own; rows without a value may be left out.',
    keys: 0,
    columns: [
      from(
        text('Field', 'name', 26, 'What the row says.'),
        aboutRows.map(({ name }) => name),
      ),
      text('Value', 'value', 100, 'The words.'),
    ],
  },
  partnerTypes: {
    name: 'Partner types',
    help: 'The kinds of partner that statements are put to.',
    keys: 1,
    columns: [code('the partner type'), text('Label', 'label', 40, 'Its name.')],
  },
  languages: {
    name: 'Languages',
    help: 'Languages other than English that parts of the framework are written in.',
    keys: 1,
    columns: [text('Code', 'code', 14, 'Of the language, such as cy or pa-Guru.'), text('Label', 'label', 40, 'Its name.')],
  },
  nonScored: {
    name: 'Other answers',
    help: 'The words for the two answers that are on no stage.',
    keys: 1,
    columns: [
      from(text('Code', 'code', 18, 'not_known or not_applicable.'), ['not_known', 'not_applicable']),
      text('Label', 'label', 40, 'What is chosen.'),
      text('Descriptor', 'descriptor', 70, 'When to choose it.'),
    ],
  },
  scales: {
    name: 'Scales',
    help: 'What statements are judged on.',
    keys: 1,
    columns: [code('the scale'), text('Title', 'title', 40, 'Its name.')],
  },
  stages: {
    name: 'Stages',
    help: 'The stages of each scale, lowest first.',
    keys: 2,
    columns: [
      from(text('Scale', 'scale', 14, 'Code of a scale.'), codesOf('Scales')),
      text('Code', 'code', 14, 'Names the stage within its scale; left out, it is the value.'),
      { name: 'Value', field: 'value', holds: 'number', width: 8, help: 'Its place on the scale; values rise by one.' },
      text('Label', 'label', 24, 'Its name.'),
      text('Summary', 'summary', 40, 'One short sentence without full stop, at most 90 characters.'),
      text('Descriptor', 'descriptor', 70, 'What it looks like to be at this stage.'),
    ],
  },
  themes: {
    name: 'Themes',
    help: 'In the order of reading; a theme inside another names it as its parent.',
    keys: 1,
    columns: [
      code('the theme'),
      from(text('Parent', 'parentCode', 14, 'Code of the theme it stands in; empty at the top.'), codesOf('Themes')),
      text('Title', 'title', 40, 'Its heading.'),
      text('Summary', 'summary', 50, 'What it is about.'),
      text('Heading from', 'headingFrom', 24, 'Whose heading this is, when it is not our own.'),
      guidance,
      indicators,
    ],
  },
  crosswalk: {
    name: 'Crosswalk',
    help: 'Codes in other tools that a theme speaks to.',
    keys: 2,
    columns: [
      from(text('Theme', 'theme', 14, 'Code of a theme.'), codesOf('Themes')),
      text('Tool', 'tool', 24, 'Code of the other tool.'),
      list('Codes', 'codes', 40, 'Codes in that tool, one to a line.'),
    ],
  },
  statements: {
    name: 'Statements',
    help: 'In the order of reading within each theme.',
    keys: 1,
    columns: [
      code('the statement'),
      from(text('Theme', 'theme', 14, 'Code of the theme it stands in.'), codesOf('Themes')),
      text('Short title', 'shortTitle', 28, 'At most 60 characters.'),
      text('Text', 'text', 60, 'What is judged.'),
      from(
        text('Scale', 'scale', 12, 'Code of the scale it is judged on; may be left out where there is one.'),
        codesOf('Scales'),
      ),
      {
        ...from(text('Statutory', 'statutory', 10, 'yes where it rests on a legal duty.'), ['yes', 'no']),
        holds: 'yes or no',
      },
      { name: 'Weight', field: 'weight', holds: 'number', width: 8, help: 'How much it counts in its theme; 1 where left out.' },
      list('Look-fors', 'lookFor', 50, 'What to look for as evidence, one to a line.'),
      from(list('Partners', 'partners', 16, 'Codes of partner types, one to a line.'), codesOf(`'Partner types'`), false),
      indicators,
      text('Plain text', 'plainText', 40, 'The statement in plain language.'),
      text('Easy read', 'easyRead', 40, 'The statement in Easy Read: short sentences, one to a line.'),
      guidance,
      text('Gate: below stage', 'gate/minimum', 12, 'While the statement is below this stage of its scale …'),
      list('Gate: holds back', 'gate/caps', 14, '… these statements, one code to a line, …'),
      text('Gate: at stage', 'gate/at', 12, '… cannot be above this stage without a recorded reason.'),
      text(
        'Lineage id',
        'lineageId',
        38,
        'Which statement this is in every edition. Leave it as it is; leave it empty for a new statement.',
      ),
    ],
  },
  wordings: {
    name: 'Wordings',
    help: 'A statement in words for one kind of partner, where they differ.',
    keys: 2,
    columns: [
      statement,
      from(text('Partner type', 'partner', 16, 'Code of a partner type.'), codesOf(`'Partner types'`)),
      text('Text', 'text', 70, 'The words.'),
    ],
  },
  descriptors: {
    name: 'Descriptors',
    help: 'What a stage looks like for one statement, where it differs from the scale.',
    keys: 2,
    columns: [statement, text('Stage', 'stage', 14, 'Code of a stage of its scale.'), text('Text', 'text', 70, 'The words.')],
  },
  translations: {
    name: 'Translations',
    help: 'Words in the languages listed. A row without text is not translated yet.',
    keys: 5,
    columns: [
      from(text('Of', 'of', 12, 'stage, theme or statement.'), ['stage', 'theme', 'statement']),
      text('Code', 'code', 14, 'Code of the theme, the statement or the stage.'),
      from(text('Scale', 'scale', 14, 'For a stage: code of its scale.'), codesOf('Scales')),
      from(text('Language', 'language', 12, 'Code of a language.'), codesOf('Languages')),
      from(text('Field', 'field', 16, 'What is translated.'), [...translatedFields.keys()]),
      text('Text', 'text', 80, 'The words; look-fors one to a line.'),
    ],
  },
} satisfies Record<string, Sheet>;

export type SheetName = keyof typeof sheets;

/** Written for people and never read. */
export const guidanceSheet = 'Guidance';
