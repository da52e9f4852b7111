/** What the catalogue test lets pass, each with the reason why that is right. Everything else of its kind is a fault. */

/** Unique across councils: random secrets, so that a clash tells nothing. They are looked up before a council is known. */
export const randomSecrets: Record<string, string> = {
  api_keys_secret_key: 'the hash of 256 random bits',
  invitations_token_key: 'the hash of 256 random bits',
  session_councils_pkey: 'begins with the hash of 256 random bits',
};

/** Columns that name no other row of a council. */
export const ownColumns: Record<string, string> = {
  'events.actor_id': 'a person, a key or nothing; an event outlives both',
  'idempotency_keys.principal_id': 'a person or a key',
  'submissions.framework_id': 'checked by the release; the version names the framework',
};

/** `table|policy|command|roles|using|with check` of the policies that admit; `*` stands for any table. The restrictive one is above them all. */
const admitsItsOwn = '*|api_access|ALL|waymark_api waymark_national|true|true';
const gateReads = ['memberships', 'api_keys', 'invitations'].map((table) => `${table}|gate_reads|SELECT|waymark_gate|true|`);
const gateMarks = ['api_keys', 'invitations'].map((table) => `${table}|gate_marks_used|UPDATE|waymark_gate|true|true`);
const withConsent = `(EXISTS ( SELECT
   FROM council_consents c
  WHERE ((c.council_id = release_contributors.council_id) AND (c.framework_id = release_contributors.framework_id) AND (c.cycle_code = release_contributors.cycle_code) AND (c.tier = release_contributors.tier))))`;
const ofContributors = `(EXISTS ( SELECT
   FROM release_contributors c
  WHERE ((c.council_id = submission_answers.council_id) AND (c.submission_id = submission_answers.submission_id))))`;
export const permissive = [
  admitsItsOwn,
  // A secret is looked up before any council is known.
  ...gateReads,
  ...gateMarks,
  'event_chains|gate_starts_chain|INSERT|waymark_gate||true',
  // What authorise notes of a session, for itself.
  'session_councils|gate_keeps|ALL|waymark_gate|true|true',
  // The release job counts those that take part; its grants keep words away from it. From consent to who takes part to their answers.
  'submissions|release_reads|SELECT|waymark_release|true|',
  `submission_answers|release_reads|SELECT|waymark_release|${ofContributors}|`,
  'council_consents|release_reads|SELECT|waymark_release|true|',
  `release_contributors|release_counts|INSERT|waymark_release||${withConsent}`,
  'release_contributors|release_reads|SELECT|waymark_release|true|',
];

/** Functions that run with more rights than their caller's, as waymark_gate, each with the roles that may call it. */
export const definers = {
  // They look secrets up, before any council is known.
  'authorise(text,bytea,text,text,text[],text,boolean)': 'waymark_api',
  'session_memberships(bytea)': 'waymark_api',
  'claim_invitation(bytea)': 'waymark_api',
  // Yes or no, and nothing else of a council's people.
  'council_has_lead(uuid)': 'waymark_national',
  // Ids of councils, so that each finds in its events what happened to the account of a member; one makes the link, the other its use.
  'councils_of_person(uuid)': 'waymark_api waymark_national',
  // A trigger; nobody calls it.
  'start_event_chain()': 'nobody',
  // Likewise: it shows a name while a council consents to it, and takes it away.
  'keep_named_council()': 'nobody',
};

/** Tables whose rows no foreign key ties to a council, each with what does. */
export const tiedByTrigger = {
  events: 'number_event moves the chain of the council, which a foreign key ties; without one the number stays null',
};

/** `member role`: who may act as whom. */
export const members = ['waymark_api waymark_national', 'waymark_owner waymark_gate'];

/** Every right on a council's table of a role that is not waymark_api. */
export const rightsBeside = [
  // An administrator invites a lead and writes down what changed. No right to any council's work.
  'waymark_national SELECT invitations',
  'waymark_national INSERT invitations',
  'waymark_national INSERT events',
  'waymark_national SELECT event_chains',
  ...['last_sequence', 'last_hash'].map((column) => `waymark_national UPDATE event_chains.${column}`),
  // Columns and not the table: the document and the names of people are none of the release job's business.
  ...[
    'council_id',
    'id',
    'assessment_id',
    'revision',
    'framework_id',
    'framework_version_id',
    'cycle_code',
    'demonstration',
    'contributes',
    'sealed_at',
  ].map((column) => `waymark_release SELECT submissions.${column}`),
  'waymark_release SELECT submission_answers',
  // Which tier, and nothing of whom to ask.
  ...['council_id', 'framework_id', 'cycle_code', 'tier'].map((column) => `waymark_release SELECT council_consents.${column}`),
  'waymark_release SELECT release_contributors',
  'waymark_release INSERT release_contributors',
  ...['memberships', 'api_keys', 'invitations'].map((table) => `waymark_gate SELECT ${table}`),
  'waymark_gate UPDATE api_keys.last_used_at',
  'waymark_gate UPDATE invitations.used_at',
  'waymark_gate INSERT event_chains',
  'waymark_gate SELECT session_councils',
  'waymark_gate INSERT session_councils',
  'waymark_gate UPDATE session_councils.seen_at',
];

/** Tables of a council from which the api may take rows, each with the reason. */
export const removable: Record<string, string> = {
  memberships: 'a member can leave; events keep who it was',
  local_statements: 'a council takes out what it added for itself; its event keeps what it said',
  judgements: 'one that moves to another edition; a trigger refuses it unless the very same was kept before',
};
