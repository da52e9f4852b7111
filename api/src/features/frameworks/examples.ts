/** The examples of the contract: a part of the framework that comes with Waymark. */
export const frameworkExample = {
  code: 'effective-local-send-system',
  title: 'Effective local SEND system self-evaluation',
  latestVersion: '1.0.0',
  statementCount: 42,
};

const edition = {
  frameworkCode: frameworkExample.code,
  version: '1.0.0',
  status: 'published',
  title: frameworkExample.title,
  hash: '0f3a91c20aa0cf3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a',
  publishedAt: '2026-09-01T08:00:00.000Z',
};

export const versionSummaryExample = { ...edition, statementCount: frameworkExample.statementCount };

export const frameworkVersionExample = {
  ...edition,
  source: {
    informedBy: 'Developing and sustaining an effective local SEND system (Isos Partnership for the LGA, 2018)',
    relation: 'informed by its published purpose and scope only; themes, statements and stage labels are our own',
  },
  licence: 'Draft text written for this project. Not the text of any LGA, Isos, CDC or Ofsted tool. Do not publish as theirs.',
  instructions: ['Compare views before agreeing a rating.'],
  statutoryNote: 'Have the statutory flag reviewed before use as a gate.',
  indicatorNote: null,
  partnerTypes: [{ code: 'ICB', label: 'Integrated care board' }],
  unplacedAnswers: [{ code: 'not_known', label: 'Not known to this contributor', descriptor: 'Counts as a response.' }],
  languages: [],
  releaseNotes: null,
  scales: [
    {
      code: 'scale',
      title: 'Scale',
      stages: [
        {
          code: '1',
          value: 1,
          label: 'Getting started',
          summary: 'Little is agreed or working yet',
          descriptor: 'Little is agreed or working yet, or it rests on one person or one organisation.',
          translations: {},
        },
        {
          code: '2',
          value: 2,
          label: 'Developing',
          summary: null,
          descriptor: 'An approach is agreed by the partners who must act and is in use in part of the area.',
          translations: {},
        },
      ],
    },
  ],
  themes: [
    {
      code: 'A',
      parentCode: null,
      position: 1,
      title: 'Leading together',
      summary: '',
      indicators: [],
      crosswalk: {},
      headingFrom: null,
      guidance: null,
      translations: {},
    },
  ],
  statements: [
    {
      id: '01932f5e-7b1c-7000-8000-0000000000a1',
      lineageId: '01932f5e-7b1c-7000-8000-0000000000b1',
      code: 'A1',
      themeCode: 'A',
      scaleCode: 'scale',
      position: 1,
      shortTitle: 'One shared vision',
      text: 'Partners share one vision for children with SEND.',
      statutory: false,
      lookFors: ['A dated document signed by all partners'],
      partners: ['ICB'],
      guidance: 'Ask for the **dated** document.',
      plainText: 'Everyone wants the same things for children with SEND.',
      easyRead: null,
      wordings: { ICB: 'Health and its partners share one vision for children with SEND.' },
      descriptors: {},
      indicators: [],
      weight: null,
      gate: null,
      translations: {},
    },
  ],
} as const;
