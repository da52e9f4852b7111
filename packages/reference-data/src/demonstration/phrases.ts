/**
 * The words of the demonstration. Each text says that it is an example and names no person, school, service or event.
 * A gap in braces is filled with a look-for of the statement.
 */
type Phrases = readonly [string, ...string[]];

export const exampleMark = 'Example text.';

/** By how far up the scale the answer is: the lower, middle and upper third. */
export const strengths = {
  lower: [
    'A first discussion about “{}” has taken place and one partner has offered to lead.',
    'Individual teams do this well, and others want to learn from them.',
    'The need is recognised by all partners, and “{}” is on the work plan.',
  ],
  middle: [
    'Partners agree how this should work, and “{}” is in place in part of the area.',
    'Staff in two services use the same approach and say that it saves time.',
    'The forum and the council look at “{}” together each term.',
  ],
  upper: [
    'This is normal practice, and “{}” has been in use for over a year.',
    'Education, health and care teams each give evidence for “{}”.',
    'It went on without a break when leaders and structures changed.',
  ],
} satisfies Record<string, Phrases>;

export const impacts = {
  lower: [
    'It is too early to show a difference for families.',
    'Feedback from families is mixed, and we do not yet measure the effect.',
    'We can describe activity but not what it changed.',
  ],
  middle: [
    'Families in some places report a better experience; in others little has changed.',
    'Fewer families have to tell their story twice where the approach is used.',
    'The measure has moved in the right direction for two terms.',
  ],
  upper: [
    'Two partners have dated evidence of better experience for families.',
    'The difference has held for more than a year and is checked with families.',
    'Young people say that they can see what changed.',
  ],
} satisfies Record<string, Phrases>;

export const areasForDevelopment = {
  lower: [
    'Agree who leads, and set a starting point for “{}”.',
    'Write down one approach that every partner signs.',
    'Ask families what would help first.',
  ],
  middle: [
    'Extend the approach to the rest of the area and check “{}” in each part of it.',
    'Bring health and care evidence up to the level of education.',
    'Move from counting activity to measuring difference.',
  ],
  upper: [
    'Keep this going while budgets change, and review “{}” each year.',
    'Share what works with other areas.',
    'Look for the groups of families who do not benefit yet.',
  ],
} satisfies Record<string, Phrases>;

export const notKnownReasons: Phrases = [
  'The partners who hold this information have not answered yet.',
  'Our data on this are being rebuilt and cannot be relied on this year.',
  'Two services count this differently, so we cannot say for the whole area.',
];

export const notApplicableReasons: Phrases = [
  'Too few children are concerned here for this to be organised locally; a neighbouring area provides it.',
  'This is commissioned by a joint service outside the area.',
];
