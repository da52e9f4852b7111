/** The part of the catalogue that releases, consent, cohorts and official statistics answer with. */
export const benchmarkProblems = {
  'release.not-found': {
    status: 404,
    title: 'There is no such release',
    help: 'It does not exist, is withdrawn, or is not published to you yet. `GET /v1/releases` lists those you may read.',
  },
  'consent.not-found': {
    status: 404,
    title: 'There is no such framework or cycle',
    help: 'A council chooses for one framework and cycle. `GET /v1/frameworks` and `GET /v1/cycles` list them.',
  },
  'cohort.not-registered': {
    status: 404,
    title: 'This is not a registered cohort',
    help: 'Only registered groups have figures: a group of your own could give one council away. `GET /v1/cohorts` lists them.',
  },
  'release.state': {
    status: 409,
    title: 'The state of the release does not allow this',
    help: 'A release is opened, frozen, audited, approved and published, may be withdrawn once frozen, and never goes back. `detail` says where it is.',
  },
  'consent.frozen': {
    status: 409,
    title: 'This cannot be chosen before the next cycle',
    help: 'Who takes part in the release of this cycle is settled. `detail` says why; `choices` of the consent says what may be chosen.',
  },
  'release.exists': {
    status: 409,
    title: 'This cycle has its release already',
    help: 'There is one for each framework and cycle, for ever, withdrawn ones included. `GET /v1/releases` lists it.',
  },
  'release.own-work': {
    status: 409,
    title: 'Another analyst has to approve this release',
    help: 'Whoever opened a release does not approve it. Ask another analyst to look at it.',
  },
  'indicator.not-found': {
    status: 404,
    title: 'There is no such indicator',
    help: 'No indicator of the catalogue has this code. `GET /v1/indicators` lists them.',
  },
  'dataset.not-found': {
    status: 404,
    title: 'There is no such dataset',
    help: 'No dataset of official statistics has this code. `GET /v1/datasets` lists them.',
  },
} as const;
