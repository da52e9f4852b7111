import type { FrameworkContent } from '@waymark/reference-data';

/** What a new framework begins with: its title, the four stages and nothing to judge yet. The rest is for its editors to write. */
export function newContent(code: string, title: string): FrameworkContent {
  const stages = ['Getting started', 'Developing', 'Embedding', 'Sustaining'];
  return {
    code,
    title,
    sourceNote: { informedBy: '', relation: '' },
    licence: '',
    instructions: [],
    statutoryNote: null,
    indicatorNote: null,
    partnerTypes: [],
    unplacedAnswers: [
      { code: 'not_known', label: 'Not known to us', descriptor: '' },
      { code: 'not_applicable', label: 'Not applicable here', descriptor: '' },
    ],
    scales: [
      {
        code: 'main',
        title: 'Stages',
        stages: stages.map((label, index) => ({
          code: String(index + 1),
          value: index + 1,
          label,
          summary: null,
          descriptor: '',
        })),
      },
    ],
    themes: [],
    statements: [],
  };
}
