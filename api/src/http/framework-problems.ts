/** The part of the catalogue that frameworks, their drafts and files, and crosswalks answer with. */
export const frameworkProblems = {
  'crosswalk.not-found': {
    status: 404,
    title: 'There is no such crosswalk',
    help: 'No crosswalk has this code. List them to see which there are.',
  },
  'draft.not-found': {
    status: 404,
    title: 'There is no such draft',
    help: 'The draft was never there. List the drafts to see which there are.',
  },
  'draft-part.not-found': {
    status: 404,
    title: 'The draft has no such part',
    help: 'The part was taken out, is of another kind, or never was. Read the draft again.',
  },
  'framework.not-found': {
    status: 404,
    title: 'There is no such framework or version',
    help: 'No published framework has this code, or not this version. `GET /v1/frameworks` lists them.',
  },
  'framework-file.faults': {
    status: 400,
    title: 'The file holds faults',
    help: 'Each fault names its line, or its sheet, row and column. Mend them and send the file again: nothing of it was taken.',
  },
  'framework-file.older': {
    status: 409,
    title: 'The draft was changed since the file was exported',
    help: '`errors` names each part that the import would undo. Export again and make your changes there, or send `replaceNewer: true`.',
  },
  'draft.exists': {
    status: 409,
    title: 'This framework has a draft already',
    help: 'A framework has one open draft at a time. Go on with that one, or discard it.',
  },
  'draft.state': {
    status: 409,
    title: 'The state of the draft does not allow this',
    help: 'Only a draft that is being edited changes, and only one that awaits approval is published. Return it to its writers to change it.',
  },
  'draft.faults': {
    status: 409,
    title: 'The draft holds faults',
    help: '`errors` names each part and field, and each statement whose relation is to be confirmed. Mend those first.',
  },
  'draft.other-base': {
    status: 409,
    title: 'The file was exported from another version',
    help: 'Export the draft or its latest version again, and make your changes there.',
  },
  'draft.own-work': {
    status: 409,
    title: 'Someone who wrote none of it must approve it',
    help: 'You changed something in the draft, or asked for approval. Another national editor approves it.',
  },
  'draft-part.place': {
    status: 409,
    title: 'The part cannot stand there',
    help: 'Statements stand in themes, scales at the top, and no theme in itself. Read the draft again and choose another place.',
  },
  'draft-part.not-empty': {
    status: 409,
    title: 'The theme holds statements or themes',
    help: 'Move what stands in it, or take it out, first.',
  },
  'framework.retired': {
    status: 409,
    title: 'This version is retired already',
    help: 'Nothing is left to do.',
  },
} as const;
