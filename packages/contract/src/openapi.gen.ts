// Made from openapi.json by `npm run contract`; not to be edited.
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the process runs
     * @description Never asks the database: restart the process when this does not answer.
     */
    get: operations['getLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether requests can be served
     * @description Asks the database. Answers 503 while it is away.
     */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/areas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the local areas
     * @description All 153, sorted by name, or those that fit every filter given.
     */
    get: operations['listAreas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/areas/{gssCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one local area
     * @description With the codes it had before or has since, and its ten statistical neighbours.
     */
    get: operations['getArea'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frameworks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the frameworks
     * @description Those with a published version, each with its latest.
     */
    get: operations['listFrameworks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frameworks/{frameworkCode}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a framework's versions
     * @description Published and retired ones, the latest first.
     */
    get: operations['listFrameworkVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frameworks/{frameworkCode}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one version of a framework
     * @description All of it: source, licence, scales, themes and statements. A published version never changes.
     */
    get: operations['getFrameworkVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frameworks/{frameworkCode}/versions/{version}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what changed between two versions
     * @description From an earlier version to this one, over those between them. `comparable` says of each statement whether answers to the two can be set side by side.
     */
    get: operations['getFrameworkChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frameworks/{frameworkCode}/versions/{version}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export a version
     * @description As a file that says all of it, and that can be changed and imported into a draft made from this version.
     */
    get: operations['getFrameworkFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frameworks/{frameworkCode}/versions/{version}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retire a version
     * @description Nobody starts on it any more. It can be read, and assessments under way on it go on.
     */
    post: operations['retireFrameworkVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the drafts of frameworks
     * @description Open ones first, then the newest.
     */
    get: operations['listFrameworkDrafts'];
    put?: never;
    /**
     * Begin a draft
     * @description Of the next edition of a framework, as a copy of its latest version; or of a framework that is new. One at a time for each.
     */
    post: operations['createFrameworkDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a draft whole
     * @description Each part with its own ETag, so that two editors can work on different parts.
     */
    get: operations['getFrameworkDraft'];
    put?: never;
    post?: never;
    /**
     * Discard a draft
     * @description It is kept to be read, and another can be begun.
     */
    delete: operations['discardDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a draft
     * @description Every fault at its place, and which version it would be published as and why.
     */
    get: operations['checkFrameworkDraft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what a draft changes
     * @description Against the version it was made from.
     */
    get: operations['getFrameworkDraftChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/approval-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for approval of a draft
     * @description With the release notes that will be published with it. From then on nothing in it changes until it is returned.
     */
    post: operations['askForApproval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Return a draft to its writers
     * @description With a comment that says why.
     */
    post: operations['returnDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve and publish a draft
     * @description By somebody who wrote none of it. The version it becomes never changes. Assessments under way stay on theirs.
     */
    post: operations['publishDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the comments on a draft
     * @description The oldest first.
     */
    get: operations['listDraftComments'];
    put?: never;
    /**
     * Comment on a draft
     * @description On the whole or on one part. Whoever comments has not written.
     */
    post: operations['addDraftComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export a draft
     * @description As a file of any format, with its faults. It says which version the draft was made from, which draft it is and how far it has come.
     */
    get: operations['getFrameworkDraftFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a file into a draft
     * @description In place of everything in it. Statements that the draft or the version before it knows stay the same statements: those whose lineage id the file gives, and those with the same code and words. When anything is wrong nothing is changed, and each fault is told with its line, or its sheet, row and column. A file that was exported before others changed the draft is refused where it would undo what they wrote: each part is named, and nothing is changed. Export again, or send `replaceNewer`. A file that does not say from which draft it is counts as one from when the draft was begun.
     */
    post: operations['importFrameworkFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/relations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List how the statements before stand to the draft
     * @description One for each statement of the version it was made from. What is not confirmed is a suggestion.
     */
    get: operations['listDraftRelations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/relations/{lineageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Decide what became of a statement
     * @description Reworded: still there, in other words. Split: two or more targets. Merged: one. Retired: none. What stayed the same needs no decision.
     */
    put: operations['decideDraftRelation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a scale, theme or statement to a draft
     * @description Before another of its kind or at the end; statements stand in a theme, scales at the top.
     */
    post: operations['addDraftPart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/parts/{partId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a part of a draft
     * @description Its content is replaced by what is sent; its kind and its place stay.
     */
    put: operations['changeDraftPart'];
    post?: never;
    /**
     * Take a part out of a draft
     * @description Published versions that hold it stay as they are. What became of a statement is told by a relation.
     */
    delete: operations['removeDraftPart'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/framework-drafts/{draftId}/parts/{partId}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a part of a draft
     * @description To another place. Its content and its ETag stay, so that nobody who is writing in it is disturbed.
     */
    post: operations['moveDraftPart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cycles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the national cycles
     * @description The latest first. An assessment belongs to one, and can be started while it is open.
     */
    get: operations['listCycles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the registered cohorts
     * @description The only groups of areas of which figures of judgements are made: a group of your own could be made to give one council away.
     */
    get: operations['listCohorts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consents/{frameworkCode}/{cycleCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what the council's judgements may be used for
     * @description For one framework and cycle. Whoever never chose is private.
     */
    get: operations['getConsent'];
    /**
     * Choose what the council's judgements may be used for
     * @description Until the release of the cycle is frozen anything may be chosen. After that a council that is counted cannot be named before the next cycle; going back to private takes a name off the pages, not from what others have read.
     */
    put: operations['putConsent'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the council's assessments
     * @description Newest first. Only the council the request acts for.
     */
    get: operations['listAssessments'];
    put?: never;
    /**
     * Start an assessment
     * @description One for each council, framework and cycle. It starts as a draft, with a judgement for every statement at version 0; move it to agreeing to record judgements. Local statements of the latest earlier assessment with the same framework come along, unanswered: each keeps its words, its theme if the version has it, and its scale, which becomes that of the version where it has one of the same code with the same stages.
     */
    post: operations['createAssessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an assessment
     * @description Its state and what it is made against. Judgements and progress have addresses of their own.
     */
    get: operations['getAssessment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move an assessment on in its life
     * @description From draft to agreeing, or by way of gathering where there are partners. Signing off and reopening have their own addresses.
     */
    post: operations['moveAssessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how far an assessment is
     * @description Per theme: how many statements are answered, of how many. Never a share without its numbers.
     */
    get: operations['getAssessmentProgress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/version-move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what moving to a later version would do
     * @description To every answer of an open assessment. Nothing is changed.
     */
    get: operations['previewVersionMove'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/version-moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List an assessment's moves between versions
     * @description The latest first.
     */
    get: operations['listVersionMoves'];
    put?: never;
    /**
     * Move an assessment to a later version
     * @description Does what the preview said, or nothing. No answer is deleted: what has no place in the later version is among the earlier answers. Local statements stay as they are, on the scale they were written on.
     */
    post: operations['moveToVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/version-moves/{moveId}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Undo a move to a later version
     * @description Puts every answer back as it was. Refused when its time is over or anything was changed since: later work is never lost.
     */
    post: operations['undoVersionMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/earlier-answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List answers that earlier versions asked for
     * @description What was answered and did not go to a later version as it was, by the moves that stand, the latest first.
     */
    get: operations['listEarlierAnswers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Set an assessment beside an earlier one
     * @description Two of the council's assessments with one framework, on the same version or on an earlier and a later one. Local statements are left out.
     */
    get: operations['compareAssessments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crosswalks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the crosswalks between frameworks
     * @description Each leads from the statements of one framework to those of another.
     */
    get: operations['listCrosswalks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crosswalks/{crosswalkCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a crosswalk
     * @description All of it. It never changes.
     */
    get: operations['getCrosswalk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/projections/{crosswalkCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Project an assessment onto another framework
     * @description As the range of stages that its answers bring, with the weakest link stated. Local statements are left out. Nothing is saved.
     */
    get: operations['projectAssessment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/judgements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the judgements of an assessment
     * @description One for each statement, in the framework's order; those never saved are there too.
     */
    get: operations['listJudgements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Save several judgements at once
     * @description All or none, answered in the order sent. Each carries the ETag it was read with; each is an event of its own.
     */
    patch: operations['saveJudgements'];
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/judgements/{statementCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one judgement
     * @description Exists for every statement from the start of the assessment.
     */
    get: operations['getJudgement'];
    /**
     * Save one judgement
     * @description Replaces it whole. Only while the assessment is agreeing. Does not change the ETag of the assessment.
     */
    put: operations['putJudgement'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/local-statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the local statements of an assessment
     * @description In the order they were added. Statements that the council added for itself: nobody else sees them, and no release, comparison or projection holds them.
     */
    get: operations['listLocalStatements'];
    put?: never;
    /**
     * Add a local statement
     * @description Unanswered, at the end. An assessment holds at most 50. Only while it is agreeing. Theme and scale are of the version that the assessment is on; without `scaleCode` it is the version's first scale. The scale cannot change afterwards, and a move to a later version leaves it as it is. The next assessment with the same framework starts with it, unanswered.
     */
    post: operations['addLocalStatement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/local-statements/{localStatementId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one local statement
     * @description With its judgement: the two are one thing, under one ETag.
     */
    get: operations['getLocalStatement'];
    /**
     * Save one local statement
     * @description Replaces its words and its judgement whole. Only while the assessment is agreeing. Does not change the ETag of the assessment.
     */
    put: operations['putLocalStatement'];
    post?: never;
    /**
     * Take out a local statement
     * @description Only while the assessment is agreeing. Sealed copies keep it, and so does the event.
     */
    delete: operations['removeLocalStatement'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check an assessment before it is signed off
     * @description What is left to answer, what a gate of the framework holds back, and the hash that sign-off sends back: a signature holds for exactly this content.
     */
    get: operations['checkAssessment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/sign-off': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign off an assessment
     * @description Seals the present revision. `contentHash` is the one that check answered; if anything changed since, nothing is signed. `contribute` says whether the council takes part in the release of the cycle, counted without its name unless it chose to be named; without it, what it chose before stands, which is at first no. Nothing is signed while statements are left to answer, or while a gate of the framework holds a judgement back that gives no reason.
     */
    post: operations['signOffAssessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen an assessment as its next revision
     * @description The sealed revision stays sealed and stays the one that counts until the next is signed off.
     */
    post: operations['reopenAssessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/submissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sealed revisions of an assessment
     * @description Newest first, each with its seal.
     */
    get: operations['listSubmissions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/submissions/{revision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a sealed copy
     * @description Exactly the sealed bytes, for ever: `sha256sum` of them is the seal. The ETag holds the seal too.
     */
    get: operations['getSubmission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the releases you may read
     * @description Everyone: the public ones. A council that was counted: also those published to contributors. National roles: all. Newest first.
     */
    get: operations['listReleases'];
    put?: never;
    /**
     * Open a release
     * @description Of the newest edition of a framework, for a cycle. There is one for each framework and cycle, for ever: demonstration councils have their own. Nothing is counted before it is frozen.
     */
    post: operations['openRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/freeze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for an open release to be frozen
     * @description The release job does it when it next runs: it keeps who takes part and with which sealed copy, counts, and audits. `getReleaseProgress` says how far it is. With fewer than 13 councils it refuses unless `evenIfWithheld`.
     */
    post: operations['freezeRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how far a release is
     * @description Who opened and approved it, where the release job is, and why it went no further if it refused.
     */
    get: operations['getReleaseProgress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve an audited release
     * @description By another analyst than the one who opened it. Only what passed the audit can be approved; then it can be published.
     */
    post: operations['approveRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish an approved release
     * @description To the councils that take part in it and to national roles at once, to everyone from `publicFrom`.
     */
    post: operations['publishRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a release, whole
     * @description For good: there is no corrected release of the same cycle, since the difference between two would speak.
     */
    post: operations['withdrawRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/named-judgements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the judgements of councils that chose to be named
     * @description Sealed stages as they were when the release was frozen, of councils that chose it and still do. Everyone: those of the public tier. Councils that take part in the release and national roles: those of the named tier too.
     */
    get: operations['listNamedJudgements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/peers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List areas to learn from
     * @description Areas of like context (the same family, or among your ten statistical neighbours) that chose to be named and judge themselves further on than you do. The nearest neighbours first. Their own judgement, not a verdict on either of you.
     */
    get: operations['listPeers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a release
     * @description Frozen figures in wide bands. They never change: a later sign-off waits for the next cycle, and a wrong release is withdrawn whole. A release you may not read yet answers as one that does not exist. Any group that is not registered is refused.
     */
    get: operations['getRelease'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the figures of a release
     * @description All its cohorts in one table, with the numbers of the JSON answer (which is `getRelease`), for whoever may read it. What is withheld is withheld here as there: no number, and the symbol [c].
     */
    get: operations['getReleaseFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/releases/{releaseId}/our-place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a release with the council's own judgements beside it
     * @description The council's own sealed stage for each statement, and the published bands of each cohort it is in. No rank, and nobody else's judgement.
     */
    get: operations['getOurPlace'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the indicators of official statistics
     * @description The catalogue, theme by theme. An indicator is a published measure that was chosen to be shown and compared.
     */
    get: operations['listIndicators'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/indicators/{indicatorCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an indicator
     * @description With its methods, where each is read from, and the periods there are figures for.
     */
    get: operations['getIndicator'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/indicators/{indicatorCode}/observations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List an indicator's figures
     * @description Method by method, oldest period first, then by code of the area. What is withheld or missing is said in words and is no number.
     */
    get: operations['listObservations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/indicators/{indicatorCode}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download an indicator's figures
     * @description All of them: every area, period and method. The ODS has a cover sheet with notes and a sheet with the table.
     */
    get: operations['getIndicatorFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/areas/{gssCode}/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an area's official statistics beside others
     * @description Each indicator of the catalogue, or of one group, with the area's latest figure, band, rank and change, England, its region and its neighbours. Bands, ranks, means and changes follow the rules of the Local Authority Interactive Tool; see docs/statistics.md. Nothing here comes from a self-evaluation.
     */
    get: operations['getAreaStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/areas/{gssCode}/statistics/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download an area's official statistics beside others
     * @description A row for each indicator, with the same numbers as the JSON answer; symbols stand in columns of their own.
     */
    get: operations['getAreaStatisticsFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/indicators/{indicatorCode}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Compare all areas on one indicator
     * @description The latest period of all areas, and one area's place, neighbours and figures over time. Bands, ranks, means and changes follow the rules of the Local Authority Interactive Tool; see docs/statistics.md. Nothing here comes from a self-evaluation.
     */
    get: operations['getIndicatorComparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/indicators/{indicatorCode}/comparison/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the comparison of all areas on one indicator
     * @description The same numbers as the JSON answer. As csv, one table: `areas`, England, regions and all areas in the latest period; `periods`, every period by method; `neighbours`, the ten of the area. As ods, all of them.
     */
    get: operations['getIndicatorComparisonFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/datasets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the datasets of official statistics
     * @description Each is a table that a publisher keeps up, with who is to be named for it.
     */
    get: operations['listDatasets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/datasets/{datasetCode}/vintages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the vintages of a dataset
     * @description Every release that was loaded, the newest first. None is ever changed: a corrected one stands beside it.
     */
    get: operations['listVintages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/areas/{gssCode}/inspections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the inspection outcomes of an area
     * @description Context beside figures, never one of them. As others compiled them: where an inspection was compiled twice, both are here. Newest first.
     */
    get: operations['listInspections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was published
     * @description Figures loaded, and releases that everybody may read published or withdrawn, oldest first; at most 500. Ask again with `since` the last `at` you have: what happened in that moment comes once more, so that nothing is missed.
     */
    get: operations['listChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assessments/{assessmentId}/submissions/{revision}/beside-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Set a sealed copy beside published figures
     * @description Per theme: the agreed stages, a release's ranges where you may read one, and the published indicators that the framework names. Where stage and band disagree by the stated rule, a question. Indicators without a better end are never used in it.
     */
    get: operations['getBesideData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who am I
     * @description Who is signed in, where they act, and when the session ends. Asking does not keep the session alive.
     */
    get: operations['getSession'];
    /**
     * Stay signed in
     * @description Counts as use, as any other authorised request does: the hour without use begins again. Use is noted once a minute, so `idleEndsAt` is at least 59 minutes away. The 12 hours stay as they are.
     */
    put: operations['extendSession'];
    /**
     * Sign in
     * @description Sets the session cookie. A session ends after an hour without use and 12 hours after signing in. An unknown address and a wrong password are answered alike. 429 with Retry-After after 10 failures within 10 minutes for an email address from one place, after 100 for it from everywhere, and after 100 from one place.
     */
    post: operations['signIn'];
    /**
     * Sign out
     * @description Ends the session on the server and removes the cookie.
     */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change your password
     * @description Ends your other sessions; the one that asks goes on. A wrong current password is a fault of the request, and counts as a failed sign-in.
     */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/password-resets/use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose a new password with a reset link
     * @description A link works once and for 24 hours. Ends all sessions of its owner. A used, an old and a made-up link are answered alike. Each council its owner acts for finds the use in its events.
     */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take up an invitation
     * @description Makes the account, or adds to the one that has the email address already: then `password` must be its password and `name` is not looked at. Signs in. A link works once and for 7 days; a used, an old and a made-up one are answered alike. When anything is refused the link stays as it was.
     */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/national/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite somebody to a national role
     * @description Answers with a link that is shown once. National roles see no council’s judgements.
     */
    post: operations['inviteNational'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who acts for the council
     * @description By name.
     */
    get: operations['listMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite somebody to act for the council
     * @description Answers with a link that is shown once, works once and for 7 days. Send it to the person.
     */
    post: operations['inviteMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{personId}/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a member's role
     * @description Holds from the next request on. Open invitations to the same address stop working. The last lead stays lead.
     */
    put: operations['changeMemberRole'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/members/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member
     * @description Holds from the next request on. What they wrote stays. Open invitations to the same address stop working. The last lead stays.
     */
    delete: operations['removeMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the council's API keys
     * @description Newest first, without the revoked ones. Secrets are never shown again.
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Make an API key
     * @description For programs that act for this council. The secret is shown once.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{apiKeyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an API key
     * @description It stops working at once.
     */
    delete: operations['revokeApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the council's events
     * @description Newest first: each change, who made it, and what was there before and after, the words of judgements included. `nextCursor` leads on with the same filter; with another filter, or altered, it is refused.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/councils': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the councils
     * @description By name. It says which areas are councils, and nothing of their work.
     */
    get: operations['listCouncils'];
    put?: never;
    /**
     * Make an area a council
     * @description It has no members yet: invite its first lead next.
     */
    post: operations['createCouncil'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/councils/{gssCode}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Suspend a council, or let it go on
     * @description Holds from the next request on, for members and keys.
     */
    put: operations['setCouncilStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/councils/{gssCode}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite the first lead of a council
     * @description Only while the council has none: from then on its leads decide who acts for it. Answers with a link that is shown once, works once and for 7 days.
     */
    post: operations['inviteLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find a person by email address
     * @description The whole address, so that nobody can leaf through people. None or one.
     */
    get: operations['listPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a password reset link
     * @description Works once and for 24 hours; earlier links of the person stop working. The present password holds until it is used. Each council the person acts for finds it in its events.
     */
    post: operations['createPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{personId}/national-roles/{role}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a national role away
     * @description Holds from the next request on. Open invitations of the same address to the role stop working and, where an administrator goes, the invitation and reset links they made and nobody has used. Sessions, memberships, other roles and API keys stay. The last administrator stays.
     */
    delete: operations['removeNationalRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/national/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the national API keys
     * @description Newest first, without the revoked ones. Secrets are never shown again.
     */
    get: operations['listNationalApiKeys'];
    put?: never;
    /**
     * Make a national API key
     * @description For programs that read what national roles read; it reaches no council’s work. The secret is shown once.
     */
    post: operations['createNationalApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/national/api-keys/{apiKeyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke a national API key
     * @description It stops working at once.
     */
    delete: operations['revokeNationalApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description A problem document (RFC 9457)
     * @example {
     *       "type": "/docs#problem-request.invalid",
     *       "title": "The request does not fit its description",
     *       "status": 400,
     *       "code": "request.invalid",
     *       "instance": "/v1/assessments",
     *       "traceId": "req-1",
     *       "errors": [
     *         {
     *           "message": "must be string",
     *           "pointer": "/cycleCode"
     *         }
     *       ]
     *     }
     */
    Problem: {
      /** @description Where the problem is explained */
      type: string;
      title: string;
      status: number;
      /** @description Stable; decide by it and not by the words */
      code: string;
      /** @description What happened here */
      detail?: string;
      /** @description The address that was asked */
      instance: string;
      /** @description Quote it when you ask for help */
      traceId: string;
      /** @description Every fault found, with its place */
      errors?: {
        message: string;
        /** @description JSON pointer into the body */
        pointer?: string;
        /** @description In a file that was sent: its line and path, or its sheet, row and column */
        place?: string;
        /** @description A path or query parameter */
        parameter?: string;
        header?: string;
      }[];
    };
    /**
     * @example {
     *       "publisher": "Department for Education",
     *       "covers": "area numbers, types and regions",
     *       "licence": "Open Government Licence v3.0",
     *       "licenceUrl": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
     *       "text": "Contains public sector information licensed under the Open Government Licence v3.0."
     *     }
     */
    Attribution: {
      publisher: string;
      /** @description Which of the data is theirs */
      covers: string;
      licence: string;
      /** Format: uri */
      licenceUrl: string;
      /** @description The line to show wherever the data is shown */
      text: string;
    };
    /**
     * @example {
     *       "gssCode": "E06000001",
     *       "dfeCode": "805",
     *       "name": "Hartlepool",
     *       "type": "Unitary Authority",
     *       "region": {
     *         "code": "E12000001",
     *         "name": "North East"
     *       },
     *       "icbs": [
     *         {
     *           "code": "E54000050",
     *           "name": "NHS North East and North Cumbria Integrated Care Board",
     *           "share": 1
     *         }
     *       ]
     *     }
     */
    Area: {
      /**
       * @description GSS code of April 2023
       * @example E06000001
       */
      gssCode: string;
      /** @description The Department for Education's number */
      dfeCode: string;
      name: string;
      /** @enum {unknown} */
      type: 'Unitary Authority' | 'Metropolitan District' | 'London Borough' | 'County';
      region: {
        /**
         * @description GSS code
         * @example E06000001
         */
        code: string;
        name: string;
      };
      /** @description Integrated care boards, the largest share first */
      icbs: {
        /**
         * @description GSS code
         * @example E06000001
         */
        code: string;
        name: string;
        /** @description Share of the area's small areas (LSOAs), not of its people */
        share: number;
      }[];
    };
    /**
     * @example {
     *       "gssCode": "E10000002",
     *       "dfeCode": "825",
     *       "name": "Buckinghamshire",
     *       "change": "recode",
     *       "treatAsSameArea": true,
     *       "changedOn": "2020-04-01"
     *     }
     */
    AreaCodeChange: {
      /**
       * @description GSS code
       * @example E06000001
       */
      gssCode: string;
      dfeCode: string;
      name: string;
      /** @enum {unknown} */
      change: 'boundary' | 'recode' | 'merge' | 'split';
      /** @description Whether a series may be chained over the change */
      treatAsSameArea: boolean;
      /** @description First day of the newer code */
      changedOn: string | null;
    };
    /**
     * @example {
     *       "model": "DfE Children's Services Statistical Neighbour Benchmarking Tool",
     *       "year": 2025,
     *       "rank": 1,
     *       "gssCode": "E06000003",
     *       "name": "Redcar and Cleveland",
     *       "closeness": "Very close"
     *     }
     */
    StatisticalNeighbour: {
      /** @description The method the neighbours were chosen by */
      model: string;
      year: number;
      /** @description 1 is the closest */
      rank: number;
      /**
       * @description GSS code
       * @example E06000001
       */
      gssCode: string;
      name: string;
      /** @description null: the model gives no label */
      closeness: ('Extremely close' | 'Very close' | 'Close' | 'Somewhat close' | 'Not close') | null;
    };
    /**
     * @example {
     *       "gssCode": "E06000001",
     *       "dfeCode": "805",
     *       "name": "Hartlepool",
     *       "type": "Unitary Authority",
     *       "region": {
     *         "code": "E12000001",
     *         "name": "North East"
     *       },
     *       "icbs": [
     *         {
     *           "code": "E54000050",
     *           "name": "NHS North East and North Cumbria Integrated Care Board",
     *           "share": 1
     *         }
     *       ],
     *       "formerCodes": [],
     *       "laterCodes": [],
     *       "neighbours": [
     *         {
     *           "model": "DfE Children's Services Statistical Neighbour Benchmarking Tool",
     *           "year": 2025,
     *           "rank": 1,
     *           "gssCode": "E06000003",
     *           "name": "Redcar and Cleveland",
     *           "closeness": "Very close"
     *         }
     *       ],
     *       "attributions": [
     *         {
     *           "publisher": "Department for Education",
     *           "covers": "area numbers, types and regions",
     *           "licence": "Open Government Licence v3.0",
     *           "licenceUrl": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
     *           "text": "Contains public sector information licensed under the Open Government Licence v3.0."
     *         }
     *       ]
     *     }
     */
    AreaDetail: {
      /**
       * @description GSS code of April 2023
       * @example E06000001
       */
      gssCode: string;
      /** @description The Department for Education's number */
      dfeCode: string;
      name: string;
      /** @enum {unknown} */
      type: 'Unitary Authority' | 'Metropolitan District' | 'London Borough' | 'County';
      region: {
        /**
         * @description GSS code
         * @example E06000001
         */
        code: string;
        name: string;
      };
      /** @description Integrated care boards, the largest share first */
      icbs: {
        /**
         * @description GSS code
         * @example E06000001
         */
        code: string;
        name: string;
        /** @description Share of the area's small areas (LSOAs), not of its people */
        share: number;
      }[];
      /** @description Codes the area, or a part of it, had before */
      formerCodes: components['schemas']['AreaCodeChange'][];
      /** @description Codes that replaced this one after April 2023 */
      laterCodes: components['schemas']['AreaCodeChange'][];
      /** @description The ten statistical neighbours of the latest model */
      neighbours: components['schemas']['StatisticalNeighbour'][];
      /** @description Show these wherever the data is shown */
      attributions: components['schemas']['Attribution'][];
    };
    /**
     * @description A self-evaluation tool, by its latest published version
     * @example {
     *       "code": "effective-local-send-system",
     *       "title": "Effective local SEND system self-evaluation",
     *       "latestVersion": "1.0.0",
     *       "statementCount": 42
     *     }
     */
    Framework: {
      /**
       * @description Code of the framework
       * @example effective-local-send-system
       */
      code: string;
      title: string;
      /**
       * @description major.minor.patch
       * @example 1.0.0
       */
      latestVersion: string;
      statementCount: number;
    };
    /**
     * @example {
     *       "frameworkCode": "effective-local-send-system",
     *       "version": "1.0.0",
     *       "status": "published",
     *       "title": "Effective local SEND system self-evaluation",
     *       "hash": "0f3a91c20aa0cf3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a",
     *       "publishedAt": "2026-09-01T08:00:00.000Z",
     *       "statementCount": 42
     *     }
     */
    FrameworkVersionSummary: {
      /**
       * @description Code of the framework
       * @example effective-local-send-system
       */
      frameworkCode: string;
      /**
       * @description major.minor.patch
       * @example 1.0.0
       */
      version: string;
      /**
       * @description retired: kept to be read, not to be started on
       * @enum {unknown}
       */
      status: 'published' | 'retired';
      title: string;
      /** @description SHA-256 of the RFC 8785 form of the content */
      hash: string;
      /** Format: date-time */
      publishedAt: string;
      statementCount: number;
    };
    /**
     * @example {
     *       "code": "1",
     *       "value": 1,
     *       "label": "Getting started",
     *       "summary": "Little is agreed or working yet",
     *       "descriptor": "Little is agreed or working yet, or it rests on one person or one organisation.",
     *       "translations": {}
     *     }
     */
    FrameworkStage: {
      code: string;
      /** @description Its place on the scale; higher is further on */
      value: number;
      label: string;
      /** @description One short sentence */
      summary: string | null;
      /** @description What it looks like to be at this stage */
      descriptor: string;
      /** @description Words in other languages, by language and then by field; what is not there is not translated */
      translations: {
        [key: string]: {
          [key: string]: string | string[];
        };
      };
    };
    /**
     * @example {
     *       "code": "A",
     *       "parentCode": null,
     *       "position": 1,
     *       "title": "Leading together",
     *       "summary": "",
     *       "indicators": [],
     *       "crosswalk": {},
     *       "headingFrom": null,
     *       "guidance": null,
     *       "translations": {}
     *     }
     */
    FrameworkTheme: {
      code: string;
      /** @description The theme this one is part of */
      parentCode: string | null;
      /** @description Order of reading */
      position: number;
      title: string;
      /** @description '' when there is none */
      summary: string;
      /** @description Codes of official statistics that belong to it; see indicatorNote */
      indicators: string[];
      /** @description Codes in other tools that this theme speaks to, by tool */
      crosswalk: {
        [key: string]: string[];
      };
      /** @description Whose heading this is, when it is not our own */
      headingFrom: string | null;
      /** @description Markdown without HTML */
      guidance: string | null;
      /** @description Words in other languages, by language and then by field; what is not there is not translated */
      translations: {
        [key: string]: {
          [key: string]: string | string[];
        };
      };
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-0000000000a1",
     *       "lineageId": "01932f5e-7b1c-7000-8000-0000000000b1",
     *       "code": "A1",
     *       "themeCode": "A",
     *       "scaleCode": "scale",
     *       "position": 1,
     *       "shortTitle": "One shared vision",
     *       "text": "Partners share one vision for children with SEND.",
     *       "statutory": false,
     *       "lookFors": [
     *         "A dated document signed by all partners"
     *       ],
     *       "partners": [
     *         "ICB"
     *       ],
     *       "guidance": "Ask for the **dated** document.",
     *       "plainText": "Everyone wants the same things for children with SEND.",
     *       "easyRead": null,
     *       "wordings": {
     *         "ICB": "Health and its partners share one vision for children with SEND."
     *       },
     *       "descriptors": {},
     *       "indicators": [],
     *       "weight": null,
     *       "gate": null,
     *       "translations": {}
     *     }
     */
    FrameworkStatement: {
      /**
       * Format: uuid
       * @description The statement in this version
       */
      id: string;
      /**
       * Format: uuid
       * @description The same in every version that holds this statement
       */
      lineageId: string;
      /** @description Names the statement within the version */
      code: string;
      themeCode: string;
      /** @description The scale it is judged on */
      scaleCode: string;
      /** @description Order of reading through the whole version */
      position: number;
      shortTitle: string | null;
      text: string;
      /** @description Marked as resting on a legal duty; see statutoryNote */
      statutory: boolean;
      /** @description What to look for as evidence */
      lookFors: string[];
      /** @description Codes of the partner types it is put to */
      partners: string[];
      /** @description Markdown without HTML */
      guidance: string | null;
      /** @description The statement in plain language */
      plainText: string | null;
      /** @description The statement in Easy Read */
      easyRead: string | null;
      /** @description Its words for one partner type, by its code, where they differ */
      wordings: {
        [key: string]: string;
      };
      /** @description What a stage looks like for this statement, by stage, where it differs from the scale */
      descriptors: {
        [key: string]: string;
      };
      /** @description Codes of official statistics that belong to it */
      indicators: string[];
      /** @description How much it counts in its theme; null: 1 */
      weight: number | null;
      /** @description While it is below `minimum`, the statements in `caps` cannot be above `at` without a recorded reason */
      gate: {
        minimum: string;
        caps: string[];
        at: string;
      } | null;
      /** @description Words in other languages, by language and then by field; what is not there is not translated */
      translations: {
        [key: string]: {
          [key: string]: string | string[];
        };
      };
    };
    /**
     * @description One edition, whole
     * @example {
     *       "frameworkCode": "effective-local-send-system",
     *       "version": "1.0.0",
     *       "status": "published",
     *       "title": "Effective local SEND system self-evaluation",
     *       "hash": "0f3a91c20aa0cf3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a",
     *       "publishedAt": "2026-09-01T08:00:00.000Z",
     *       "source": {
     *         "informedBy": "Developing and sustaining an effective local SEND system (Isos Partnership for the LGA, 2018)",
     *         "relation": "informed by its published purpose and scope only; themes, statements and stage labels are our own"
     *       },
     *       "licence": "Draft text written for this project. Not the text of any LGA, Isos, CDC or Ofsted tool. Do not publish as theirs.",
     *       "instructions": [
     *         "Compare views before agreeing a rating."
     *       ],
     *       "statutoryNote": "Have the statutory flag reviewed before use as a gate.",
     *       "indicatorNote": null,
     *       "partnerTypes": [
     *         {
     *           "code": "ICB",
     *           "label": "Integrated care board"
     *         }
     *       ],
     *       "unplacedAnswers": [
     *         {
     *           "code": "not_known",
     *           "label": "Not known to this contributor",
     *           "descriptor": "Counts as a response."
     *         }
     *       ],
     *       "languages": [],
     *       "releaseNotes": null,
     *       "scales": [
     *         {
     *           "code": "scale",
     *           "title": "Scale",
     *           "stages": [
     *             {
     *               "code": "1",
     *               "value": 1,
     *               "label": "Getting started",
     *               "summary": "Little is agreed or working yet",
     *               "descriptor": "Little is agreed or working yet, or it rests on one person or one organisation.",
     *               "translations": {}
     *             },
     *             {
     *               "code": "2",
     *               "value": 2,
     *               "label": "Developing",
     *               "summary": null,
     *               "descriptor": "An approach is agreed by the partners who must act and is in use in part of the area.",
     *               "translations": {}
     *             }
     *           ]
     *         }
     *       ],
     *       "themes": [
     *         {
     *           "code": "A",
     *           "parentCode": null,
     *           "position": 1,
     *           "title": "Leading together",
     *           "summary": "",
     *           "indicators": [],
     *           "crosswalk": {},
     *           "headingFrom": null,
     *           "guidance": null,
     *           "translations": {}
     *         }
     *       ],
     *       "statements": [
     *         {
     *           "id": "01932f5e-7b1c-7000-8000-0000000000a1",
     *           "lineageId": "01932f5e-7b1c-7000-8000-0000000000b1",
     *           "code": "A1",
     *           "themeCode": "A",
     *           "scaleCode": "scale",
     *           "position": 1,
     *           "shortTitle": "One shared vision",
     *           "text": "Partners share one vision for children with SEND.",
     *           "statutory": false,
     *           "lookFors": [
     *             "A dated document signed by all partners"
     *           ],
     *           "partners": [
     *             "ICB"
     *           ],
     *           "guidance": "Ask for the **dated** document.",
     *           "plainText": "Everyone wants the same things for children with SEND.",
     *           "easyRead": null,
     *           "wordings": {
     *             "ICB": "Health and its partners share one vision for children with SEND."
     *           },
     *           "descriptors": {},
     *           "indicators": [],
     *           "weight": null,
     *           "gate": null,
     *           "translations": {}
     *         }
     *       ]
     *     }
     */
    FrameworkVersion: {
      /**
       * @description Code of the framework
       * @example effective-local-send-system
       */
      frameworkCode: string;
      /**
       * @description major.minor.patch
       * @example 1.0.0
       */
      version: string;
      /**
       * @description retired: kept to be read, not to be started on
       * @enum {unknown}
       */
      status: 'published' | 'retired';
      title: string;
      /** @description SHA-256 of the RFC 8785 form of the content */
      hash: string;
      /** Format: date-time */
      publishedAt: string;
      source: {
        /** @description The published work it draws on */
        informedBy: string;
        /** @description How it relates to that work; show it with the framework */
        relation: string;
      };
      /** @description Show it with the framework */
      licence: string;
      instructions: string[];
      /** @description What the statutory mark rests on; show it with the mark */
      statutoryNote: string | null;
      /** @description Where the codes of indicators come from */
      indicatorNote: string | null;
      partnerTypes: {
        code: string;
        label: string;
      }[];
      /** @description The words for the answers that are on no stage */
      unplacedAnswers: {
        /** @enum {unknown} */
        code: 'not_known' | 'not_applicable';
        label: string;
        descriptor: string;
      }[];
      /** @description Languages other than English that parts of it are written in */
      languages: {
        code: string;
        label: string;
      }[];
      /** @description What changed since the version before, in words */
      releaseNotes: string | null;
      scales: {
        code: string;
        title: string;
        /** @description Lowest first */
        stages: components['schemas']['FrameworkStage'][];
      }[];
      /** @description Flat, in the order of reading; parentCode makes the tree */
      themes: components['schemas']['FrameworkTheme'][];
      /** @description In the order of reading */
      statements: components['schemas']['FrameworkStatement'][];
    };
    /**
     * @example {
     *       "kind": "reworded",
     *       "subject": "statement",
     *       "from": [
     *         "D4"
     *       ],
     *       "to": [
     *         "D4"
     *       ],
     *       "comparable": true,
     *       "fields": [
     *         {
     *           "name": "text",
     *           "before": "Plans are issued on time.",
     *           "after": "Plans are issued within the legal time limit."
     *         }
     *       ]
     *     }
     */
    FrameworkChange: {
      /** @enum {unknown} */
      kind: 'added' | 'reworded' | 'moved' | 'split' | 'merged' | 'retired' | 'scale_changed' | 'details';
      /** @enum {unknown} */
      subject: 'framework' | 'scale' | 'theme' | 'statement';
      /** @description Codes in the earlier version */
      from: string[];
      /** @description Codes in the later version */
      to: string[];
      /** @description Whether answers to the two can be set side by side; null: there are no two */
      comparable: boolean | null;
      /** @description Of a split or merger: the texts of its statements before and after, by code */
      fields: {
        name: string;
        before: string | null;
        after: string | null;
      }[];
    };
    /**
     * @example {
     *       "title": "Effective local SEND system self-evaluation",
     *       "source": {
     *         "informedBy": "A practical guide (2018)",
     *         "relation": "informed by its published purpose; the text is our own"
     *       },
     *       "licence": "Draft text written for this project.",
     *       "instructions": [
     *         "Compare views before agreeing a judgement."
     *       ],
     *       "partnerTypes": [
     *         {
     *           "code": "ICB",
     *           "label": "Integrated care board"
     *         }
     *       ],
     *       "unplacedAnswers": [
     *         {
     *           "code": "not_known",
     *           "label": "Not known",
     *           "descriptor": "Cannot be judged from here."
     *         }
     *       ]
     *     }
     */
    DraftAboutContent: {
      title: string;
      source: {
        /** @description The published work it draws on */
        informedBy: string;
        /** @description How it relates to that work */
        relation: string;
      };
      licence: string;
      instructions: string[];
      /** @description What the statutory mark rests on */
      statutoryNote?: string;
      /** @description Where the codes of indicators come from */
      indicatorNote?: string;
      partnerTypes: {
        /** @description Names it within the version */
        code: string;
        label: string;
      }[];
      /** @description The words for the answers that are on no stage */
      unplacedAnswers: {
        /** @enum {unknown} */
        code: 'not_known' | 'not_applicable';
        label: string;
        descriptor: string;
      }[];
      languages?: {
        /** @description Names it within the version */
        code: string;
        label: string;
      }[];
    };
    /**
     * @example {
     *       "code": "yes-no",
     *       "title": "Yes or no",
     *       "stages": [
     *         {
     *           "value": 0,
     *           "label": "No",
     *           "descriptor": "It is not so."
     *         },
     *         {
     *           "value": 1,
     *           "label": "Yes",
     *           "descriptor": "It is so."
     *         }
     *       ]
     *     }
     */
    DraftScaleContent: {
      /** @description Names it within the version */
      code: string;
      title: string;
      /** @description Lowest first */
      stages: {
        code?: string;
        /** @description Its place on the scale; values rise by one */
        value: number;
        label: string;
        /** @description One short sentence */
        summary?: string;
        /** @description What it looks like to be at this stage */
        descriptor: string;
        /** @description Words in other languages, by language */
        translations?: {
          [key: string]: {
            label?: string;
            summary?: string;
            descriptor?: string;
          };
        };
      }[];
    };
    /**
     * @example {
     *       "code": "H",
     *       "title": "Hearing from families"
     *     }
     */
    DraftThemeContent: {
      /** @description Names it within the version */
      code: string;
      title: string;
      summary?: string;
      /** @description Whose heading this is, when it is not our own */
      headingFrom?: string;
      /** @description Markdown without HTML */
      guidance?: string;
      /** @description Codes of official statistics that belong to it */
      indicators?: string[];
      /** @description Codes in other tools that it speaks to, by tool */
      crosswalk?: {
        [key: string]: string[];
      };
      /** @description Words in other languages, by language */
      translations?: {
        [key: string]: {
          title?: string;
          summary?: string;
          /** @description Markdown without HTML */
          guidance?: string;
        };
      };
    };
    /**
     * @example {
     *       "code": "H1",
     *       "shortTitle": "Families are asked",
     *       "text": "Families are asked, and told what came of it.",
     *       "statutory": false
     *     }
     */
    DraftStatementContent: {
      /** @description Names it within the version */
      code: string;
      /** @description At most 60 characters when published */
      shortTitle?: string;
      text: string;
      /** @description The scale it is judged on; may be left out where there is one */
      scaleCode?: string;
      /** @description Rests on a legal duty */
      statutory?: boolean;
      /** @description What to look for as evidence */
      lookFors?: string[];
      /** @description Codes of the partner types it is put to */
      partners?: string[];
      /** @description Markdown without HTML */
      guidance?: string;
      /** @description The statement in plain language */
      plainText?: string;
      /** @description The statement in Easy Read */
      easyRead?: string;
      /** @description Its words for one partner type, by its code */
      wordings?: {
        [key: string]: string;
      };
      /** @description Descriptors of its own, by stage */
      descriptors?: {
        [key: string]: string;
      };
      /** @description Codes of official statistics that belong to it */
      indicators?: string[];
      /** @description How much it counts in its theme; 1 where left out */
      weight?: number;
      gate?: {
        /** @description Stage below which it caps */
        minimum: string;
        /** @description Statements it caps */
        caps: string[];
        /** @description The highest stage they can then have */
        at: string;
      };
      /** @description Words in other languages, by language */
      translations?: {
        [key: string]: {
          shortTitle?: string;
          text?: string;
          plainText?: string;
          easyRead?: string;
          /** @description Markdown without HTML */
          guidance?: string;
          lookFors?: string[];
        };
      };
    };
    /**
     * @description What the draft says of itself, a scale, a theme or a statement
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-0000000000c1",
     *       "kind": "theme",
     *       "parentId": null,
     *       "etag": "\"1\"",
     *       "updatedAt": "2026-11-26T10:00:00.000Z",
     *       "updatedByName": "Ama Mensah",
     *       "content": {
     *         "code": "H",
     *         "title": "Hearing from families"
     *       }
     *     }
     */
    DraftPart:
      | {
          /**
           * Format: uuid
           * @description The part of the draft
           */
          id: string;
          /** @description The theme it stands in; null: at the top */
          parentId: string | null;
          /** @description Send it back in If-Match */
          etag: string;
          /** Format: date-time */
          updatedAt: string;
          updatedByName: string;
          /** @enum {string} */
          kind: 'about';
          content: components['schemas']['DraftAboutContent'];
        }
      | {
          /**
           * Format: uuid
           * @description The part of the draft
           */
          id: string;
          /** @description The theme it stands in; null: at the top */
          parentId: string | null;
          /** @description Send it back in If-Match */
          etag: string;
          /** Format: date-time */
          updatedAt: string;
          updatedByName: string;
          /** @enum {string} */
          kind: 'scale';
          content: components['schemas']['DraftScaleContent'];
        }
      | {
          /**
           * Format: uuid
           * @description The part of the draft
           */
          id: string;
          /** @description The theme it stands in; null: at the top */
          parentId: string | null;
          /** @description Send it back in If-Match */
          etag: string;
          /** Format: date-time */
          updatedAt: string;
          updatedByName: string;
          /** @enum {string} */
          kind: 'theme';
          content: components['schemas']['DraftThemeContent'];
        }
      | {
          /**
           * Format: uuid
           * @description The part of the draft
           */
          id: string;
          /** @description The theme it stands in; null: at the top */
          parentId: string | null;
          /** @description Send it back in If-Match */
          etag: string;
          /** Format: date-time */
          updatedAt: string;
          updatedByName: string;
          /** @enum {string} */
          kind: 'statement';
          content: components['schemas']['DraftStatementContent'];
        };
    /**
     * @example {
     *       "kind": "theme",
     *       "content": {
     *         "code": "H",
     *         "title": "Hearing from families"
     *       }
     *     }
     */
    DraftPartBody:
      | {
          /** @enum {string} */
          kind: 'about';
          content: components['schemas']['DraftAboutContent'];
        }
      | {
          /** @enum {string} */
          kind: 'scale';
          content: components['schemas']['DraftScaleContent'];
        }
      | {
          /** @enum {string} */
          kind: 'theme';
          content: components['schemas']['DraftThemeContent'];
        }
      | {
          /** @enum {string} */
          kind: 'statement';
          content: components['schemas']['DraftStatementContent'];
        };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-0000000000d1",
     *       "frameworkCode": "effective-local-send-system",
     *       "title": "Effective local SEND system self-evaluation",
     *       "basedOn": "1.0.0",
     *       "state": "editing",
     *       "etag": "\"7\"",
     *       "releaseNotes": "",
     *       "mayApprove": false,
     *       "publishedAs": null,
     *       "createdAt": "2026-11-26T09:00:00.000Z",
     *       "createdByName": "Ama Mensah",
     *       "updatedAt": "2026-11-26T10:00:00.000Z",
     *       "updatedByName": "Ama Mensah"
     *     }
     */
    FrameworkDraft: {
      /**
       * Format: uuid
       * @description The draft
       */
      id: string;
      /** @description Code of the framework */
      frameworkCode: string;
      title: string;
      /** @description The version it was made from; null: a new framework */
      basedOn: string | null;
      /** @enum {unknown} */
      state: 'editing' | 'awaiting_approval' | 'published' | 'discarded';
      /** @description Changes with everything in the draft */
      etag: string;
      releaseNotes: string;
      /** @description Whether you wrote none of it, and so may approve it */
      mayApprove: boolean;
      /** @description The version it became */
      publishedAs: string | null;
      /** Format: date-time */
      createdAt: string;
      createdByName: string;
      /** Format: date-time */
      updatedAt: string;
      updatedByName: string;
    };
    /**
     * @example {
     *       "draft": {
     *         "id": "01932f5e-7b1c-7000-8000-0000000000d1",
     *         "frameworkCode": "effective-local-send-system",
     *         "title": "Effective local SEND system self-evaluation",
     *         "basedOn": "1.0.0",
     *         "state": "editing",
     *         "etag": "\"7\"",
     *         "releaseNotes": "",
     *         "mayApprove": false,
     *         "publishedAs": null,
     *         "createdAt": "2026-11-26T09:00:00.000Z",
     *         "createdByName": "Ama Mensah",
     *         "updatedAt": "2026-11-26T10:00:00.000Z",
     *         "updatedByName": "Ama Mensah"
     *       },
     *       "parts": []
     *     }
     */
    FrameworkDraftContent: {
      draft: components['schemas']['FrameworkDraft'];
      /** @description Siblings of a kind in their order; parentId makes the tree */
      parts: components['schemas']['DraftPart'][];
    };
    /**
     * @example {
     *       "faults": [
     *         {
     *           "partId": "01932f5e-7b1c-7000-8000-0000000000d1",
     *           "field": "/text",
     *           "message": "is empty, or begins or ends with a space"
     *         }
     *       ],
     *       "nextVersion": null,
     *       "because": null,
     *       "unconfirmed": 1
     *     }
     */
    DraftCheck: {
      /** @description Everything that keeps it from being published */
      faults: {
        /** @description The part; null: the draft as a whole */
        partId: string | null;
        /** @description JSON pointer into the part's content */
        field: string;
        message: string;
      }[];
      /** @description What it would be published as; null while it holds faults or changes nothing */
      nextVersion: string | null;
      /** @description The change that decides the number */
      because: components['schemas']['FrameworkChange'] | null;
      /** @description Relations that an editor has yet to confirm */
      unconfirmed: number;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-0000000000e1",
     *       "partId": null,
     *       "text": "Does D4 still ask one thing?",
     *       "createdAt": "2026-11-26T10:00:00.000Z",
     *       "createdByName": "Ama Mensah"
     *     }
     */
    DraftComment: {
      /** Format: uuid */
      id: string;
      /** @description The part it is about; null: the draft */
      partId: string | null;
      text: string;
      /** Format: date-time */
      createdAt: string;
      createdByName: string;
    };
    /**
     * @example {
     *       "lineageId": "01932f5e-7b1c-7000-8000-0000000000d1",
     *       "code": "D4",
     *       "title": "Plans issued on time",
     *       "relation": "reworded",
     *       "targets": [
     *         "01932f5e-7b1c-7000-8000-0000000000d1"
     *       ],
     *       "comparable": true,
     *       "reason": "Clearer words for the same question.",
     *       "confirmed": true,
     *       "etag": "\"1\""
     *     }
     */
    DraftRelation: {
      /**
       * Format: uuid
       * @description The statement, in every version that holds it
       */
      lineageId: string;
      /** @description Its code in the version the draft was made from */
      code: string;
      title: string;
      /** @enum {unknown} */
      relation: 'same' | 'reworded' | 'split' | 'merged' | 'retired' | 'new';
      /** @description What it became in the draft */
      targets: string[];
      /** @description Whether answers before and after can be set side by side */
      comparable: boolean;
      reason: string;
      /** @description false: only suggested */
      confirmed: boolean;
      etag: string;
    };
    /**
     * @description A national round of assessments
     * @example {
     *       "code": "2026-27",
     *       "title": "2026 to 2027",
     *       "opensOn": "2026-09-01",
     *       "closesOn": "2027-08-31",
     *       "isOpen": true
     *     }
     */
    Cycle: {
      code: string;
      title: string;
      /**
       * Format: date
       * @description First day
       */
      opensOn: string;
      /**
       * Format: date
       * @description Last day
       */
      closesOn: string;
      /** @description Whether today, by the calendar of England, is one of its days */
      isOpen: boolean;
    };
    /**
     * @example {
     *       "code": "region-north",
     *       "title": "North",
     *       "kind": "region",
     *       "description": "The North East, the North West, and Yorkshire and the Humber.",
     *       "gssCodes": [
     *         "E06000001",
     *         "E06000002"
     *       ]
     *     }
     */
    RegisteredCohort: {
      /** @description Stable: a group with other members gets another code */
      code: string;
      title: string;
      /** @enum {unknown} */
      kind: 'england' | 'type' | 'region' | 'family';
      /** @description Who is in it, in one sentence */
      description: string;
      /** @description The areas in it, by GSS code */
      gssCodes: string[];
    };
    /**
     * @example {
     *       "frameworkCode": "effective-local-send-system",
     *       "cycleCode": "2026-27",
     *       "tier": "named",
     *       "contact": {
     *         "name": "Priya Shah",
     *         "email": "priya.shah@council.example"
     *       },
     *       "isFrozen": false,
     *       "choices": [
     *         "private",
     *         "anonymous",
     *         "named",
     *         "public"
     *       ],
     *       "updatedAt": "2026-11-23T10:00:00.000Z",
     *       "updatedByName": "Priya Shah",
     *       "etag": "\"2\""
     *     }
     */
    Consent: {
      /** @description The framework */
      frameworkCode: string;
      /** @description The cycle */
      cycleCode: string;
      /**
       * @description private: in nothing. anonymous: counted. named: shown by name to councils that take part. public: shown by name to everyone. Who is named is in no count
       * @enum {unknown}
       */
      tier: 'private' | 'anonymous' | 'named' | 'public';
      /** @description Whom other councils may ask. null: nobody */
      contact: {
        name: string;
        /** Format: email */
        email: string;
      } | null;
      /** @description Whether who takes part in the release of this cycle is settled */
      isFrozen: boolean;
      /** @description What may be chosen now */
      choices: ('private' | 'anonymous' | 'named' | 'public')[];
      /** @description null: never chosen */
      updatedAt: string | null;
      updatedByName: string | null;
      etag: string;
    };
    /**
     * @example {
     *       "revision": 1,
     *       "sealedAt": "2026-11-23T10:00:00.000Z",
     *       "sealedByName": "Priya Shah",
     *       "contributes": true,
     *       "hash": "f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a9"
     *     }
     */
    SealInfo: {
      revision: number;
      /** Format: date-time */
      sealedAt: string;
      sealedByName: string;
      /** @description Whether the council chose to be counted in a release */
      contributes: boolean;
      /** @description The seal: SHA-256 of the sealed bytes */
      hash: string;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000001",
     *       "councilGssCode": "E06000001",
     *       "councilName": "Hartlepool",
     *       "frameworkCode": "effective-local-send-system",
     *       "frameworkVersion": "1.0.0",
     *       "frameworkTitle": "Effective local SEND system self-evaluation",
     *       "cycleCode": "2026-27",
     *       "state": "agreeing",
     *       "revision": 1,
     *       "demonstration": true,
     *       "etag": "\"2\"",
     *       "createdAt": "2026-11-23T09:00:00.000Z",
     *       "updatedAt": "2026-11-23T09:05:00.000Z",
     *       "latestSubmission": null
     *     }
     */
    Assessment: {
      /**
       * Format: uuid
       * @description The assessment
       * @example 01932f5e-7b1c-7000-8000-000000000001
       */
      id: string;
      /** @description GSS code of the council */
      councilGssCode: string;
      councilName: string;
      frameworkCode: string;
      /** @description major.minor.patch */
      frameworkVersion: string;
      frameworkTitle: string;
      /** @description The national round */
      cycleCode: string;
      /**
       * @description draft: being set up. gathering: views, blind to one another. agreeing: judgements are recorded. signed_off: sealed
       * @enum {unknown}
       */
      state: 'draft' | 'gathering' | 'agreeing' | 'signed_off';
      /** @description The revision being worked on or, when signed off, the one just sealed */
      revision: number;
      /** @description Made-up judgements */
      demonstration: boolean;
      /** @description Send it back in If-Match. Saving a judgement does not change it */
      etag: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description null: nothing is sealed yet */
      latestSubmission: components['schemas']['SealInfo'] | null;
    };
    /**
     * @example {
     *       "answered": 4,
     *       "total": 6,
     *       "themes": [
     *         {
     *           "code": "D",
     *           "title": "Identifying, assessing and responding in time",
     *           "answered": 4,
     *           "total": 6
     *         }
     *       ],
     *       "localStatements": {
     *         "answered": 1,
     *         "total": 2
     *       }
     *     }
     */
    Progress: {
      /** @description Statements with a stage, or with a reason why there is none */
      answered: number;
      total: number;
      themes: {
        code: string;
        title: string;
        /** @description Statements with a stage, or with a reason why there is none */
        answered: number;
        total: number;
      }[];
      /** @description Counted apart, and in none of the other counts: those are of the framework, the same for every council */
      localStatements: {
        /** @description Statements with a stage, or with a reason why there is none */
        answered: number;
        total: number;
      };
    };
    /**
     * @description An answer of the earlier version, and what becomes of it
     * @example {
     *       "statementCode": "D4",
     *       "title": "Plans issued on time",
     *       "text": "Plans are issued on time.",
     *       "version": "1.0.0",
     *       "outcome": "read_again",
     *       "answer": {
     *         "kind": "stage",
     *         "stage": "2"
     *       },
     *       "strengths": "Weekly tracking.",
     *       "impact": "",
     *       "areasForDevelopment": "",
     *       "gateReason": null,
     *       "targets": [
     *         {
     *           "statementCode": "D4",
     *           "title": "Plans issued on time",
     *           "text": "Plans are issued within the legal time limit."
     *         }
     *       ]
     *     }
     */
    MovedAnswer: {
      statementCode: string;
      title: string;
      text: string;
      /** @description major.minor.patch */
      version: string;
      /**
       * @description carried: as it is. read_again: as it is, to words that changed. words_only: its words go, its stage does not. split: its words go to each target, its stage to none. merged: it is kept beside the target. retired: it is no longer asked, and kept.
       * @enum {unknown}
       */
      outcome: 'carried' | 'read_again' | 'words_only' | 'split' | 'merged' | 'retired';
      answer: components['schemas']['Answer'];
      strengths: string;
      impact: string;
      areasForDevelopment: string;
      /** @description Why it stands at a higher stage than the gate of another statement lets it; null: no reason. It is kept while no gate asks for it. */
      gateReason: string | null;
      /** @description The statements of the later version that it leads to */
      targets: {
        statementCode: string;
        title: string;
        text: string;
      }[];
    };
    /**
     * @example {
     *       "from": "1.0.0",
     *       "to": "1.1.0",
     *       "previewHash": "0000000000000000000000000000000000000000000000000000000000000000",
     *       "undoDays": 14,
     *       "answers": [
     *         {
     *           "statementCode": "D4",
     *           "title": "Plans issued on time",
     *           "text": "Plans are issued on time.",
     *           "version": "1.0.0",
     *           "outcome": "read_again",
     *           "answer": {
     *             "kind": "stage",
     *             "stage": "2"
     *           },
     *           "strengths": "Weekly tracking.",
     *           "impact": "",
     *           "areasForDevelopment": "",
     *           "gateReason": null,
     *           "targets": [
     *             {
     *               "statementCode": "D4",
     *               "title": "Plans issued on time",
     *               "text": "Plans are issued within the legal time limit."
     *             }
     *           ]
     *         }
     *       ],
     *       "newStatements": []
     *     }
     */
    VersionMovePreview: {
      /** @description major.minor.patch */
      from: string;
      /** @description major.minor.patch */
      to: string;
      /** @description Send it back: nothing else will be done than what is listed here */
      previewHash: string;
      /** @description For how many days a move can be undone, while nothing was changed after it */
      undoDays: number;
      /** @description Every statement of the earlier version */
      answers: components['schemas']['MovedAnswer'][];
      /** @description Statements of the later version that nothing leads to */
      newStatements: {
        statementCode: string;
        title: string;
        text: string;
      }[];
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-0000000000f1",
     *       "from": "1.0.0",
     *       "to": "1.1.0",
     *       "movedAt": "2026-11-26T10:00:00.000Z",
     *       "movedByName": "Priya Shah",
     *       "undoUntil": "2026-12-10T10:00:00.000Z",
     *       "undoneAt": null,
     *       "undoneByName": null
     *     }
     */
    VersionMove: {
      /** Format: uuid */
      id: string;
      /** @description major.minor.patch */
      from: string;
      /** @description major.minor.patch */
      to: string;
      /** Format: date-time */
      movedAt: string;
      movedByName: string;
      /** Format: date-time */
      undoUntil: string;
      /** @description null: it stands */
      undoneAt: string | null;
      undoneByName: string | null;
    };
    /**
     * @example {
     *       "earlier": {
     *         "assessmentId": "01932f5e-7b1c-7000-8000-000000000001",
     *         "cycleCode": "2025-26",
     *         "version": "1.0.0",
     *         "revision": 1
     *       },
     *       "later": {
     *         "assessmentId": "01932f5e-7b1c-7000-8000-000000000002",
     *         "cycleCode": "2026-27",
     *         "version": "1.1.0",
     *         "revision": 1
     *       },
     *       "statements": [
     *         {
     *           "change": "stage",
     *           "stages": 1,
     *           "then": {
     *             "statementCode": "D4",
     *             "title": "Plans issued on time",
     *             "answer": {
     *               "kind": "stage",
     *               "stage": "2"
     *             }
     *           },
     *           "now": {
     *             "statementCode": "D4",
     *             "title": "Plans issued on time",
     *             "answer": {
     *               "kind": "stage",
     *               "stage": "3"
     *             }
     *           }
     *         }
     *       ]
     *     }
     */
    Comparison: {
      /** @description One of the two assessments */
      earlier: {
        /**
         * Format: uuid
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        cycleCode: string;
        /** @description major.minor.patch */
        version: string;
        revision: number;
      };
      /** @description One of the two assessments */
      later: {
        /**
         * Format: uuid
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        cycleCode: string;
        /** @description major.minor.patch */
        version: string;
        revision: number;
      };
      /** @description In the order of the later version; then what is no longer asked */
      statements: {
        /**
         * @description stage: both are placed, see stages. not_placed: one of them is on no stage. not_comparable: it asks something else, or on another scale, or was split or merged. new and retired: only one of the two asks it.
         * @enum {unknown}
         */
        change: 'stage' | 'not_placed' | 'not_comparable' | 'new' | 'retired';
        /** @description Stages moved; below 0: to an earlier stage */
        stages: number | null;
        /** @description null: it is not asked there, or not on its own */
        then: {
          statementCode: string;
          title: string;
          answer: components['schemas']['Answer'];
        } | null;
        /** @description null: it is not asked there, or not on its own */
        now: {
          statementCode: string;
          title: string;
          answer: components['schemas']['Answer'];
        } | null;
      }[];
    };
    /**
     * @example {
     *       "code": "effective-local-send-system-to-area-inspection",
     *       "title": "From the self-evaluation to the area inspection's impact criteria",
     *       "note": "Our own reading.",
     *       "from": {
     *         "frameworkCode": "effective-local-send-system",
     *         "version": "1.0.0",
     *         "title": "Effective local SEND system self-evaluation"
     *       },
     *       "to": {
     *         "frameworkCode": "area-inspection-impact-criteria",
     *         "version": "1.0.0",
     *         "title": "Area SEND inspection: impact criteria"
     *       }
     *     }
     */
    Crosswalk: {
      /** @description Code of the crosswalk */
      code: string;
      title: string;
      /** @description Show it with the crosswalk */
      note: string;
      from: {
        frameworkCode: string;
        version: string;
        title: string;
      };
      to: {
        frameworkCode: string;
        version: string;
        title: string;
      };
    };
    /**
     * @example {
     *       "code": "effective-local-send-system-to-area-inspection",
     *       "title": "From the self-evaluation to the area inspection's impact criteria",
     *       "note": "Our own reading.",
     *       "from": {
     *         "frameworkCode": "effective-local-send-system",
     *         "version": "1.0.0",
     *         "title": "Effective local SEND system self-evaluation"
     *       },
     *       "to": {
     *         "frameworkCode": "area-inspection-impact-criteria",
     *         "version": "1.0.0",
     *         "title": "Area SEND inspection: impact criteria"
     *       },
     *       "stages": {
     *         "2": "inconsistent"
     *       },
     *       "links": [
     *         {
     *           "from": "D4",
     *           "to": "I1",
     *           "relation": "subset",
     *           "note": null
     *         }
     *       ]
     *     }
     */
    CrosswalkWhole: {
      /** @description Code of the crosswalk */
      code: string;
      title: string;
      /** @description Show it with the crosswalk */
      note: string;
      from: {
        frameworkCode: string;
        version: string;
        title: string;
      };
      to: {
        frameworkCode: string;
        version: string;
        title: string;
      };
      /** @description The stage of the second that each of the first is read as */
      stages: {
        [key: string]: string;
      };
      /** @description Codes of statements */
      links: {
        from: string;
        to: string;
        /**
         * @description What the first asks is the same as, part of, more than, or overlaps with what the second asks
         * @enum {unknown}
         */
        relation: 'equal' | 'subset' | 'superset' | 'intersects';
        /** @description Why */
        note: string | null;
      }[];
    };
    /**
     * @description What an assessment would say in another framework. It is read only, and takes the place of no answer.
     * @example {
     *       "crosswalk": {
     *         "code": "effective-local-send-system-to-area-inspection",
     *         "title": "From the self-evaluation to the area inspection's impact criteria",
     *         "note": "Our own reading.",
     *         "from": {
     *           "frameworkCode": "effective-local-send-system",
     *           "version": "1.0.0",
     *           "title": "Effective local SEND system self-evaluation"
     *         },
     *         "to": {
     *           "frameworkCode": "area-inspection-impact-criteria",
     *           "version": "1.0.0",
     *           "title": "Area SEND inspection: impact criteria"
     *         }
     *       },
     *       "assessmentId": "01932f5e-7b1c-7000-8000-000000000001",
     *       "frameworkVersion": "1.0.0",
     *       "statements": [
     *         {
     *           "statementCode": "I1",
     *           "title": "Needs identified and assessed",
     *           "lowest": "inconsistent",
     *           "highest": "inconsistent",
     *           "weakest": "subset",
     *           "own": null,
     *           "brought": [
     *             {
     *               "from": "D4",
     *               "to": "I1",
     *               "relation": "subset",
     *               "note": null,
     *               "statementCode": "D4",
     *               "stage": "inconsistent"
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    Projection: {
      crosswalk: components['schemas']['Crosswalk'];
      /**
       * Format: uuid
       * @description The assessment
       * @example 01932f5e-7b1c-7000-8000-000000000001
       */
      assessmentId: string;
      /** @description The version the assessment is on */
      frameworkVersion: string;
      statements: {
        /** @description Of the second framework */
        statementCode: string;
        title: string;
        /** @description The lowest stage that is brought; null: none */
        lowest: string | null;
        /** @description The highest stage that is brought */
        highest: string | null;
        /** @description The link that says least, among those that brought a stage */
        weakest: ('equal' | 'subset' | 'superset' | 'intersects') | null;
        /** @description What the council itself answered in that framework and cycle; null: it has no such assessment */
        own: components['schemas']['Answer'] | null;
        brought: {
          from: string;
          to: string;
          /**
           * @description What the first asks is the same as, part of, more than, or overlaps with what the second asks
           * @enum {unknown}
           */
          relation: 'equal' | 'subset' | 'superset' | 'intersects';
          /** @description Why */
          note: string | null;
          /** @description Its code in the version of the assessment; null: it asks something else there */
          statementCode: string | null;
          /** @description The stage it brings; null: it is answered on no stage */
          stage: string | null;
        }[];
      }[];
    };
    /**
     * @description What the partnership agrees: a stage, or why there is none
     * @example {
     *       "kind": "stage",
     *       "stage": "2"
     *     }
     */
    Answer:
      | {
          /** @enum {string} */
          kind: 'not_answered';
        }
      | {
          /** @enum {string} */
          kind: 'stage';
          /** @description A stage's code on the statement's scale */
          stage: string;
        }
      | {
          /** @enum {string} */
          kind: 'not_known';
          /** @description Why */
          reason: string;
        }
      | {
          /** @enum {string} */
          kind: 'not_applicable';
          /** @description Why */
          reason: string;
        };
    /**
     * @example {
     *       "statementCode": "D4",
     *       "answer": {
     *         "kind": "stage",
     *         "stage": "2"
     *       },
     *       "strengths": "Weekly tracking of every request.",
     *       "impact": "Waits for advice fell from 11 to 7 weeks.",
     *       "areasForDevelopment": "Health advice in the north of the area.",
     *       "gateReason": null,
     *       "version": 3,
     *       "etag": "\"3\"",
     *       "updatedAt": "2026-11-23T14:14:00.000Z",
     *       "updatedBy": {
     *         "id": "01932f5e-7b1c-7000-8000-000000000002",
     *         "name": "Priya Shah"
     *       }
     *     }
     */
    Judgement: {
      /** @description The statement's code in the framework version */
      statementCode: string;
      answer: components['schemas']['Answer'];
      /** @description What works well */
      strengths: string;
      /** @description What difference it has made, and how that is known */
      impact: string;
      /** @description What must get better */
      areasForDevelopment: string;
      /** @description Why it stands at a higher stage than the gate of another statement lets it; null: no reason. It is kept while no gate asks for it. */
      gateReason: string | null;
      /** @description 0: never saved. Rises with each save, and for every statement when the assessment moves to another version */
      version: number;
      /** @description Send it back in If-Match */
      etag: string;
      /** @description null: never saved */
      updatedAt: string | null;
      /** @description Who saved it last; null: never saved */
      updatedBy: {
        /** @description null: an API key saved it */
        id: string | null;
        name: string;
      } | null;
    };
    /**
     * @description The whole judgement: it replaces the one before
     * @example {
     *       "answer": {
     *         "kind": "stage",
     *         "stage": "2"
     *       },
     *       "strengths": "Weekly tracking of every request.",
     *       "impact": "Waits for advice fell from 11 to 7 weeks.",
     *       "areasForDevelopment": "Health advice in the north of the area.",
     *       "gateReason": "All plans since May were on time, by an audit of 40."
     *     }
     */
    JudgementBody: {
      answer: components['schemas']['Answer'];
      /** @description What works well */
      strengths: string;
      /** @description What difference it has made, and how that is known */
      impact: string;
      /** @description What must get better */
      areasForDevelopment: string;
      /** @description Why it stands at a higher stage than the gate of another statement lets it; null: no reason. It is kept while no gate asks for it. */
      gateReason?: string | null;
    };
    /**
     * @description A statement that a council adds for itself, with its judgement. It is never counted in a release
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-0000000000d1",
     *       "shortTitle": "Short breaks near home",
     *       "text": "Families who need a short break get one within ten miles of home.",
     *       "themeCode": "D",
     *       "frameworkVersion": "1.0.0",
     *       "scaleCode": "main",
     *       "answer": {
     *         "kind": "stage",
     *         "stage": "2"
     *       },
     *       "strengths": "Two providers joined this year.",
     *       "impact": "Nine families came off the waiting list.",
     *       "areasForDevelopment": "",
     *       "version": 2,
     *       "etag": "\"2\"",
     *       "updatedAt": "2026-11-23T14:14:00.000Z",
     *       "updatedBy": {
     *         "id": "01932f5e-7b1c-7000-8000-000000000002",
     *         "name": "Priya Shah"
     *       }
     *     }
     */
    LocalStatement: {
      /**
       * Format: uuid
       * @description The local statement
       * @example 01932f5e-7b1c-7000-8000-0000000000d1
       */
      id: string;
      shortTitle: string | null;
      text: string;
      /** @description null: none, or one that the version no longer has */
      themeCode: string | null;
      /** @description The version it was written in, whose scale it keeps: major.minor.patch */
      frameworkVersion: string;
      /** @description The scale of that version on which it is judged */
      scaleCode: string;
      answer: components['schemas']['Answer'];
      /** @description What works well */
      strengths: string;
      /** @description What difference it has made, and how that is known */
      impact: string;
      /** @description What must get better */
      areasForDevelopment: string;
      version: number;
      /** @description Send it back in If-Match */
      etag: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description Who saved it last */
      updatedBy: {
        /** @description null: an API key saved it */
        id: string | null;
        name: string;
      };
    };
    /**
     * @example {
     *       "contentHash": "5f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a",
     *       "isComplete": false,
     *       "missing": [
     *         {
     *           "statementCode": "D4",
     *           "themeCode": "D"
     *         }
     *       ],
     *       "missingLocalStatements": [
     *         {
     *           "localStatementId": "01932f5e-7b1c-7000-8000-0000000000d1",
     *           "themeCode": "D"
     *         }
     *       ],
     *       "heldBack": [
     *         {
     *           "statementCode": "D5",
     *           "themeCode": "D",
     *           "stage": "3",
     *           "by": [
     *             {
     *               "statementCode": "D3",
     *               "answer": {
     *                 "kind": "stage",
     *                 "stage": "1"
     *               },
     *               "minimum": "2",
     *               "at": "2"
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    Check: {
      /** @description SHA-256 over all judgements, and local statements where there are any, as they stand */
      contentHash: string;
      /** @description Whether every statement is answered, local ones too */
      isComplete: boolean;
      /** @description Statements of the framework left to answer */
      missing: {
        statementCode: string;
        themeCode: string;
      }[];
      /** @description Local statements left to answer */
      missingLocalStatements: {
        /**
         * Format: uuid
         * @description The local statement
         * @example 01932f5e-7b1c-7000-8000-0000000000d1
         */
        localStatementId: string;
        themeCode: string | null;
      }[];
      /** @description Judgements that a gate holds back: above the stage that it lets them, without a reason */
      heldBack: {
        statementCode: string;
        themeCode: string;
        /** @description The stage it is placed at */
        stage: string;
        by: {
          /** @description The statement whose gate holds */
          statementCode: string;
          answer: components['schemas']['AnswerPlace'];
          /** @description The stage at which the gate no longer holds */
          minimum: string;
          /** @description The highest stage that needs no reason while it holds */
          at: string;
        }[];
      }[];
    };
    /**
     * @example {
     *       "format": "waymark-submission/1",
     *       "demonstration": true,
     *       "council": {
     *         "gssCode": "E06000001",
     *         "name": "Hartlepool"
     *       },
     *       "framework": {
     *         "code": "effective-local-send-system",
     *         "version": "1.0.0",
     *         "title": "Effective local SEND system self-evaluation",
     *         "hash": "5f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a"
     *       },
     *       "cycleCode": "2026-27",
     *       "assessmentId": "01932f5e-7b1c-7000-8000-000000000001",
     *       "revision": 1,
     *       "sealedAt": "2026-11-23T10:00:00.000Z",
     *       "sealedByName": "Priya Shah",
     *       "contributes": true,
     *       "contentHash": "5f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a",
     *       "judgements": [
     *         {
     *           "statementCode": "D4",
     *           "statementId": "01932f5e-7b1c-7000-8000-000000000003",
     *           "lineageId": "01932f5e-7b1c-7000-8000-000000000004",
     *           "answer": {
     *             "kind": "stage",
     *             "stage": "2"
     *           },
     *           "strengths": "Weekly tracking of every request.",
     *           "impact": "",
     *           "areasForDevelopment": ""
     *         }
     *       ],
     *       "localStatements": [
     *         {
     *           "id": "01932f5e-7b1c-7000-8000-0000000000d1",
     *           "shortTitle": "Short breaks near home",
     *           "text": "Families who need a short break get one within ten miles of home.",
     *           "themeCode": "D",
     *           "frameworkVersion": "1.0.0",
     *           "scaleCode": "main",
     *           "answer": {
     *             "kind": "stage",
     *             "stage": "2"
     *           },
     *           "strengths": "Two providers joined this year.",
     *           "impact": "Nine families came off the waiting list.",
     *           "areasForDevelopment": "",
     *           "stageLabel": "Developing"
     *         }
     *       ]
     *     }
     */
    SealedCopy: {
      /** @enum {string} */
      format: 'waymark-submission/1';
      /** @description Made-up judgements that say nothing about any real council */
      demonstration: boolean;
      council: {
        gssCode: string;
        name: string;
      };
      framework: {
        code: string;
        version: string;
        title: string;
        /** @description SHA-256 of the published version */
        hash: string;
      };
      cycleCode: string;
      /** Format: uuid */
      assessmentId: string;
      revision: number;
      /** Format: date-time */
      sealedAt: string;
      sealedByName: string;
      contributes: boolean;
      /** @description SHA-256 over all judgements, and local statements where there are any, as they stand */
      contentHash: string;
      judgements: {
        statementCode: string;
        /** Format: uuid */
        statementId: string;
        /** Format: uuid */
        lineageId: string;
        answer: components['schemas']['Answer'];
        strengths: string;
        impact: string;
        areasForDevelopment: string;
        /** @description Why it stands at a higher stage than a gate lets it; only there when a reason was recorded */
        gateReason?: string;
      }[];
      /** @description What the council asked itself besides. Left out where there are none */
      localStatements?: {
        /**
         * Format: uuid
         * @description The local statement
         * @example 01932f5e-7b1c-7000-8000-0000000000d1
         */
        id: string;
        shortTitle: string | null;
        text: string;
        /** @description null: none, or one that the version no longer has */
        themeCode: string | null;
        /** @description The version it was written in, whose scale it keeps: major.minor.patch */
        frameworkVersion: string;
        /** @description The scale of that version on which it is judged */
        scaleCode: string;
        answer: components['schemas']['Answer'];
        /** @description What works well */
        strengths: string;
        /** @description What difference it has made, and how that is known */
        impact: string;
        /** @description What must get better */
        areasForDevelopment: string;
        /** @description The stage's label; null: it is on none */
        stageLabel: string | null;
      }[];
    };
    /**
     * @description A stage, or that there is none
     * @example {
     *       "kind": "stage",
     *       "stage": "2"
     *     }
     */
    AnswerPlace:
      | {
          /** @enum {string} */
          kind: 'stage';
          stage: string;
        }
      | {
          /** @enum {string} */
          kind: 'not_known';
        }
      | {
          /** @enum {string} */
          kind: 'not_applicable';
        };
    /** @description A wide band: never a count, a mean or a rank. Bands do not add up to 100 */
    ReleaseCell: {
      /** @description A stage's code, or `unplaced`: not known and not applicable together */
      category: string;
      /** @description At least so many councils */
      countFrom: number;
      /** @description At most so many councils */
      countTo: number;
      /** @description Of those counted, rounded down */
      percentFrom: number;
      /** @description Of those counted, rounded up */
      percentTo: number;
    };
    StatementFigures: {
      statementCode: string;
      cells: components['schemas']['ReleaseCell'][];
    };
    Withheld: {
      /** @enum {string} */
      kind: 'withheld';
      /**
       * @description The one reason there is: to protect individual councils
       * @enum {string}
       */
      reason: 'withheld';
    };
    /** @description Figures of one group, or nothing of it */
    Cohort:
      | {
          /** @description A registered group of areas */
          code: string;
          title: string;
          /** @enum {string} */
          kind: 'published';
          /** @description How many councils were counted; the same for every statement */
          contributors: number;
          statements: components['schemas']['StatementFigures'][];
        }
      | {
          /** @description A registered group of areas */
          code: string;
          title: string;
          /** @enum {string} */
          kind: 'withheld';
          /**
           * @description The one reason there is: to protect individual councils
           * @enum {string}
           */
          reason: 'withheld';
        };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000005",
     *       "frameworkCode": "effective-local-send-system",
     *       "frameworkVersion": "1.0.0",
     *       "frameworkTitle": "Effective local SEND system self-evaluation",
     *       "cycleCode": "2025-26",
     *       "demonstration": true,
     *       "state": "published",
     *       "isPublic": true,
     *       "frozenAt": "2026-09-14T09:00:00.000Z",
     *       "publishedAt": "2026-09-21T09:00:00.000Z",
     *       "publicFrom": "2026-10-01",
     *       "withdrawnAt": null,
     *       "withdrawnReason": null,
     *       "method": "wide-bands-1",
     *       "hash": "f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a9"
     *     }
     */
    ReleaseSummary: {
      /**
       * Format: uuid
       * @description The release
       */
      id: string;
      frameworkCode: string;
      frameworkVersion: string;
      frameworkTitle: string;
      cycleCode: string;
      /** @description Made from made-up judgements; never mixed with real ones */
      demonstration: boolean;
      /**
       * @description Only national roles see one before it is published
       * @enum {unknown}
       */
      state: 'open' | 'frozen' | 'audited' | 'approved' | 'published' | 'withdrawn';
      /** @description Whether everyone may read it today */
      isPublic: boolean;
      /** @description null: open, which only national roles see */
      frozenAt: string | null;
      /** @description null: not published */
      publishedAt: string | null;
      /** @description From this day, in England, everyone may read it. null: not published */
      publicFrom: string | null;
      /** @description null: not withdrawn */
      withdrawnAt: string | null;
      withdrawnReason: string | null;
      /** @description How the figures were made. null: not audited yet */
      method: string | null;
      /** @description SHA-256 of method and figures; they never change. null: not audited yet */
      hash: string | null;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000005",
     *       "frameworkCode": "effective-local-send-system",
     *       "frameworkVersion": "1.0.0",
     *       "frameworkTitle": "Effective local SEND system self-evaluation",
     *       "cycleCode": "2025-26",
     *       "demonstration": true,
     *       "state": "published",
     *       "isPublic": true,
     *       "frozenAt": "2026-09-14T09:00:00.000Z",
     *       "publishedAt": "2026-09-21T09:00:00.000Z",
     *       "publicFrom": "2026-10-01",
     *       "withdrawnAt": null,
     *       "withdrawnReason": null,
     *       "method": "wide-bands-1",
     *       "hash": "f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a9",
     *       "audit": {
     *         "rung": 0,
     *         "report": [
     *           "England alone is published."
     *         ],
     *         "editions": [
     *           "1.0.0"
     *         ],
     *         "leftOut": []
     *       },
     *       "cohorts": [
     *         {
     *           "code": "england",
     *           "title": "England",
     *           "kind": "published",
     *           "contributors": 120,
     *           "statements": [
     *             {
     *               "statementCode": "D4",
     *               "cells": [
     *                 {
     *                   "category": "2",
     *                   "countFrom": 46,
     *                   "countTo": 54,
     *                   "percentFrom": 38,
     *                   "percentTo": 45
     *                 }
     *               ]
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    Release: {
      /**
       * Format: uuid
       * @description The release
       */
      id: string;
      frameworkCode: string;
      frameworkVersion: string;
      frameworkTitle: string;
      cycleCode: string;
      /** @description Made from made-up judgements; never mixed with real ones */
      demonstration: boolean;
      /**
       * @description Only national roles see one before it is published
       * @enum {unknown}
       */
      state: 'open' | 'frozen' | 'audited' | 'approved' | 'published' | 'withdrawn';
      /** @description Whether everyone may read it today */
      isPublic: boolean;
      /** @description null: open, which only national roles see */
      frozenAt: string | null;
      /** @description null: not published */
      publishedAt: string | null;
      /** @description From this day, in England, everyone may read it. null: not published */
      publicFrom: string | null;
      /** @description null: not withdrawn */
      withdrawnAt: string | null;
      withdrawnReason: string | null;
      /** @description How the figures were made. null: not audited yet */
      method: string | null;
      /** @description SHA-256 of method and figures; they never change. null: not audited yet */
      hash: string | null;
      /** @description null: not audited yet, or withdrawn */
      audit: {
        /** @description 0: England; 1: and area types; 2: and broad regions; 3: and families */
        rung: number;
        /** @description In plain words: what is published, and why not more */
        report: string[];
        /** @description Editions of the framework whose answers are counted together */
        editions: string[];
        /** @description Codes of statements that not every edition asks comparably: left out for all, whatever was answered */
        leftOut: string[];
      } | null;
      /** @description Empty until audited, and once withdrawn */
      cohorts: components['schemas']['Cohort'][];
    };
    /**
     * @example {
     *       "releaseId": "01932f5e-7b1c-7000-8000-000000000005",
     *       "own": {
     *         "cycleCode": "2025-26",
     *         "revision": 1,
     *         "sealedAt": "2026-09-01T10:00:00.000Z",
     *         "isCounted": true
     *       },
     *       "statements": [
     *         {
     *           "statementCode": "D4",
     *           "own": {
     *             "kind": "stage",
     *             "stage": "2"
     *           },
     *           "england": {
     *             "kind": "published",
     *             "cells": [
     *               {
     *                 "category": "2",
     *                 "countFrom": 46,
     *                 "countTo": 54,
     *                 "percentFrom": 38,
     *                 "percentTo": 45
     *               }
     *             ]
     *           }
     *         }
     *       ],
     *       "cohorts": [
     *         {
     *           "code": "region-north",
     *           "title": "North",
     *           "kind": "withheld",
     *           "reason": "withheld"
     *         }
     *       ]
     *     }
     */
    OurPlace: {
      /**
       * Format: uuid
       * @description The release
       */
      releaseId: string;
      /** @description The sealed revision beside the figures: of the release's cycle if there is one, else the latest. null: nothing signed off */
      own: {
        cycleCode: string;
        revision: number;
        /** Format: date-time */
        sealedAt: string;
        /** @description Whether this revision was counted in the release */
        isCounted: boolean;
      } | null;
      statements: {
        statementCode: string;
        /** @description null: nothing signed off, or the statement was not asked comparably in the edition it was answered in */
        own: components['schemas']['AnswerPlace'] | null;
        england:
          | {
              /** @enum {string} */
              kind: 'published';
              cells: components['schemas']['ReleaseCell'][];
            }
          | components['schemas']['Withheld'];
      }[];
      /** @description Those of the release that the council is in, England first */
      cohorts: components['schemas']['Cohort'][];
    };
    /**
     * @example {
     *       "releaseId": "01932f5e-7b1c-7000-8000-000000000005",
     *       "state": "frozen",
     *       "openedByName": "Amal Haddad",
     *       "isOpenedByYou": true,
     *       "freezeAskedAt": "2027-05-10T09:00:00.000Z",
     *       "refusal": null,
     *       "step": {
     *         "name": "Auditing",
     *         "done": 12,
     *         "total": 42
     *       },
     *       "approvedAt": null,
     *       "approvedByName": null
     *     }
     */
    ReleaseProgress: {
      /**
       * Format: uuid
       * @description The release
       */
      releaseId: string;
      /**
       * @description Only national roles see one before it is published
       * @enum {unknown}
       */
      state: 'open' | 'frozen' | 'audited' | 'approved' | 'published' | 'withdrawn';
      openedByName: string;
      /** @description Then another analyst has to approve it */
      isOpenedByYou: boolean;
      /** @description null: nobody has asked, or the job refused */
      freezeAskedAt: string | null;
      /** @description Why the job went no further. null: it did not refuse */
      refusal: string | null;
      /** @description Where the release job is. null: it has not begun, or is done */
      step: {
        name: string;
        done: number;
        total: number;
      } | null;
      /** @description null: not approved */
      approvedAt: string | null;
      approvedByName: string | null;
    };
    /**
     * @description What one council judged of itself, shown by its own choice and in no cohort's count
     * @example {
     *       "gssCode": "E06000002",
     *       "name": "Middlesbrough",
     *       "tier": "public",
     *       "statements": [
     *         {
     *           "statementCode": "D4",
     *           "answer": {
     *             "kind": "stage",
     *             "stage": "3"
     *           }
     *         }
     *       ]
     *     }
     */
    NamedJudgements: {
      gssCode: string;
      name: string;
      /**
       * @description named: shown to councils that take part in the release. public: shown to everyone
       * @enum {unknown}
       */
      tier: 'named' | 'public';
      statements: {
        statementCode: string;
        answer: components['schemas']['AnswerPlace'];
      }[];
    };
    /**
     * @example {
     *       "gssCode": "E06000002",
     *       "name": "Middlesbrough",
     *       "tier": "public",
     *       "isSameFamily": true,
     *       "neighbour": {
     *         "rank": 2,
     *         "closeness": "Very close"
     *       },
     *       "contact": {
     *         "name": "Priya Shah",
     *         "email": "priya.shah@council.example"
     *       },
     *       "statements": [
     *         {
     *           "statementCode": "D4",
     *           "stage": "3",
     *           "ownStage": "2"
     *         }
     *       ]
     *     }
     */
    Peer: {
      gssCode: string;
      name: string;
      /**
       * @description named: shown to councils that take part in the release. public: shown to everyone
       * @enum {unknown}
       */
      tier: 'named' | 'public';
      /** @description Whether it is in the same family of similar councils */
      isSameFamily: boolean;
      /** @description Its place among the council's ten statistical neighbours of 2025. null: it is none of them */
      neighbour: {
        /** @description 1 is the closest */
        rank: number;
        closeness: ('Extremely close' | 'Very close' | 'Close' | 'Somewhat close' | 'Not close') | null;
      } | null;
      /** @description Whom to ask. null: it did not say that it may be asked */
      contact: {
        name: string;
        email: string;
      } | null;
      /** @description Where it judges itself further on than you do */
      statements: {
        statementCode: string;
        /** @description The stage it is at */
        stage: string;
        /** @description The stage you are at */
        ownStage: string;
      }[];
    };
    /**
     * @example {
     *       "code": "timeliness",
     *       "title": "Timeliness and statutory process"
     *     }
     */
    IndicatorTheme: {
      code: string;
      title: string;
    };
    /**
     * @example {
     *       "code": "plans-within-20-weeks",
     *       "title": "New plans issued within 20 weeks, excluding exceptions",
     *       "definition": "Education, health and care plans issued within 20 weeks, of all issued in the year, exceptions left out.",
     *       "theme": {
     *         "code": "timeliness",
     *         "title": "Timeliness and statutory process"
     *       },
     *       "unit": "% of EHC plans",
     *       "polarity": "high",
     *       "banded": true,
     *       "decimalPlaces": 1,
     *       "publisher": "Department for Education",
     *       "licence": "Open Government Licence v3.0",
     *       "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *       "caveat": null,
     *       "periodKind": "calendar",
     *       "otherCodes": [
     *         "SEN_EHC_Excpt_20wks"
     *       ]
     *     }
     */
    Indicator: {
      code: string;
      title: string;
      definition: string;
      theme: {
        code: string;
        title: string;
      };
      unit: string;
      /**
       * @description Which end is better
       * @enum {unknown}
       */
      polarity: 'high' | 'low' | 'none';
      /** @description Whether quarters are shown */
      banded: boolean;
      /** @description To show figures with; those here are not rounded to it */
      decimalPlaces: number;
      publisher: string;
      licence: string;
      /** @description The line to show wherever the figures are shown */
      attribution: string;
      /** @description What to bear in mind beside the figures */
      caveat: string | null;
      /** @enum {unknown} */
      periodKind: 'calendar' | 'academic' | 'financial' | 'term' | 'month';
      /** @description What others call it: the publisher's code, and those in frameworks */
      otherCodes: string[];
    };
    /**
     * @example {
     *       "method": {
     *         "code": "records",
     *         "title": "Counted from records",
     *         "breakNote": "From 2023 councils return records."
     *       },
     *       "dataset": "lait",
     *       "measure": "SEN_EHC_Excpt_20wks",
     *       "filters": {},
     *       "from": "2023-01-01",
     *       "to": null,
     *       "vintage": "2026-04"
     *     }
     */
    IndicatorMethod: {
      method: components['schemas']['StatisticMethod'];
      /** @description Code of the dataset it is read from */
      dataset: string;
      /** @description The publisher's name of the column */
      measure: string;
      /** @description Which rows: each filter and its value */
      filters: {
        [key: string]: string;
      };
      /** @description First day of what is read, by the last day of each period; null: from the first */
      from: string | null;
      /** @description Last day of what is read; null: to the last */
      to: string | null;
      /** @description Code of the vintage that stands; null: only excerpts are loaded */
      vintage: string | null;
    };
    /**
     * @example {
     *       "code": "plans-within-20-weeks",
     *       "title": "New plans issued within 20 weeks, excluding exceptions",
     *       "definition": "Education, health and care plans issued within 20 weeks, of all issued in the year, exceptions left out.",
     *       "theme": {
     *         "code": "timeliness",
     *         "title": "Timeliness and statutory process"
     *       },
     *       "unit": "% of EHC plans",
     *       "polarity": "high",
     *       "banded": true,
     *       "decimalPlaces": 1,
     *       "publisher": "Department for Education",
     *       "licence": "Open Government Licence v3.0",
     *       "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *       "caveat": null,
     *       "periodKind": "calendar",
     *       "otherCodes": [
     *         "SEN_EHC_Excpt_20wks"
     *       ],
     *       "methods": [
     *         {
     *           "method": {
     *             "code": "records",
     *             "title": "Counted from records",
     *             "breakNote": "From 2023 councils return records."
     *           },
     *           "dataset": "lait",
     *           "measure": "SEN_EHC_Excpt_20wks",
     *           "filters": {},
     *           "from": "2023-01-01",
     *           "to": null,
     *           "vintage": "2026-04"
     *         }
     *       ],
     *       "periods": [
     *         {
     *           "code": "2024",
     *           "label": "2024",
     *           "kind": "calendar",
     *           "endsOn": "2024-12-31"
     *         }
     *       ]
     *     }
     */
    IndicatorDetail: {
      code: string;
      title: string;
      definition: string;
      theme: {
        code: string;
        title: string;
      };
      unit: string;
      /**
       * @description Which end is better
       * @enum {unknown}
       */
      polarity: 'high' | 'low' | 'none';
      /** @description Whether quarters are shown */
      banded: boolean;
      /** @description To show figures with; those here are not rounded to it */
      decimalPlaces: number;
      publisher: string;
      licence: string;
      /** @description The line to show wherever the figures are shown */
      attribution: string;
      /** @description What to bear in mind beside the figures */
      caveat: string | null;
      /** @enum {unknown} */
      periodKind: 'calendar' | 'academic' | 'financial' | 'term' | 'month';
      /** @description What others call it: the publisher's code, and those in frameworks */
      otherCodes: string[];
      /** @description In the order of time; values of two methods are never to be compared */
      methods: components['schemas']['IndicatorMethod'][];
      /** @description Those with figures, oldest first */
      periods: components['schemas']['StatisticPeriod'][];
    };
    /**
     * @example {
     *       "method": "records",
     *       "period": "2024",
     *       "areaCode": "E06000001",
     *       "areaName": "Hartlepool",
     *       "level": "local",
     *       "gssCode": "E06000001",
     *       "figure": {
     *         "kind": "value",
     *         "value": 46.4
     *       },
     *       "label": null
     *     }
     */
    Observation: {
      /** @description Code of the method */
      method: string;
      /** @description Code of the period */
      period: string;
      /** @description The code it was published under */
      areaCode: string;
      areaName: string;
      /** @enum {unknown} */
      level: 'national' | 'regional' | 'london_part' | 'local';
      /** @description Today's area that the series goes on as; null: no local area, or one that was merged or split */
      gssCode: string | null;
      figure: components['schemas']['StatisticFigure'];
      /** @description The word a value stands for; null: it stands for itself */
      label: string | null;
    };
    /**
     * @description What the publisher says of one area in one period
     * @example {
     *       "kind": "value",
     *       "value": 46.4
     *     }
     */
    StatisticFigure:
      | {
          /** @enum {string} */
          kind: 'value';
          /** @description In the indicator's unit */
          value: number;
        }
      | {
          /**
           * @description [low] A real figure that rounds to 0; it stands as 0 in ranks, bands and means
           * @enum {string}
           */
          kind: 'low';
        }
      | {
          /**
           * @description [c] Not shown, to protect people
           * @enum {string}
           */
          kind: 'suppressed';
        }
      | {
          /**
           * @description [x] Not available
           * @enum {string}
           */
          kind: 'unavailable';
        }
      | {
          /**
           * @description [z] Does not apply
           * @enum {string}
           */
          kind: 'not_applicable';
        }
      | {
          /**
           * @description There is a figure, of an area with other boundaries
           * @enum {string}
           */
          kind: 'not_comparable';
        }
      | {
          /**
           * @description The publisher has no row for this area and period
           * @enum {string}
           */
          kind: 'no_row';
        };
    /**
     * @example {
     *       "rank": 38,
     *       "of": 150,
     *       "tiedWith": 1
     *     }
     */
    StatisticRank: {
      /** @description 1 is the better end; ties share the smallest */
      rank: number;
      /** @description Areas that have a figure */
      of: number;
      /** @description Other areas with the same figure */
      tiedWith: number;
    };
    /**
     * @example {
     *       "value": 48.27,
     *       "used": 9,
     *       "missing": 1
     *     }
     */
    StatisticMean: {
      /** @description Simple mean, in the indicator's unit; null: none of the areas has a figure */
      value: number | null;
      /** @description Areas it is the mean of */
      used: number;
      /** @description Areas left out, since they have no figure */
      missing: number;
    };
    /**
     * @example {
     *       "code": "2024",
     *       "label": "2024",
     *       "kind": "calendar",
     *       "endsOn": "2024-12-31"
     *     }
     */
    StatisticPeriod: {
      code: string;
      /** @description As people write it */
      label: string;
      /** @enum {unknown} */
      kind: 'calendar' | 'academic' | 'financial' | 'term' | 'month';
      /**
       * Format: date
       * @description Its last day
       */
      endsOn: string;
    };
    /**
     * @example {
     *       "code": "person-level",
     *       "title": "Person-level collection",
     *       "breakNote": "New collection from 2023."
     *     }
     */
    StatisticMethod: {
      code: string;
      title: string;
      /** @description Why it cannot be compared with the method before; null: it is the first */
      breakNote: string | null;
    };
    /**
     * @example {
     *       "code": "ehc-plans-within-20-weeks",
     *       "title": "Plans issued within 20 weeks",
     *       "definition": "Education, health and care plans issued within 20 weeks, leaving out exceptions, of all plans issued in the year.",
     *       "theme": {
     *         "code": "timeliness",
     *         "title": "Timeliness"
     *       },
     *       "unit": "% of plans issued",
     *       "polarity": "high",
     *       "banded": true,
     *       "decimalPlaces": 1,
     *       "valueLabels": null,
     *       "publisher": "Department for Education",
     *       "licence": "Open Government Licence v3.0",
     *       "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *       "caveat": null
     *     }
     */
    ComparedIndicator: {
      code: string;
      title: string;
      definition: string;
      theme: {
        code: string;
        title: string;
      };
      unit: string;
      /**
       * @description Which end is better
       * @enum {unknown}
       */
      polarity: 'high' | 'low' | 'none';
      /** @description Whether quarters are shown */
      banded: boolean;
      /** @description To show figures with; those here are not rounded to it */
      decimalPlaces: number;
      /** @description The words that its numbers stand for: 1 for Yes. Such an indicator has no mean, distance or change. null: they are numbers */
      valueLabels: {
        [key: string]: string;
      } | null;
      publisher: string;
      licence: string;
      /** @description The line to show wherever the figures are shown */
      attribution: string;
      /** @description What to bear in mind beside the figures */
      caveat: string | null;
    };
    /**
     * @description What an area's figure is set beside
     * @example {
     *       "england": {
     *         "kind": "value",
     *         "value": 46.4
     *       },
     *       "region": {
     *         "kind": "value",
     *         "value": 51.2
     *       },
     *       "neighbours": {
     *         "value": 48.27,
     *         "used": 9,
     *         "missing": 1
     *       },
     *       "distance": {
     *         "england": 4.5,
     *         "region": -0.3,
     *         "neighbours": 2.63
     *       }
     *     }
     */
    StatisticBeside: {
      england: components['schemas']['StatisticFigure'];
      region: components['schemas']['StatisticFigure'];
      neighbours: components['schemas']['StatisticMean'];
      distance: {
        /** @description The area's figure less this, in the indicator's unit; null: either is no number */
        england: number | null;
        /** @description The area's figure less this, in the indicator's unit; null: either is no number */
        region: number | null;
        /** @description The area's figure less this, in the indicator's unit; null: either is no number */
        neighbours: number | null;
      };
    };
    /**
     * @description One area's place on one indicator
     * @example {
     *       "indicator": {
     *         "code": "ehc-plans-within-20-weeks",
     *         "title": "Plans issued within 20 weeks",
     *         "definition": "Education, health and care plans issued within 20 weeks, leaving out exceptions, of all plans issued in the year.",
     *         "theme": {
     *           "code": "timeliness",
     *           "title": "Timeliness"
     *         },
     *         "unit": "% of plans issued",
     *         "polarity": "high",
     *         "banded": true,
     *         "decimalPlaces": 1,
     *         "valueLabels": null,
     *         "publisher": "Department for Education",
     *         "licence": "Open Government Licence v3.0",
     *         "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *         "caveat": null
     *       },
     *       "method": {
     *         "code": "person-level",
     *         "title": "Person-level collection",
     *         "breakNote": "New collection from 2023."
     *       },
     *       "period": {
     *         "code": "2024",
     *         "label": "2024",
     *         "kind": "calendar",
     *         "endsOn": "2024-12-31"
     *       },
     *       "own": {
     *         "kind": "value",
     *         "value": 50.9
     *       },
     *       "band": "B",
     *       "rank": {
     *         "rank": 38,
     *         "of": 150,
     *         "tiedWith": 1
     *       },
     *       "beside": {
     *         "england": {
     *           "kind": "value",
     *           "value": 46.4
     *         },
     *         "region": {
     *           "kind": "value",
     *           "value": 51.2
     *         },
     *         "neighbours": {
     *           "value": 48.27,
     *           "used": 9,
     *           "missing": 1
     *         },
     *         "distance": {
     *           "england": 4.5,
     *           "region": -0.3,
     *           "neighbours": 2.63
     *         }
     *       },
     *       "trend": {
     *         "from": "2023",
     *         "to": "2024",
     *         "change": -3.9
     *       }
     *     }
     */
    IndicatorPlace: {
      indicator: components['schemas']['ComparedIndicator'];
      method: components['schemas']['StatisticMethod'];
      /** @description The latest that any area has a row in. null: no figures are loaded */
      period: components['schemas']['StatisticPeriod'] | null;
      own: components['schemas']['StatisticFigure'];
      /** @description Quarter of the areas, A at the better end. null: neither end is better, quarters are not shown for it, or there is no figure */
      band: ('A' | 'B' | 'C' | 'D') | null;
      /** @description null: neither end is better, or there is no figure */
      rank: components['schemas']['StatisticRank'] | null;
      beside: components['schemas']['StatisticBeside'];
      /** @description The change over a year to the latest period, by the present method. null: the method has nothing for the year before */
      trend: {
        /** @description Code of a period */
        from: string;
        /** @description Code of a period */
        to: string;
        /** @description Latest less the one before, in the indicator's unit; null: one of the two is no number */
        change: number | null;
      } | null;
    };
    /**
     * @example {
     *       "gssCode": "E06000001",
     *       "name": "Hartlepool",
     *       "type": "Unitary Authority",
     *       "region": {
     *         "code": "E12000001",
     *         "name": "North East"
     *       }
     *     }
     */
    ComparedArea: {
      /**
       * @description GSS code
       * @example E06000001
       */
      gssCode: string;
      name: string;
      /** @enum {unknown} */
      type: 'Unitary Authority' | 'Metropolitan District' | 'London Borough' | 'County';
      region: {
        /**
         * @description GSS code
         * @example E06000001
         */
        code: string;
        name: string;
      };
    };
    /**
     * @description Where the ten neighbours are from
     * @example {
     *       "model": "DfE Children's Services Statistical Neighbour Benchmarking Tool",
     *       "year": 2025,
     *       "noneIsClose": false
     *     }
     */
    NeighbourModel: {
      model: string;
      year: number;
      /** @description The publisher calls none of the ten close. Say with it: "None of these areas is a close match. Use with care." */
      noneIsClose: boolean;
    };
    /**
     * @example {
     *       "area": {
     *         "gssCode": "E06000001",
     *         "name": "Hartlepool",
     *         "type": "Unitary Authority",
     *         "region": {
     *           "code": "E12000001",
     *           "name": "North East"
     *         }
     *       },
     *       "neighbourModel": {
     *         "model": "DfE Children's Services Statistical Neighbour Benchmarking Tool",
     *         "year": 2025,
     *         "noneIsClose": false
     *       },
     *       "indicators": [
     *         {
     *           "indicator": {
     *             "code": "ehc-plans-within-20-weeks",
     *             "title": "Plans issued within 20 weeks",
     *             "definition": "Education, health and care plans issued within 20 weeks, leaving out exceptions, of all plans issued in the year.",
     *             "theme": {
     *               "code": "timeliness",
     *               "title": "Timeliness"
     *             },
     *             "unit": "% of plans issued",
     *             "polarity": "high",
     *             "banded": true,
     *             "decimalPlaces": 1,
     *             "valueLabels": null,
     *             "publisher": "Department for Education",
     *             "licence": "Open Government Licence v3.0",
     *             "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *             "caveat": null
     *           },
     *           "method": {
     *             "code": "person-level",
     *             "title": "Person-level collection",
     *             "breakNote": "New collection from 2023."
     *           },
     *           "period": {
     *             "code": "2024",
     *             "label": "2024",
     *             "kind": "calendar",
     *             "endsOn": "2024-12-31"
     *           },
     *           "own": {
     *             "kind": "value",
     *             "value": 50.9
     *           },
     *           "band": "B",
     *           "rank": {
     *             "rank": 38,
     *             "of": 150,
     *             "tiedWith": 1
     *           },
     *           "beside": {
     *             "england": {
     *               "kind": "value",
     *               "value": 46.4
     *             },
     *             "region": {
     *               "kind": "value",
     *               "value": 51.2
     *             },
     *             "neighbours": {
     *               "value": 48.27,
     *               "used": 9,
     *               "missing": 1
     *             },
     *             "distance": {
     *               "england": 4.5,
     *               "region": -0.3,
     *               "neighbours": 2.63
     *             }
     *           },
     *           "trend": {
     *             "from": "2023",
     *             "to": "2024",
     *             "change": -3.9
     *           }
     *         }
     *       ]
     *     }
     */
    AreaStatistics: {
      area: components['schemas']['ComparedArea'];
      neighbourModel: components['schemas']['NeighbourModel'];
      /** @description In the order of the catalogue */
      indicators: components['schemas']['IndicatorPlace'][];
    };
    /** @description The area that was asked for, beside the others */
    PlaceOfArea: {
      area: components['schemas']['ComparedArea'];
      own: components['schemas']['StatisticFigure'];
      /** @description Quarter of the areas, A at the better end. null: neither end is better, quarters are not shown for it, or there is no figure */
      band: ('A' | 'B' | 'C' | 'D') | null;
      /** @description null: neither end is better, or there is no figure */
      rank: components['schemas']['StatisticRank'] | null;
      beside: components['schemas']['StatisticBeside'];
      /** @description The change over a year to the latest period, by the present method. null: the method has nothing for the year before */
      trend: {
        /** @description Code of a period */
        from: string;
        /** @description Code of a period */
        to: string;
        /** @description Latest less the one before, in the indicator's unit; null: one of the two is no number */
        change: number | null;
      } | null;
      /** @description All areas of its type, itself among them */
      sameType: {
        /** @enum {unknown} */
        type: 'Unitary Authority' | 'Metropolitan District' | 'London Borough' | 'County';
        mean: components['schemas']['StatisticMean'];
      };
      neighbourModel: components['schemas']['NeighbourModel'];
      neighbours: {
        /** @description 1 is the closest */
        rank: number;
        /**
         * @description GSS code
         * @example E06000001
         */
        gssCode: string;
        name: string;
        /** @description In the publisher's words; null: it gives none */
        closeness: ('Extremely close' | 'Very close' | 'Close' | 'Somewhat close' | 'Not close') | null;
        figure: components['schemas']['StatisticFigure'];
        /** @description Quarter of the areas, A at the better end. null: neither end is better, quarters are not shown for it, or there is no figure */
        band: ('A' | 'B' | 'C' | 'D') | null;
      }[];
    };
    /**
     * @example {
     *       "indicator": {
     *         "code": "ehc-plans-within-20-weeks",
     *         "title": "Plans issued within 20 weeks",
     *         "definition": "Education, health and care plans issued within 20 weeks, leaving out exceptions, of all plans issued in the year.",
     *         "theme": {
     *           "code": "timeliness",
     *           "title": "Timeliness"
     *         },
     *         "unit": "% of plans issued",
     *         "polarity": "high",
     *         "banded": true,
     *         "decimalPlaces": 1,
     *         "valueLabels": null,
     *         "publisher": "Department for Education",
     *         "licence": "Open Government Licence v3.0",
     *         "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *         "caveat": null
     *       },
     *       "method": {
     *         "code": "person-level",
     *         "title": "Person-level collection",
     *         "breakNote": "New collection from 2023."
     *       },
     *       "period": {
     *         "code": "2024",
     *         "label": "2024",
     *         "kind": "calendar",
     *         "endsOn": "2024-12-31"
     *       },
     *       "quartiles": {
     *         "lowest": 2.6,
     *         "first": 30.4,
     *         "median": 48.1,
     *         "third": 69.75,
     *         "highest": 100
     *       },
     *       "england": {
     *         "kind": "value",
     *         "value": 46.4
     *       },
     *       "regions": [
     *         {
     *           "code": "E12000001",
     *           "name": "North East",
     *           "figure": {
     *             "kind": "value",
     *             "value": 51.2
     *           }
     *         }
     *       ],
     *       "areas": [
     *         {
     *           "gssCode": "E06000001",
     *           "name": "Hartlepool",
     *           "type": "Unitary Authority",
     *           "regionCode": "E12000001",
     *           "figure": {
     *             "kind": "value",
     *             "value": 50.9
     *           },
     *           "band": "B",
     *           "rank": {
     *             "rank": 38,
     *             "of": 150,
     *             "tiedWith": 1
     *           }
     *         }
     *       ],
     *       "place": null,
     *       "methods": [
     *         {
     *           "method": {
     *             "code": "person-level",
     *             "title": "Person-level collection",
     *             "breakNote": "New collection from 2023."
     *           },
     *           "points": [
     *             {
     *               "period": {
     *                 "code": "2024",
     *                 "label": "2024",
     *                 "kind": "calendar",
     *                 "endsOn": "2024-12-31"
     *               },
     *               "england": {
     *                 "kind": "value",
     *                 "value": 46.4
     *               },
     *               "own": null,
     *               "neighbours": null
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    IndicatorComparison: {
      indicator: components['schemas']['ComparedIndicator'];
      method: components['schemas']['StatisticMethod'];
      /** @description The latest that any area has a row in. null: no figures are loaded */
      period: components['schemas']['StatisticPeriod'] | null;
      /** @description In the indicator's unit, whichever end is better. null: no area has a figure, or quarters are not shown */
      quartiles: {
        lowest: number;
        /** @description Up to and including this: the lowest quarter */
        first: number;
        median: number;
        third: number;
        highest: number;
      } | null;
      england: components['schemas']['StatisticFigure'];
      regions: {
        /**
         * @description GSS code
         * @example E06000001
         */
        code: string;
        name: string;
        figure: components['schemas']['StatisticFigure'];
      }[];
      /** @description All 153, by code */
      areas: {
        /**
         * @description GSS code
         * @example E06000001
         */
        gssCode: string;
        name: string;
        /** @enum {unknown} */
        type: 'Unitary Authority' | 'Metropolitan District' | 'London Borough' | 'County';
        /**
         * @description GSS code
         * @example E06000001
         */
        regionCode: string;
        figure: components['schemas']['StatisticFigure'];
        /** @description Quarter of the areas, A at the better end. null: neither end is better, quarters are not shown for it, or there is no figure */
        band: ('A' | 'B' | 'C' | 'D') | null;
        /** @description null: neither end is better, or there is no figure */
        rank: components['schemas']['StatisticRank'] | null;
      }[];
      /** @description null: no area was asked for */
      place: components['schemas']['PlaceOfArea'] | null;
      /** @description Oldest first. Nothing is compared, joined or drawn across two of them; both may have a figure for one period */
      methods: {
        method: components['schemas']['StatisticMethod'];
        /** @description Oldest first */
        points: {
          period: components['schemas']['StatisticPeriod'];
          england: components['schemas']['StatisticFigure'];
          /** @description null: no area was asked for */
          own: components['schemas']['StatisticFigure'] | null;
          /** @description Of the ten of today; null: no area was asked for */
          neighbours: components['schemas']['StatisticMean'] | null;
        }[];
      }[];
    };
    /**
     * @example {
     *       "code": "sen2-timeliness",
     *       "title": "Education, health and care plans: plans issued within 20 weeks",
     *       "publisher": "Department for Education",
     *       "licence": "Open Government Licence v3.0",
     *       "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *       "sourceUrl": "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans",
     *       "methodology": "Local authorities return SEN2 to the Department for Education.",
     *       "latestVintage": "2025-revised"
     *     }
     */
    Dataset: {
      code: string;
      title: string;
      publisher: string;
      licence: string;
      /** @description The line to show wherever the figures are shown */
      attribution: string;
      /** @description Where the publisher has it */
      sourceUrl: string | null;
      methodology: string;
      /** @description Code of the vintage that stands; null: none is loaded whole */
      latestVintage: string | null;
    };
    /**
     * @example {
     *       "code": "2025-revised",
     *       "label": "2025, revised",
     *       "publishedOn": "2026-01-20",
     *       "coverage": "whole",
     *       "isLatest": true,
     *       "file": "sen2_timeliness_20_week.csv",
     *       "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
     *       "rows": 12212,
     *       "observations": 170968,
     *       "loadedAt": "2026-11-27T09:00:00.000Z",
     *       "mended": {
     *         "thousands comma": 12
     *       },
     *       "leftOut": {
     *         "Ward": 3
     *       },
     *       "drift": [
     *         {
     *           "column": "pc_plans_issued_20_weeks_ex",
     *           "readAs": "PC_plans_issued_20_weeks_ex"
     *         }
     *       ],
     *       "rejected": 1,
     *       "faults": [
     *         {
     *           "line": 12,
     *           "column": "new_la_code",
     *           "reason": "\"E06000099\" (Nowhere) is not a place that is known"
     *         }
     *       ]
     *     }
     */
    Vintage: {
      code: string;
      label: string;
      /** @description null: not known */
      publishedOn: string | null;
      /**
       * @description excerpt: never stands in for the whole
       * @enum {unknown}
       */
      coverage: 'whole' | 'excerpt';
      /** @description Whether its figures are those that stand */
      isLatest: boolean;
      file: string;
      /** @description Of the file's bytes */
      sha256: string;
      rows: number;
      observations: number;
      /** Format: date-time */
      loadedAt: string;
      /** @description How often each kind of mending was done */
      mended: {
        [key: string]: number;
      };
      /** @description Rows of places that are not served, by level */
      leftOut: {
        [key: string]: number;
      };
      /** @description What the file names otherwise than the description of the dataset */
      drift: {
        column: string;
        readAs: string;
      }[];
      /** @description Rows that could not be read and were left out */
      rejected: number;
      /** @description Why, for the first thousand */
      faults: {
        line: number;
        /** @description null: the whole line */
        column: string | null;
        reason: string;
      }[];
    };
    /**
     * @example {
     *       "framework": "2023",
     *       "startedOn": "2025-06-23",
     *       "publishedOn": "2025-08-15",
     *       "outcome": "The local area partnership's arrangements lead to inconsistent experiences and outcomes.",
     *       "grade": 2,
     *       "nextBy": "2028-06-23",
     *       "compiledBy": "Data to Insight",
     *       "verified": false,
     *       "attribution": "Contains public sector information licensed under the Open Government Licence v3.0. Source: Ofsted and Care Quality Commission.",
     *       "reportUrl": "https://files.ofsted.gov.uk/v1/file/50284703"
     *     }
     */
    Inspection: {
      /**
       * @description 2016: the joint inspections until 2022. 2023: area SEND inspections since January 2023
       * @enum {unknown}
       */
      framework: '2016' | '2023';
      /** @description null: not known */
      startedOn: string | null;
      /** Format: date */
      publishedOn: string;
      /** @description In the words of its publication. null: whoever compiled it could not read it */
      outcome: string | null;
      /** @description 1 typically positive, 2 inconsistent, 3 widespread or systemic failings. null: not graded, or not known */
      grade: number | null;
      /** @description The next full inspection is due by this day; null: not known */
      nextBy: string | null;
      /** @description Show it with the outcome */
      compiledBy: string;
      /** @description false: read from reports by a program; look at the report before you rely on it */
      verified: boolean;
      attribution: string;
      /** @description The report */
      reportUrl: string | null;
    };
    /**
     * @example {
     *       "at": "2026-11-27T09:00:00.000Z",
     *       "kind": "vintage_loaded",
     *       "subject": "datasets/sen2-timeliness/vintages/2025-revised",
     *       "title": "Education, health and care plans: plans issued within 20 weeks"
     *     }
     */
    Change: {
      /** Format: date-time */
      at: string;
      /** @enum {unknown} */
      kind: 'vintage_loaded' | 'release_published' | 'release_withdrawn';
      /** @description What it is about, below /v1/ */
      subject: string;
      title: string;
    };
    /**
     * @description A question for the partnership, never a verdict
     * @example {
     *       "themeCode": "D",
     *       "statementCode": "D4",
     *       "indicatorCode": "ehc-plans-within-20-weeks",
     *       "stage": 3,
     *       "band": "D",
     *       "text": "You agreed stage 3 on D4. Plans issued within 20 weeks: 22.1 % in 2024, in the last quarter of areas (band D). What explains the difference?"
     *     }
     */
    BesideDataQuestion: {
      themeCode: string;
      statementCode: string;
      indicatorCode: string;
      /** @description Place of the agreed stage in its scale */
      stage: number;
      /** @enum {unknown} */
      band: 'A' | 'D';
      /** @description The question, as people read it */
      text: string;
    };
    /**
     * @example {
     *       "assessmentId": "01932f5e-7b1c-7000-8000-000000000001",
     *       "revision": 1,
     *       "cycleCode": "2026-27",
     *       "sealedAt": "2026-11-23T10:00:00.000Z",
     *       "demonstration": true,
     *       "area": {
     *         "gssCode": "E06000001",
     *         "name": "Hartlepool",
     *         "type": "Unitary Authority",
     *         "region": {
     *           "code": "E12000001",
     *           "name": "North East"
     *         }
     *       },
     *       "rule": "A question appears when …",
     *       "ruleForOtherScales": "On a scale of another length …",
     *       "questions": [],
     *       "release": null,
     *       "themes": [
     *         {
     *           "code": "D",
     *           "title": "Identifying and assessing needs",
     *           "indicatorCodes": [
     *             "ehc-plans-within-20-weeks"
     *           ],
     *           "withoutFigures": [],
     *           "statements": [
     *             {
     *               "statementCode": "D4",
     *               "title": "Plans issued on time",
     *               "own": {
     *                 "kind": "stage",
     *                 "stage": "3"
     *               },
     *               "stage": {
     *                 "label": "Maturing",
     *                 "place": 3,
     *                 "of": 4
     *               },
     *               "ranges": [],
     *               "indicatorCodes": [
     *                 "ehc-plans-within-20-weeks"
     *               ]
     *             }
     *           ]
     *         }
     *       ],
     *       "indicators": [
     *         {
     *           "indicator": {
     *             "code": "ehc-plans-within-20-weeks",
     *             "title": "Plans issued within 20 weeks",
     *             "definition": "Education, health and care plans issued within 20 weeks, leaving out exceptions, of all plans issued in the year.",
     *             "theme": {
     *               "code": "timeliness",
     *               "title": "Timeliness"
     *             },
     *             "unit": "% of plans issued",
     *             "polarity": "high",
     *             "banded": true,
     *             "decimalPlaces": 1,
     *             "valueLabels": null,
     *             "publisher": "Department for Education",
     *             "licence": "Open Government Licence v3.0",
     *             "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
     *             "caveat": null
     *           },
     *           "method": {
     *             "code": "person-level",
     *             "title": "Person-level collection",
     *             "breakNote": "New collection from 2023."
     *           },
     *           "period": {
     *             "code": "2024",
     *             "label": "2024",
     *             "kind": "calendar",
     *             "endsOn": "2024-12-31"
     *           },
     *           "own": {
     *             "kind": "value",
     *             "value": 50.9
     *           },
     *           "band": "B",
     *           "rank": {
     *             "rank": 38,
     *             "of": 150,
     *             "tiedWith": 1
     *           },
     *           "beside": {
     *             "england": {
     *               "kind": "value",
     *               "value": 46.4
     *             },
     *             "region": {
     *               "kind": "value",
     *               "value": 51.2
     *             },
     *             "neighbours": {
     *               "value": 48.27,
     *               "used": 9,
     *               "missing": 1
     *             },
     *             "distance": {
     *               "england": 4.5,
     *               "region": -0.3,
     *               "neighbours": 2.63
     *             }
     *           },
     *           "trend": {
     *             "from": "2023",
     *             "to": "2024",
     *             "change": -3.9
     *           }
     *         }
     *       ],
     *       "inspections": []
     *     }
     */
    BesideData: {
      /**
       * Format: uuid
       * @description The assessment
       * @example 01932f5e-7b1c-7000-8000-000000000001
       */
      assessmentId: string;
      revision: number;
      cycleCode: string;
      /** Format: date-time */
      sealedAt: string;
      /** @description The judgements are made up; the published figures beside them are not */
      demonstration: boolean;
      area: components['schemas']['ComparedArea'];
      /** @description Show it, whole, above the questions */
      rule: string;
      ruleForOtherScales: string;
      /** @description Empty: no differences by this rule */
      questions: components['schemas']['BesideDataQuestion'][];
      /** @description The release the ranges are of. null: there is none that you may read */
      release: {
        /** Format: uuid */
        id: string;
        cycleCode: string;
        version: string;
      } | null;
      /** @description Themes that have statements */
      themes: {
        code: string;
        title: string;
        /** @description Codes of indicators that belong to it, by the framework */
        indicatorCodes: string[];
        /** @description Names the framework gives of indicators that are not in the catalogue */
        withoutFigures: string[];
        statements: {
          statementCode: string;
          title: string;
          own: components['schemas']['AnswerPlace'];
          /** @description null: it is on no stage */
          stage: {
            label: string;
            /** @description In the order of its scale */
            place: number;
            /** @description Stages of the scale */
            of: number;
          } | null;
          /** @description Of each published group the council belongs to, England first; empty without a release that you may read, or where it asks something else */
          ranges: {
            code: string;
            title: string;
            cells: components['schemas']['ReleaseCell'][];
          }[];
          /** @description Codes of indicators that belong to it, by the framework */
          indicatorCodes: string[];
        }[];
      }[];
      /** @description The area's place on each indicator that is named above */
      indicators: components['schemas']['IndicatorPlace'][];
      /** @description Context, which no rule uses. Newest first */
      inspections: components['schemas']['Inspection'][];
    };
    /**
     * @example {
     *       "person": {
     *         "id": "01932f5e-7b1c-7000-8000-000000000011",
     *         "name": "Priya Shah",
     *         "email": "priya.shah@hartlepool.example"
     *       },
     *       "memberships": [
     *         {
     *           "gssCode": "E06000001",
     *           "name": "Hartlepool",
     *           "role": "lead",
     *           "demonstration": true,
     *           "status": "active"
     *         }
     *       ],
     *       "nationalRoles": [],
     *       "idleEndsAt": "2026-11-23T10:00:00.000Z",
     *       "endsAt": "2026-11-23T21:00:00.000Z"
     *     }
     */
    Session: {
      person: {
        /** Format: uuid */
        id: string;
        name: string;
        email: string;
      };
      /** @description Where the person acts, by name */
      memberships: {
        /** @description Send it as Waymark-Council to act for this council */
        gssCode: string;
        /** @description The council's name */
        name: string;
        /** @enum {unknown} */
        role: 'lead' | 'editor' | 'viewer';
        /** @description Its judgements are made up */
        demonstration: boolean;
        /** @enum {unknown} */
        status: 'active' | 'suspended';
      }[];
      nationalRoles: ('national_editor' | 'analyst' | 'administrator')[];
      /**
       * Format: date-time
       * @description When the session ends if it is not used before
       */
      idleEndsAt: string;
      /**
       * Format: date-time
       * @description When the session ends however much it is used
       */
      endsAt: string;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000021",
     *       "email": "tom.reid@hartlepool.example",
     *       "role": "editor",
     *       "expiresAt": "2026-11-30T09:00:00.000Z",
     *       "link": "https://waymark.example/join#kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k"
     *     }
     */
    Invitation: {
      /** Format: uuid */
      id: string;
      email: string;
      /** @enum {unknown} */
      role: 'lead' | 'editor' | 'viewer' | 'national_editor' | 'analyst' | 'administrator';
      /** Format: date-time */
      expiresAt: string;
      /** @description Send it to the person. Shown this once; null when a repeated request gets the same answer */
      link: string | null;
    };
    /**
     * @example {
     *       "personId": "01932f5e-7b1c-7000-8000-000000000011",
     *       "name": "Priya Shah",
     *       "email": "priya.shah@hartlepool.example",
     *       "role": "lead",
     *       "joinedAt": "2026-09-01T09:00:00.000Z"
     *     }
     */
    Member: {
      /**
       * Format: uuid
       * @description The person
       * @example 01932f5e-7b1c-7000-8000-000000000011
       */
      personId: string;
      name: string;
      email: string;
      /**
       * @description viewer: reads. editor: also records judgements. lead: also signs off, and decides who acts for the council
       * @enum {unknown}
       */
      role: 'lead' | 'editor' | 'viewer';
      /** Format: date-time */
      joinedAt: string;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000031",
     *       "name": "Intranet",
     *       "beginsWith": "wmk_kq3vYF0w",
     *       "scopes": [
     *         "assessments:read"
     *       ],
     *       "createdAt": "2026-09-01T09:00:00.000Z",
     *       "expiresOn": "2027-08-31",
     *       "lastUsedAt": null
     *     }
     */
    ApiKey: {
      /**
       * Format: uuid
       * @description The key
       * @example 01932f5e-7b1c-7000-8000-000000000031
       */
      id: string;
      name: string;
      /** @description The first 12 characters, to tell keys apart */
      beginsWith: string;
      /** @description What the key may do. `events:read` includes the words of judgements, as they were before and after each change, also without `assessments:read` */
      scopes: ('assessments:read' | 'assessments:write' | 'submissions:read' | 'benchmarks:read' | 'events:read')[];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @description The last day it works, by the calendar of England; at most 366 days ahead
       */
      expiresOn: string;
      /** @description To the minute; null: never */
      lastUsedAt: string | null;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000031",
     *       "name": "Intranet",
     *       "beginsWith": "wmk_kq3vYF0w",
     *       "scopes": [
     *         "assessments:read"
     *       ],
     *       "createdAt": "2026-09-01T09:00:00.000Z",
     *       "expiresOn": "2027-08-31",
     *       "lastUsedAt": null,
     *       "key": "wmk_kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k"
     *     }
     */
    NewApiKey: {
      /**
       * Format: uuid
       * @description The key
       * @example 01932f5e-7b1c-7000-8000-000000000031
       */
      id: string;
      name: string;
      /** @description The first 12 characters, to tell keys apart */
      beginsWith: string;
      /** @description What the key may do. `events:read` includes the words of judgements, as they were before and after each change, also without `assessments:read` */
      scopes: ('assessments:read' | 'assessments:write' | 'submissions:read' | 'benchmarks:read' | 'events:read')[];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @description The last day it works, by the calendar of England; at most 366 days ahead
       */
      expiresOn: string;
      /** @description To the minute; null: never */
      lastUsedAt: string | null;
      /** @description The secret. Shown this once; null when a repeated request gets the same answer */
      key: string | null;
    };
    /**
     * @example {
     *       "sequence": 17,
     *       "at": "2026-11-23T09:05:00.000Z",
     *       "actor": {
     *         "kind": "person",
     *         "id": "01932f5e-7b1c-7000-8000-000000000011",
     *         "name": "Priya Shah"
     *       },
     *       "action": "member.role-changed",
     *       "subject": "members/01932f5e-7b1c-7000-8000-000000000012",
     *       "before": {
     *         "name": "Tom Reid",
     *         "role": "viewer"
     *       },
     *       "after": {
     *         "name": "Tom Reid",
     *         "role": "editor"
     *       },
     *       "hash": "9b74c9897bac770ffc029102a200c5de0f6a1d2b3c4d5e6f708192a3b4c5d6e7"
     *     }
     */
    Event: {
      /** @description Counts up without gaps within the council */
      sequence: number;
      /** Format: date-time */
      at: string;
      actor: {
        /** @enum {unknown} */
        kind: 'person' | 'api_key' | 'command';
        id: string | null;
        name: string;
      };
      /** @description What was done: noun.past-participle */
      action: string;
      /** @description To what */
      subject: string;
      before: {
        [key: string]: unknown;
      } | null;
      after: {
        [key: string]: unknown;
      } | null;
      /** @description SHA-256 over the previous hash and this event */
      hash: string;
    };
    /**
     * @example {
     *       "gssCode": "E06000001",
     *       "name": "Hartlepool",
     *       "status": "active",
     *       "demonstration": true,
     *       "createdAt": "2026-09-01T09:00:00.000Z"
     *     }
     */
    Council: {
      /**
       * @description GSS code of the local area
       * @example E06000001
       */
      gssCode: string;
      name: string;
      /**
       * @description suspended: its members and keys are refused; nothing is lost
       * @enum {unknown}
       */
      status: 'active' | 'suspended';
      /** @description Its judgements are made up */
      demonstration: boolean;
      /** Format: date-time */
      createdAt: string;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000011",
     *       "name": "Priya Shah",
     *       "email": "priya.shah@hartlepool.example",
     *       "nationalRoles": []
     *     }
     */
    Person: {
      /**
       * Format: uuid
       * @description The person
       * @example 01932f5e-7b1c-7000-8000-000000000011
       */
      id: string;
      name: string;
      email: string;
      nationalRoles: ('national_editor' | 'analyst' | 'administrator')[];
    };
    /**
     * @example {
     *       "expiresAt": "2026-11-24T09:00:00.000Z",
     *       "link": "https://waymark.example/reset-password#kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k"
     *     }
     */
    PasswordReset: {
      /** Format: date-time */
      expiresAt: string;
      /** @description Send it to the person. Shown this once; null when a repeated request gets the same answer */
      link: string | null;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000031",
     *       "name": "Intranet",
     *       "beginsWith": "wmk_kq3vYF0w",
     *       "scopes": [
     *         "releases:read"
     *       ],
     *       "createdAt": "2026-09-01T09:00:00.000Z",
     *       "expiresOn": "2027-08-31",
     *       "lastUsedAt": null
     *     }
     */
    NationalApiKey: {
      /**
       * Format: uuid
       * @description The key
       * @example 01932f5e-7b1c-7000-8000-000000000031
       */
      id: string;
      name: string;
      /** @description The first 12 characters, to tell keys apart */
      beginsWith: string;
      /** @description What the key may do. None reaches what a council wrote */
      scopes: ('releases:read' | 'councils:read')[];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @description The last day it works, by the calendar of England; at most 366 days ahead
       */
      expiresOn: string;
      /** @description To the minute; null: never */
      lastUsedAt: string | null;
    };
    /**
     * @example {
     *       "id": "01932f5e-7b1c-7000-8000-000000000031",
     *       "name": "Intranet",
     *       "beginsWith": "wmk_kq3vYF0w",
     *       "scopes": [
     *         "releases:read"
     *       ],
     *       "createdAt": "2026-09-01T09:00:00.000Z",
     *       "expiresOn": "2027-08-31",
     *       "lastUsedAt": null,
     *       "key": "wmk_kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k"
     *     }
     */
    NewNationalApiKey: {
      /**
       * Format: uuid
       * @description The key
       * @example 01932f5e-7b1c-7000-8000-000000000031
       */
      id: string;
      name: string;
      /** @description The first 12 characters, to tell keys apart */
      beginsWith: string;
      /** @description What the key may do. None reaches what a council wrote */
      scopes: ('releases:read' | 'councils:read')[];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @description The last day it works, by the calendar of England; at most 366 days ahead
       */
      expiresOn: string;
      /** @description To the minute; null: never */
      lastUsedAt: string | null;
      /** @description The secret. Shown this once; null when a repeated request gets the same answer */
      key: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Problem = components['schemas']['Problem'];
export type Attribution = components['schemas']['Attribution'];
export type Area = components['schemas']['Area'];
export type AreaCodeChange = components['schemas']['AreaCodeChange'];
export type StatisticalNeighbour = components['schemas']['StatisticalNeighbour'];
export type AreaDetail = components['schemas']['AreaDetail'];
export type Framework = components['schemas']['Framework'];
export type FrameworkVersionSummary = components['schemas']['FrameworkVersionSummary'];
export type FrameworkStage = components['schemas']['FrameworkStage'];
export type FrameworkTheme = components['schemas']['FrameworkTheme'];
export type FrameworkStatement = components['schemas']['FrameworkStatement'];
export type FrameworkVersion = components['schemas']['FrameworkVersion'];
export type FrameworkChange = components['schemas']['FrameworkChange'];
export type DraftAboutContent = components['schemas']['DraftAboutContent'];
export type DraftScaleContent = components['schemas']['DraftScaleContent'];
export type DraftThemeContent = components['schemas']['DraftThemeContent'];
export type DraftStatementContent = components['schemas']['DraftStatementContent'];
export type DraftPart = components['schemas']['DraftPart'];
export type DraftPartBody = components['schemas']['DraftPartBody'];
export type FrameworkDraft = components['schemas']['FrameworkDraft'];
export type FrameworkDraftContent = components['schemas']['FrameworkDraftContent'];
export type DraftCheck = components['schemas']['DraftCheck'];
export type DraftComment = components['schemas']['DraftComment'];
export type DraftRelation = components['schemas']['DraftRelation'];
export type Cycle = components['schemas']['Cycle'];
export type RegisteredCohort = components['schemas']['RegisteredCohort'];
export type Consent = components['schemas']['Consent'];
export type SealInfo = components['schemas']['SealInfo'];
export type Assessment = components['schemas']['Assessment'];
export type Progress = components['schemas']['Progress'];
export type MovedAnswer = components['schemas']['MovedAnswer'];
export type VersionMovePreview = components['schemas']['VersionMovePreview'];
export type VersionMove = components['schemas']['VersionMove'];
export type Comparison = components['schemas']['Comparison'];
export type Crosswalk = components['schemas']['Crosswalk'];
export type CrosswalkWhole = components['schemas']['CrosswalkWhole'];
export type Projection = components['schemas']['Projection'];
export type Answer = components['schemas']['Answer'];
export type Judgement = components['schemas']['Judgement'];
export type JudgementBody = components['schemas']['JudgementBody'];
export type LocalStatement = components['schemas']['LocalStatement'];
export type Check = components['schemas']['Check'];
export type SealedCopy = components['schemas']['SealedCopy'];
export type AnswerPlace = components['schemas']['AnswerPlace'];
export type ReleaseCell = components['schemas']['ReleaseCell'];
export type StatementFigures = components['schemas']['StatementFigures'];
export type Withheld = components['schemas']['Withheld'];
export type Cohort = components['schemas']['Cohort'];
export type ReleaseSummary = components['schemas']['ReleaseSummary'];
export type Release = components['schemas']['Release'];
export type OurPlace = components['schemas']['OurPlace'];
export type ReleaseProgress = components['schemas']['ReleaseProgress'];
export type NamedJudgements = components['schemas']['NamedJudgements'];
export type Peer = components['schemas']['Peer'];
export type IndicatorTheme = components['schemas']['IndicatorTheme'];
export type Indicator = components['schemas']['Indicator'];
export type IndicatorMethod = components['schemas']['IndicatorMethod'];
export type IndicatorDetail = components['schemas']['IndicatorDetail'];
export type Observation = components['schemas']['Observation'];
export type StatisticFigure = components['schemas']['StatisticFigure'];
export type StatisticRank = components['schemas']['StatisticRank'];
export type StatisticMean = components['schemas']['StatisticMean'];
export type StatisticPeriod = components['schemas']['StatisticPeriod'];
export type StatisticMethod = components['schemas']['StatisticMethod'];
export type ComparedIndicator = components['schemas']['ComparedIndicator'];
export type StatisticBeside = components['schemas']['StatisticBeside'];
export type IndicatorPlace = components['schemas']['IndicatorPlace'];
export type ComparedArea = components['schemas']['ComparedArea'];
export type NeighbourModel = components['schemas']['NeighbourModel'];
export type AreaStatistics = components['schemas']['AreaStatistics'];
export type PlaceOfArea = components['schemas']['PlaceOfArea'];
export type IndicatorComparison = components['schemas']['IndicatorComparison'];
export type Dataset = components['schemas']['Dataset'];
export type Vintage = components['schemas']['Vintage'];
export type Inspection = components['schemas']['Inspection'];
export type Change = components['schemas']['Change'];
export type BesideDataQuestion = components['schemas']['BesideDataQuestion'];
export type BesideData = components['schemas']['BesideData'];
export type Session = components['schemas']['Session'];
export type Invitation = components['schemas']['Invitation'];
export type Member = components['schemas']['Member'];
export type ApiKey = components['schemas']['ApiKey'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type Event = components['schemas']['Event'];
export type Council = components['schemas']['Council'];
export type Person = components['schemas']['Person'];
export type PasswordReset = components['schemas']['PasswordReset'];
export type NationalApiKey = components['schemas']['NationalApiKey'];
export type NewNationalApiKey = components['schemas']['NewNationalApiKey'];
export type $defs = Record<string, never>;
export interface operations {
  getLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "live"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            status: 'live';
          };
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ready"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            status: 'ready';
          };
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listAreas: {
    parameters: {
      query?: {
        /**
         * @description Code of a region
         * @example E12000001
         */
        region?: string;
        /** @description Type of council */
        type?: 'Unitary Authority' | 'Metropolitan District' | 'London Borough' | 'County';
        /**
         * @description Code of an integrated care board
         * @example E54000050
         */
        icb?: string;
        /**
         * @description A part of the name, in capitals or small letters
         * @example york
         */
        name?: string;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "gssCode": "E06000001",
           *           "dfeCode": "805",
           *           "name": "Hartlepool",
           *           "type": "Unitary Authority",
           *           "region": {
           *             "code": "E12000001",
           *             "name": "North East"
           *           },
           *           "icbs": [
           *             {
           *               "code": "E54000050",
           *               "name": "NHS North East and North Cumbria Integrated Care Board",
           *               "share": 1
           *             }
           *           ]
           *         }
           *       ],
           *       "attributions": [
           *         {
           *           "publisher": "Department for Education",
           *           "covers": "area numbers, types and regions",
           *           "licence": "Open Government Licence v3.0",
           *           "licenceUrl": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
           *           "text": "Contains public sector information licensed under the Open Government Licence v3.0."
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Area'][];
            /** @description Show these wherever the data is shown */
            attributions: components['schemas']['Attribution'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArea: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description GSS code
         * @example E06000001
         */
        gssCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreaDetail'];
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFrameworks: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "effective-local-send-system",
           *           "title": "Effective local SEND system self-evaluation",
           *           "latestVersion": "1.0.0",
           *           "statementCount": 42
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Framework'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFrameworkVersions: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the framework
         * @example effective-local-send-system
         */
        frameworkCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "frameworkCode": "effective-local-send-system",
           *           "version": "1.0.0",
           *           "status": "published",
           *           "title": "Effective local SEND system self-evaluation",
           *           "hash": "0f3a91c20aa0cf3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a",
           *           "publishedAt": "2026-09-01T08:00:00.000Z",
           *           "statementCount": 42
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['FrameworkVersionSummary'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrameworkVersion: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the framework
         * @example effective-local-send-system
         */
        frameworkCode: string;
        /**
         * @description major.minor.patch
         * @example 1.0.0
         */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkVersion'];
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrameworkChanges: {
    parameters: {
      query?: {
        /**
         * @description major.minor.patch
         * @example 1.0.0
         */
        from?: string;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the framework
         * @example effective-local-send-system
         */
        frameworkCode: string;
        /**
         * @description major.minor.patch
         * @example 1.0.0
         */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "from": "1.0.0",
           *       "to": "1.1.0",
           *       "releaseNotes": "One statement on travel was added.",
           *       "changes": []
           *     }
           */
          'application/json': {
            /** @description null: there is no earlier version */
            from: string | null;
            /**
             * @description major.minor.patch
             * @example 1.0.0
             */
            to: string;
            /** @description What changed, in words */
            releaseNotes: string | null;
            changes: components['schemas']['FrameworkChange'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrameworkFile: {
    parameters: {
      query: {
        /** @description xlsx: a workbook with drop-downs and guidance */
        format: 'json' | 'yaml' | 'xlsx';
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the framework
         * @example effective-local-send-system
         */
        frameworkCode: string;
        /**
         * @description major.minor.patch
         * @example 1.0.0
         */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, to be kept under the name that Content-Disposition gives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "effective-local-send-system",
           *       "title": "Effective local SEND system self-evaluation"
           *     }
           */
          'application/json': unknown;
          /**
           * @example {
           *       "code": "effective-local-send-system",
           *       "title": "Effective local SEND system self-evaluation"
           *     }
           */
          'application/yaml': unknown;
          /**
           * @example {
           *       "code": "effective-local-send-system",
           *       "title": "Effective local SEND system self-evaluation"
           *     }
           */
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  retireFrameworkVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the framework
         * @example effective-local-send-system
         */
        frameworkCode: string;
        /**
         * @description major.minor.patch
         * @example 1.0.0
         */
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkVersionSummary'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.retired`: This version is retired already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFrameworkDrafts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-0000000000d1",
           *           "frameworkCode": "effective-local-send-system",
           *           "title": "Effective local SEND system self-evaluation",
           *           "basedOn": "1.0.0",
           *           "state": "editing",
           *           "etag": "\"7\"",
           *           "releaseNotes": "",
           *           "mayApprove": false,
           *           "publishedAs": null,
           *           "createdAt": "2026-11-26T09:00:00.000Z",
           *           "createdByName": "Ama Mensah",
           *           "updatedAt": "2026-11-26T10:00:00.000Z",
           *           "updatedByName": "Ama Mensah"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['FrameworkDraft'][];
          };
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createFrameworkDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "frameworkCode": "effective-local-send-system"
         *     }
         */
        'application/json': {
          /** @description Code of the framework */
          frameworkCode: string;
          /** @description For a new framework */
          title?: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraft'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.exists`: This framework has a draft already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrameworkDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraftContent'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  discardDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the draft you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraft'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkFrameworkDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftCheck'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrameworkDraftChanges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "changes": []
           *     }
           */
          'application/json': {
            changes: components['schemas']['FrameworkChange'][];
          };
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.faults`: The draft holds faults */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  askForApproval: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the draft you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "releaseNotes": "One statement on travel was added."
         *     }
         */
        'application/json': {
          /** @description What changed, in words for councils */
          releaseNotes: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraft'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.faults`: The draft holds faults. `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  returnDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the draft you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "comment": "H1 asks two things."
         *     }
         */
        'application/json': {
          comment: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraft'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  publishDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the draft you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraft'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.other-base`: The file was exported from another version. `draft.own-work`: Someone who wrote none of it must approve it. `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDraftComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": []
           *     }
           */
          'application/json': {
            items: components['schemas']['DraftComment'][];
          };
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addDraftComment: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "partId": null,
         *       "text": "Does D4 still ask one thing?"
         *     }
         */
        'application/json': {
          /** @description The part it is about; null: the draft */
          partId: string | null;
          text: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftComment'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.not-found`: The draft has no such part. `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFrameworkDraftFile: {
    parameters: {
      query: {
        /** @description xlsx: a workbook with drop-downs and guidance */
        format: 'json' | 'yaml' | 'xlsx';
      };
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, to be kept under the name that Content-Disposition gives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "effective-local-send-system",
           *       "title": "Effective local SEND system self-evaluation"
           *     }
           */
          'application/json': unknown;
          /**
           * @example {
           *       "code": "effective-local-send-system",
           *       "title": "Effective local SEND system self-evaluation"
           *     }
           */
          'application/yaml': unknown;
          /**
           * @example {
           *       "code": "effective-local-send-system",
           *       "title": "Effective local SEND system self-evaluation"
           *     }
           */
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  importFrameworkFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the draft you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "format": "json",
         *       "content": "eyJjb2RlIjoiYSJ9"
         *     }
         */
        'application/json': {
          /**
           * @description xlsx: a workbook with drop-downs and guidance
           * @enum {unknown}
           */
          format: 'json' | 'yaml' | 'xlsx';
          /** @description The bytes of the file in base64: at most 5 MB of them */
          content: string;
          /** @description true: also in place of what was written since the file was exported */
          replaceNewer?: boolean;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkDraft'];
        };
      };
      /** @description `framework-file.faults`: The file holds faults. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.other-base`: The file was exported from another version. `draft.state`: The state of the draft does not allow this. `framework-file.older`: The draft was changed since the file was exported */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDraftRelations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": []
           *     }
           */
          'application/json': {
            items: components['schemas']['DraftRelation'][];
          };
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.faults`: The draft holds faults */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decideDraftRelation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the relation you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
        /** @description The statement, in every version that holds it */
        lineageId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "relation": "reworded",
         *       "targets": [
         *         "01932f5e-7b1c-7000-8000-0000000000d1"
         *       ],
         *       "comparable": true,
         *       "reason": "Clearer words."
         *     }
         */
        'application/json': {
          /** @enum {unknown} */
          relation: 'reworded' | 'split' | 'merged' | 'retired';
          targets: string[];
          comparable: boolean;
          reason: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftRelation'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.not-found`: The draft has no such part. `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.place`: The part cannot stand there. `draft.faults`: The draft holds faults. `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addDraftPart: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "parentId": null,
         *       "beforeId": null,
         *       "part": {
         *         "kind": "theme",
         *         "content": {
         *           "code": "H",
         *           "title": "Hearing from families"
         *         }
         *       }
         *     }
         */
        'application/json': {
          /** @description The theme it stands in; null: at the top */
          parentId: string | null;
          /** @description The part of its kind that it is to stand before; null: at the end */
          beforeId: string | null;
          part: components['schemas']['DraftPartBody'];
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftPart'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.place`: The part cannot stand there. `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeDraftPart: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the part you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
        /** @description The part of the draft */
        partId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftPartBody'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftPart'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.not-found`: The draft has no such part. `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeDraftPart: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the part you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The draft */
        draftId: string;
        /** @description The part of the draft */
        partId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.not-found`: The draft has no such part. `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.not-empty`: The theme holds statements or themes. `draft-part.place`: The part cannot stand there. `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveDraftPart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The draft */
        draftId: string;
        /** @description The part of the draft */
        partId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "parentId": null,
         *       "beforeId": null
         *     }
         */
        'application/json': {
          /** @description The theme it stands in; null: at the top */
          parentId: string | null;
          /** @description The part of its kind that it is to stand before; null: at the end */
          beforeId: string | null;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftPart'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.not-found`: The draft has no such part. `draft.not-found`: There is no such draft */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `draft-part.place`: The part cannot stand there. `draft.state`: The state of the draft does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCycles: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "2026-27",
           *           "title": "2026 to 2027",
           *           "opensOn": "2026-09-01",
           *           "closesOn": "2027-08-31",
           *           "isOpen": true
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Cycle'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCohorts: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "region-north",
           *           "title": "North",
           *           "kind": "region",
           *           "description": "The North East, the North West, and Yorkshire and the Humber.",
           *           "gssCodes": [
           *             "E06000001",
           *             "E06000002"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['RegisteredCohort'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsent: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The framework */
        frameworkCode: string;
        /** @description The cycle */
        cycleCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consent'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `consent.not-found`: There is no such framework or cycle */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putConsent: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The framework */
        frameworkCode: string;
        /** @description The cycle */
        cycleCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "tier": "named",
         *       "contact": {
         *         "name": "Priya Shah",
         *         "email": "priya.shah@council.example"
         *       }
         *     }
         */
        'application/json': {
          /**
           * @description private: in nothing. anonymous: counted. named: shown by name to councils that take part. public: shown by name to everyone. Who is named is in no count
           * @enum {unknown}
           */
          tier: 'private' | 'anonymous' | 'named' | 'public';
          /** @description Only with named or public. null: nobody is to be asked */
          contact: {
            name: string;
            /** Format: email */
            email: string;
          } | null;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consent'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `consent.not-found`: There is no such framework or cycle */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `consent.frozen`: This cannot be chosen before the next cycle */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listAssessments: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-000000000001",
           *           "councilGssCode": "E06000001",
           *           "councilName": "Hartlepool",
           *           "frameworkCode": "effective-local-send-system",
           *           "frameworkVersion": "1.0.0",
           *           "frameworkTitle": "Effective local SEND system self-evaluation",
           *           "cycleCode": "2026-27",
           *           "state": "agreeing",
           *           "revision": 1,
           *           "demonstration": true,
           *           "etag": "\"2\"",
           *           "createdAt": "2026-11-23T09:00:00.000Z",
           *           "updatedAt": "2026-11-23T09:05:00.000Z",
           *           "latestSubmission": null
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Assessment'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "frameworkCode": "effective-local-send-system",
         *       "version": "1.0.0",
         *       "cycleCode": "2026-27"
         *     }
         */
        'application/json': {
          frameworkCode: string;
          version: string;
          cycleCode: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01932f5e-7b1c-7000-8000-000000000001",
           *       "councilGssCode": "E06000001",
           *       "councilName": "Hartlepool",
           *       "frameworkCode": "effective-local-send-system",
           *       "frameworkVersion": "1.0.0",
           *       "frameworkTitle": "Effective local SEND system self-evaluation",
           *       "cycleCode": "2026-27",
           *       "state": "draft",
           *       "revision": 1,
           *       "demonstration": true,
           *       "etag": "\"1\"",
           *       "createdAt": "2026-11-23T09:00:00.000Z",
           *       "updatedAt": "2026-11-23T09:00:00.000Z",
           *       "latestSubmission": null
           *     }
           */
          'application/json': components['schemas']['Assessment'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `framework.not-found`: There is no such framework or version */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.exists`: There is already an assessment for this framework and cycle. `cycle.closed`: The cycle is not open */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assessment'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag of the assessment you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": "agreeing"
         *     }
         */
        'application/json': {
          /** @enum {unknown} */
          to: 'gathering' | 'agreeing';
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assessment'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAssessmentProgress: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Progress'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  previewVersionMove: {
    parameters: {
      query: {
        /** @description major.minor.patch */
        to: string;
      };
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionMovePreview'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.no-version-move`: The assessment cannot move to this version. `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVersionMoves: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-0000000000f1",
           *           "from": "1.0.0",
           *           "to": "1.1.0",
           *           "movedAt": "2026-11-26T10:00:00.000Z",
           *           "movedByName": "Priya Shah",
           *           "undoUntil": "2026-12-10T10:00:00.000Z",
           *           "undoneAt": null,
           *           "undoneByName": null
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['VersionMove'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveToVersion: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": "1.1.0",
         *       "previewHash": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        'application/json': {
          /** @description major.minor.patch */
          to: string;
          previewHash: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionMove'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.no-version-move`: The assessment cannot move to this version. `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  undoVersionMove: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /** @description The move */
        moveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionMove'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.no-undo`: The move cannot be undone */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEarlierAnswers: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "statementCode": "D4",
           *           "title": "Plans issued on time",
           *           "text": "Plans are issued on time.",
           *           "version": "1.0.0",
           *           "outcome": "read_again",
           *           "answer": {
           *             "kind": "stage",
           *             "stage": "2"
           *           },
           *           "strengths": "Weekly tracking.",
           *           "impact": "",
           *           "areasForDevelopment": "",
           *           "gateReason": null,
           *           "targets": [
           *             {
           *               "statementCode": "D4",
           *               "title": "Plans issued on time",
           *               "text": "Plans are issued within the legal time limit."
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['MovedAnswer'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  compareAssessments: {
    parameters: {
      query: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        with: string;
      };
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comparison'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-comparable`: The two assessments cannot be compared */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCrosswalks: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "effective-local-send-system-to-area-inspection",
           *           "title": "From the self-evaluation to the area inspection's impact criteria",
           *           "note": "Our own reading.",
           *           "from": {
           *             "frameworkCode": "effective-local-send-system",
           *             "version": "1.0.0",
           *             "title": "Effective local SEND system self-evaluation"
           *           },
           *           "to": {
           *             "frameworkCode": "area-inspection-impact-criteria",
           *             "version": "1.0.0",
           *             "title": "Area SEND inspection: impact criteria"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Crosswalk'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCrosswalk: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the crosswalk */
        crosswalkCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CrosswalkWhole'];
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `crosswalk.not-found`: There is no such crosswalk */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  projectAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /** @description Code of the crosswalk */
        crosswalkCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Projection'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment. `crosswalk.not-found`: There is no such crosswalk */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-comparable`: The two assessments cannot be compared */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listJudgements: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The assessment */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "statementCode": "D4",
           *           "answer": {
           *             "kind": "stage",
           *             "stage": "2"
           *           },
           *           "strengths": "Weekly tracking of every request.",
           *           "impact": "Waits for advice fell from 11 to 7 weeks.",
           *           "areasForDevelopment": "Health advice in the north of the area.",
           *           "gateReason": null,
           *           "version": 3,
           *           "etag": "\"3\"",
           *           "updatedAt": "2026-11-23T14:14:00.000Z",
           *           "updatedBy": {
           *             "id": "01932f5e-7b1c-7000-8000-000000000002",
           *             "name": "Priya Shah"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Judgement'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  saveJudgements: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The assessment */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         {
         *           "statementCode": "D4",
         *           "etag": "\"0\"",
         *           "answer": {
         *             "kind": "not_known",
         *             "reason": "No data since the system changed."
         *           },
         *           "strengths": "",
         *           "impact": "",
         *           "areasForDevelopment": ""
         *         }
         *       ]
         *     }
         */
        'application/json': {
          items: {
            /** @description The statement's code in the framework version */
            statementCode: string;
            /** @description The ETag of this judgement as you read it */
            etag: string;
            answer: components['schemas']['Answer'];
            /** @description What works well */
            strengths: string;
            /** @description What difference it has made, and how that is known */
            impact: string;
            /** @description What must get better */
            areasForDevelopment: string;
            /** @description Why it stands at a higher stage than the gate of another statement lets it; null: no reason. It is kept while no gate asks for it. */
            gateReason?: string | null;
          }[];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "statementCode": "D4",
           *           "answer": {
           *             "kind": "stage",
           *             "stage": "2"
           *           },
           *           "strengths": "Weekly tracking of every request.",
           *           "impact": "Waits for advice fell from 11 to 7 weeks.",
           *           "areasForDevelopment": "Health advice in the north of the area.",
           *           "gateReason": null,
           *           "version": 3,
           *           "etag": "\"3\"",
           *           "updatedAt": "2026-11-23T14:14:00.000Z",
           *           "updatedBy": {
           *             "id": "01932f5e-7b1c-7000-8000-000000000002",
           *             "name": "Priya Shah"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Judgement'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJudgement: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The assessment */
        assessmentId: string;
        /** @description The statement's code in the framework version */
        statementCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Judgement'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `statement.not-found`: The assessment has no such statement */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putJudgement: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag of the judgement you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /** @description The assessment */
        assessmentId: string;
        /** @description The statement's code in the framework version */
        statementCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgementBody'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Judgement'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `statement.not-found`: The assessment has no such statement */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listLocalStatements: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-0000000000d1",
           *           "shortTitle": "Short breaks near home",
           *           "text": "Families who need a short break get one within ten miles of home.",
           *           "themeCode": "D",
           *           "frameworkVersion": "1.0.0",
           *           "scaleCode": "main",
           *           "answer": {
           *             "kind": "stage",
           *             "stage": "2"
           *           },
           *           "strengths": "Two providers joined this year.",
           *           "impact": "Nine families came off the waiting list.",
           *           "areasForDevelopment": "",
           *           "version": 2,
           *           "etag": "\"2\"",
           *           "updatedAt": "2026-11-23T14:14:00.000Z",
           *           "updatedBy": {
           *             "id": "01932f5e-7b1c-7000-8000-000000000002",
           *             "name": "Priya Shah"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['LocalStatement'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addLocalStatement: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Families who need a short break get one within ten miles of home.",
         *       "shortTitle": "Short breaks near home",
         *       "themeCode": "D",
         *       "scaleCode": "main"
         *     }
         */
        'application/json': {
          /** @description One thing that a partnership can judge */
          text: string;
          /** @description For lists */
          shortTitle?: string;
          themeCode?: string;
          scaleCode?: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01932f5e-7b1c-7000-8000-0000000000d1",
           *       "shortTitle": "Short breaks near home",
           *       "text": "Families who need a short break get one within ten miles of home.",
           *       "themeCode": "D",
           *       "frameworkVersion": "1.0.0",
           *       "scaleCode": "main",
           *       "answer": {
           *         "kind": "not_answered"
           *       },
           *       "strengths": "",
           *       "impact": "",
           *       "areasForDevelopment": "",
           *       "version": 1,
           *       "etag": "\"1\"",
           *       "updatedAt": "2026-11-23T14:14:00.000Z",
           *       "updatedBy": {
           *         "id": "01932f5e-7b1c-7000-8000-000000000002",
           *         "name": "Priya Shah"
           *       }
           *     }
           */
          'application/json': components['schemas']['LocalStatement'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this. `local-statement.too-many`: The assessment holds as many local statements as it can */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLocalStatement: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /**
         * @description The local statement
         * @example 01932f5e-7b1c-7000-8000-0000000000d1
         */
        localStatementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalStatement'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `local-statement.not-found`: There is no such local statement */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putLocalStatement: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag of the local statement you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /**
         * @description The local statement
         * @example 01932f5e-7b1c-7000-8000-0000000000d1
         */
        localStatementId: string;
      };
      cookie?: never;
    };
    /** @description The whole local statement, but for its scale, which stays */
    requestBody: {
      content: {
        /**
         * @example {
         *       "shortTitle": "Short breaks near home",
         *       "text": "Families who need a short break get one within ten miles of home.",
         *       "themeCode": "D",
         *       "answer": {
         *         "kind": "stage",
         *         "stage": "2"
         *       },
         *       "strengths": "Two providers joined this year.",
         *       "impact": "Nine families came off the waiting list.",
         *       "areasForDevelopment": ""
         *     }
         */
        'application/json': {
          /** @description For lists; null: they show the text */
          shortTitle: string | null;
          /** @description One thing that a partnership can judge */
          text: string;
          /** @description The theme it stands in; null: none */
          themeCode: string | null;
          answer: components['schemas']['Answer'];
          /** @description What works well */
          strengths: string;
          /** @description What difference it has made, and how that is known */
          impact: string;
          /** @description What must get better */
          areasForDevelopment: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalStatement'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `local-statement.not-found`: There is no such local statement */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeLocalStatement: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag of the local statement you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /**
         * @description The local statement
         * @example 01932f5e-7b1c-7000-8000-0000000000d1
         */
        localStatementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is taken out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `local-statement.not-found`: There is no such local statement */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Check'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signOffAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "contentHash": "5f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a",
         *       "contribute": true
         *     }
         */
        'application/json': {
          /** @description SHA-256 over all judgements, and local statements where there are any, as they stand */
          contentHash: string;
          /** @description Left out: as chosen before, at first no */
          contribute?: boolean;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SealInfo'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.held-back`: A gate of the framework holds judgements back. `assessment.incomplete`: Statements are left to answer. `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reopenAssessment: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag of the assessment you read. Required: without it the answer is 428 */
        'If-Match'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Inspection letter changes two judgements."
         *     }
         */
        'application/json': {
          /** @description Why; kept in the event */
          reason: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assessment'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.state`: The state of the assessment does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.failed`: What you name is not the version that stands */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition.required`: Say which version you change */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSubmissions: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": []
           *     }
           */
          'application/json': {
            items: components['schemas']['SealInfo'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `assessment.not-found`: There is no such assessment */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSubmission: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /** @description The sealed revision */
        revision: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SealedCopy'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `submission.not-found`: There is no such sealed copy */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listReleases: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-000000000005",
           *           "frameworkCode": "effective-local-send-system",
           *           "frameworkVersion": "1.0.0",
           *           "frameworkTitle": "Effective local SEND system self-evaluation",
           *           "cycleCode": "2025-26",
           *           "demonstration": true,
           *           "state": "published",
           *           "isPublic": true,
           *           "frozenAt": "2026-09-14T09:00:00.000Z",
           *           "publishedAt": "2026-09-21T09:00:00.000Z",
           *           "publicFrom": "2026-10-01",
           *           "withdrawnAt": null,
           *           "withdrawnReason": null,
           *           "method": "wide-bands-1",
           *           "hash": "f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a91c20aa01f3a9"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['ReleaseSummary'][];
          };
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  openRelease: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "frameworkCode": "effective-local-send-system",
         *       "cycleCode": "2026-27"
         *     }
         */
        'application/json': {
          frameworkCode: string;
          cycleCode: string;
          /** @description Count demonstration councils, and them alone. Left out: no */
          demonstration?: boolean;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseSummary'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.exists`: This cycle has its release already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "evenIfWithheld": false
         *     }
         */
        'application/json': {
          /** @description Spend the one release of the cycle although every figure would be withheld. Left out: no */
          evenIfWithheld?: boolean;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseSummary'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.state`: The state of the release does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReleaseProgress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseProgress'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approveRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseSummary'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.own-work`: Another analyst has to approve this release. `release.state`: The state of the release does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  publishRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "publicFrom": "2027-05-14"
         *     }
         */
        'application/json': {
          /**
           * Format: date
           * @description A day, in England; it may be past
           */
          publicFrom: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseSummary'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.state`: The state of the release does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdrawRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "A statement was counted with the wrong scale."
         *     }
         */
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseSummary'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.state`: The state of the release does not allow this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listNamedJudgements: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "gssCode": "E06000002",
           *           "name": "Middlesbrough",
           *           "tier": "public",
           *           "statements": [
           *             {
           *               "statementCode": "D4",
           *               "answer": {
           *                 "kind": "stage",
           *                 "stage": "3"
           *               }
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['NamedJudgements'][];
          };
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPeers: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "gssCode": "E06000002",
           *           "name": "Middlesbrough",
           *           "tier": "public",
           *           "isSameFamily": true,
           *           "neighbour": {
           *             "rank": 2,
           *             "closeness": "Very close"
           *           },
           *           "contact": {
           *             "name": "Priya Shah",
           *             "email": "priya.shah@council.example"
           *           },
           *           "statements": [
           *             {
           *               "statementCode": "D4",
           *               "stage": "3",
           *               "ownStage": "2"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Peer'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRelease: {
    parameters: {
      query?: {
        /** @description One registered cohort's code. Left out: all there are in the release */
        cohort?: string;
      };
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag you have: 304 when it still holds */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Release'];
        };
      };
      /** @description What you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `cohort.not-registered`: This is not a registered cohort. `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReleaseFile: {
    parameters: {
      query: {
        /** @description csv: one table, UTF-8 with CRLF. ods: every table on a sheet of its own, after a cover sheet with notes */
        format: 'csv' | 'ods';
      };
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description The ETag you have: 304 when it still holds */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table, to be kept under the name that Content-Disposition gives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example cohort_code,cohort,contributors,statement_code,category,count_from,count_to,percent_from,percent_to,symbol */
          'text/csv': unknown;
          /** @example cohort_code,cohort,contributors,statement_code,category,count_from,count_to,percent_from,percent_to,symbol */
          'application/vnd.oasis.opendocument.spreadsheet': unknown;
        };
      };
      /** @description What you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOurPlace: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /** @description The release */
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OurPlace'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `release.not-found`: There is no such release */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listIndicators: {
    parameters: {
      query?: {
        /**
         * @description Code of a theme
         * @example timeliness
         */
        theme?: string;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "themes": [
           *         {
           *           "code": "timeliness",
           *           "title": "Timeliness and statutory process"
           *         }
           *       ],
           *       "items": [
           *         {
           *           "code": "plans-within-20-weeks",
           *           "title": "New plans issued within 20 weeks, excluding exceptions",
           *           "definition": "Education, health and care plans issued within 20 weeks, of all issued in the year, exceptions left out.",
           *           "theme": {
           *             "code": "timeliness",
           *             "title": "Timeliness and statutory process"
           *           },
           *           "unit": "% of EHC plans",
           *           "polarity": "high",
           *           "banded": true,
           *           "decimalPlaces": 1,
           *           "publisher": "Department for Education",
           *           "licence": "Open Government Licence v3.0",
           *           "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
           *           "caveat": null,
           *           "periodKind": "calendar",
           *           "otherCodes": [
           *             "SEN_EHC_Excpt_20wks"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': {
            themes: components['schemas']['IndicatorTheme'][];
            items: components['schemas']['Indicator'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getIndicator: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the indicator */
        indicatorCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndicatorDetail'];
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `indicator.not-found`: There is no such indicator */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listObservations: {
    parameters: {
      query?: {
        /**
         * @description England, a region or a local area; of one that had another code, its whole series
         * @example E06000001
         */
        area?: string;
        /**
         * @description Code of a period
         * @example 2024
         */
        period?: string;
        /**
         * @description Code of a vintage: figures as they were then. Left out: those that stand
         * @example 2025
         */
        vintage?: string;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description At most so many; 1000 when left out */
        limit?: number;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the indicator */
        indicatorCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "method": "records",
           *           "period": "2024",
           *           "areaCode": "E06000001",
           *           "areaName": "Hartlepool",
           *           "level": "local",
           *           "gssCode": "E06000001",
           *           "figure": {
           *             "kind": "value",
           *             "value": 46.4
           *           },
           *           "label": null
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            items: components['schemas']['Observation'][];
            /** @description null: this is the last page */
            nextCursor: string | null;
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `indicator.not-found`: There is no such indicator */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getIndicatorFile: {
    parameters: {
      query: {
        /** @description csv and json: one table. ods: a workbook */
        format: 'csv' | 'json' | 'ods';
        /**
         * @description Code of a vintage: figures as they were then. Left out: those that stand
         * @example 2025
         */
        vintage?: string;
      };
      header?: {
        /** @description The ETag you have: 304 when it still holds */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the indicator */
        indicatorCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, to be kept under the name that Content-Disposition gives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "title": "New plans issued within 20 weeks, excluding exceptions",
           *       "notes": [],
           *       "rows": []
           *     }
           */
          'text/csv': unknown;
          /**
           * @example {
           *       "title": "New plans issued within 20 weeks, excluding exceptions",
           *       "notes": [],
           *       "rows": []
           *     }
           */
          'application/json': unknown;
          /**
           * @example {
           *       "title": "New plans issued within 20 weeks, excluding exceptions",
           *       "notes": [],
           *       "rows": []
           *     }
           */
          'application/vnd.oasis.opendocument.spreadsheet': unknown;
        };
      };
      /** @description What you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `indicator.not-found`: There is no such indicator */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAreaStatistics: {
    parameters: {
      query?: {
        /**
         * @description Code of a group of the catalogue
         * @example timeliness
         */
        theme?: string;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description GSS code
         * @example E06000001
         */
        gssCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AreaStatistics'];
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAreaStatisticsFile: {
    parameters: {
      query: {
        /**
         * @description Code of a group of the catalogue
         * @example timeliness
         */
        theme?: string;
        /** @description csv: one table, UTF-8 with CRLF. ods: every table on a sheet of its own, after a cover sheet with notes */
        format: 'csv' | 'ods';
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description GSS code
         * @example E06000001
         */
        gssCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table, to be kept under the name that Content-Disposition gives. Numbers are those of the JSON answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example indicator_code,period,value,value_symbol */
          'text/csv': unknown;
          /** @example indicator_code,period,value,value_symbol */
          'application/vnd.oasis.opendocument.spreadsheet': unknown;
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getIndicatorComparison: {
    parameters: {
      query?: {
        /**
         * @description The area to place among the others
         * @example E06000001
         */
        area?: string;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the indicator */
        indicatorCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndicatorComparison'];
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area. `indicator.not-found`: There is no such indicator */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getIndicatorComparisonFile: {
    parameters: {
      query: {
        /**
         * @description The area to place among the others
         * @example E06000001
         */
        area?: string;
        /** @description csv: one table, UTF-8 with CRLF. ods: every table on a sheet of its own, after a cover sheet with notes */
        format: 'csv' | 'ods';
        /** @description Of a csv, which table */
        table?: 'areas' | 'periods' | 'neighbours';
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the indicator */
        indicatorCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table, to be kept under the name that Content-Disposition gives. Numbers are those of the JSON answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example indicator_code,period,value,value_symbol */
          'text/csv': unknown;
          /** @example indicator_code,period,value,value_symbol */
          'application/vnd.oasis.opendocument.spreadsheet': unknown;
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area. `indicator.not-found`: There is no such indicator */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDatasets: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "sen2-timeliness",
           *           "title": "Education, health and care plans: plans issued within 20 weeks",
           *           "publisher": "Department for Education",
           *           "licence": "Open Government Licence v3.0",
           *           "attribution": "Contains public sector information licensed under the Open Government Licence v3.0.",
           *           "sourceUrl": "https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans",
           *           "methodology": "Local authorities return SEN2 to the Department for Education.",
           *           "latestVintage": "2025-revised"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Dataset'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVintages: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Code of the dataset */
        datasetCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "2025-revised",
           *           "label": "2025, revised",
           *           "publishedOn": "2026-01-20",
           *           "coverage": "whole",
           *           "isLatest": true,
           *           "file": "sen2_timeliness_20_week.csv",
           *           "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
           *           "rows": 12212,
           *           "observations": 170968,
           *           "loadedAt": "2026-11-27T09:00:00.000Z",
           *           "mended": {
           *             "thousands comma": 12
           *           },
           *           "leftOut": {
           *             "Ward": 3
           *           },
           *           "drift": [
           *             {
           *               "column": "pc_plans_issued_20_weeks_ex",
           *               "readAs": "PC_plans_issued_20_weeks_ex"
           *             }
           *           ],
           *           "rejected": 1,
           *           "faults": [
           *             {
           *               "line": 12,
           *               "column": "new_la_code",
           *               "reason": "\"E06000099\" (Nowhere) is not a place that is known"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Vintage'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dataset.not-found`: There is no such dataset */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listInspections: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description GSS code of the area
         * @example E08000025
         */
        gssCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "framework": "2023",
           *           "startedOn": "2025-06-23",
           *           "publishedOn": "2025-08-15",
           *           "outcome": "The local area partnership's arrangements lead to inconsistent experiences and outcomes.",
           *           "grade": 2,
           *           "nextBy": "2028-06-23",
           *           "compiledBy": "Data to Insight",
           *           "verified": false,
           *           "attribution": "Contains public sector information licensed under the Open Government Licence v3.0. Source: Ofsted and Care Quality Commission.",
           *           "reportUrl": "https://files.ofsted.gov.uk/v1/file/50284703"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Inspection'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listChanges: {
    parameters: {
      query?: {
        /**
         * @description From this moment on
         * @example 2026-11-01T00:00:00Z
         */
        since?: string;
      };
      header?: {
        /** @description The ETag of the answer you have */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "at": "2026-11-27T09:00:00.000Z",
           *           "kind": "vintage_loaded",
           *           "subject": "datasets/sen2-timeliness/vintages/2025-revised",
           *           "title": "Education, health and care plans: plans issued within 20 weeks"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Change'][];
          };
        };
      };
      /** @description The answer you have still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getBesideData: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The assessment
         * @example 01932f5e-7b1c-7000-8000-000000000001
         */
        assessmentId: string;
        /** @description The sealed revision */
        revision: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BesideData'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `submission.not-found`: There is no such sealed copy */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  extendSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "priya.shah@hartlepool.example",
         *       "password": "three brown owls at noon"
         *     }
         */
        'application/json': {
          /**
           * Format: email
           * @description Case does not matter
           */
          email: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.refused`: The email address or the password is not right */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `sign-in.throttled`: Too many tries */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "currentPassword": "three brown owls at noon",
         *       "newPassword": "a kettle on the north window"
         *     }
         */
        'application/json': {
          currentPassword: string;
          /** @description Not a common password, and without the name or the email address of its owner or the name of this service */
          newPassword: string;
        };
      };
    };
    responses: {
      /** @description Changed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `sign-in.throttled`: Too many tries */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k",
         *       "newPassword": "a kettle on the north window"
         *     }
         */
        'application/json': {
          /** @description What stands behind # in the link */
          token: string;
          /** @description Not a common password, and without the name or the email address of its owner or the name of this service */
          newPassword: string;
        };
      };
    };
    responses: {
      /** @description The new password holds */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `link.does-not-work`: This link does not work */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k",
         *       "name": "Tom Reid",
         *       "password": "a kettle on the north window"
         *     }
         */
        'application/json': {
          /** @description What stands behind # in the link */
          token: string;
          /** @description Without invisible characters */
          name: string;
          /** @description A new one has at least 12 characters, is not a common one, and holds neither name nor email address */
          password: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.refused`: The email address or the password is not right */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `link.does-not-work`: This link does not work */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `member.exists`: This person is a member already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `sign-in.throttled`: Too many tries */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inviteNational: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same, without the link, and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "ana.ruiz@national.example",
         *       "role": "analyst"
         *     }
         */
        'application/json': {
          /**
           * Format: email
           * @description Case does not matter
           */
          email: string;
          /** @enum {unknown} */
          role: 'national_editor' | 'analyst' | 'administrator';
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "personId": "01932f5e-7b1c-7000-8000-000000000011",
           *           "name": "Priya Shah",
           *           "email": "priya.shah@hartlepool.example",
           *           "role": "lead",
           *           "joinedAt": "2026-09-01T09:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Member'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inviteMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description Makes a repeated request answer the same, without the link, and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "tom.reid@hartlepool.example",
         *       "role": "editor"
         *     }
         */
        'application/json': {
          /**
           * Format: email
           * @description Case does not matter
           */
          email: string;
          /**
           * @description viewer: reads. editor: also records judgements. lead: also signs off, and decides who acts for the council
           * @enum {unknown}
           */
          role: 'lead' | 'editor' | 'viewer';
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `member.exists`: This person is a member already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeMemberRole: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The person
         * @example 01932f5e-7b1c-7000-8000-000000000011
         */
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "role": "viewer"
         *     }
         */
        'application/json': {
          /**
           * @description viewer: reads. editor: also records judgements. lead: also signs off, and decides who acts for the council
           * @enum {unknown}
           */
          role: 'lead' | 'editor' | 'viewer';
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Member'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `member.not-found`: There is no such member */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `member.last-lead`: A council needs at least one lead */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The person
         * @example 01932f5e-7b1c-7000-8000-000000000011
         */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `member.not-found`: There is no such member */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `member.last-lead`: A council needs at least one lead */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listApiKeys: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-000000000031",
           *           "name": "Intranet",
           *           "beginsWith": "wmk_kq3vYF0w",
           *           "scopes": [
           *             "assessments:read"
           *           ],
           *           "createdAt": "2026-09-01T09:00:00.000Z",
           *           "expiresOn": "2027-08-31",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['ApiKey'][];
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
        /** @description Makes a repeated request answer the same, without the secret, and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Intranet",
         *       "scopes": [
         *         "assessments:read"
         *       ],
         *       "expiresOn": "2027-08-31"
         *     }
         */
        'application/json': {
          /** @description What the key is for; without invisible characters */
          name: string;
          /** @description What the key may do. `events:read` includes the words of judgements, as they were before and after each change, also without `assessments:read` */
          scopes: ('assessments:read' | 'assessments:write' | 'submissions:read' | 'benchmarks:read' | 'events:read')[];
          /**
           * Format: date
           * @description The last day it works, by the calendar of England; at most 366 days ahead
           */
          expiresOn: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewApiKey'];
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path: {
        /**
         * @description The key
         * @example 01932f5e-7b1c-7000-8000-000000000031
         */
        apiKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `api-key.not-found`: There is no such API key */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description How many events to answer with */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description Only events of this subject */
        subject?: string;
      };
      header?: {
        /** @description GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys. */
        'Waymark-Council'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "sequence": 17,
           *           "at": "2026-11-23T09:05:00.000Z",
           *           "actor": {
           *             "kind": "person",
           *             "id": "01932f5e-7b1c-7000-8000-000000000011",
           *             "name": "Priya Shah"
           *           },
           *           "action": "member.role-changed",
           *           "subject": "members/01932f5e-7b1c-7000-8000-000000000012",
           *           "before": {
           *             "name": "Tom Reid",
           *             "role": "viewer"
           *           },
           *           "after": {
           *             "name": "Tom Reid",
           *             "role": "editor"
           *           },
           *           "hash": "9b74c9897bac770ffc029102a200c5de0f6a1d2b3c4d5e6f708192a3b4c5d6e7"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            items: components['schemas']['Event'][];
            /** @description null: no more */
            nextCursor: string | null;
          };
        };
      };
      /** @description `council.unnamed`: Say which council you act for. `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.scope`: This API key does not hold the scope for this. `council.not-a-member`: You do not act for this council. `council.suspended`: This council is suspended */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCouncils: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "gssCode": "E06000001",
           *           "name": "Hartlepool",
           *           "status": "active",
           *           "demonstration": true,
           *           "createdAt": "2026-09-01T09:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Council'][];
          };
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this. `auth.scope`: This API key does not hold the scope for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createCouncil: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "gssCode": "E06000002"
         *     }
         */
        'application/json': {
          /**
           * @description GSS code of the local area
           * @example E06000001
           */
          gssCode: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Council'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `area.not-found`: There is no such area */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `council.exists`: This area is a council already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setCouncilStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description GSS code of the local area
         * @example E06000001
         */
        gssCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "suspended"
         *     }
         */
        'application/json': {
          /**
           * @description suspended: its members and keys are refused; nothing is lost
           * @enum {unknown}
           */
          status: 'active' | 'suspended';
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Council'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `council.not-found`: There is no such council */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inviteLead: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same, without the link, and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description GSS code of the local area
         * @example E06000001
         */
        gssCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "priya.shah@hartlepool.example"
         *     }
         */
        'application/json': {
          /**
           * Format: email
           * @description Case does not matter
           */
          email: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `council.not-found`: There is no such council */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `council.has-lead`: This council has a lead already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPeople: {
    parameters: {
      query: {
        /** @description Case does not matter */
        email: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-000000000011",
           *           "name": "Priya Shah",
           *           "email": "priya.shah@hartlepool.example",
           *           "nationalRoles": []
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['Person'][];
          };
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createPasswordReset: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same, without the link, and do nothing more */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description The person
         * @example 01932f5e-7b1c-7000-8000-000000000011
         */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasswordReset'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `person.not-found`: There is no such person */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeNationalRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The person
         * @example 01932f5e-7b1c-7000-8000-000000000011
         */
        personId: string;
        /**
         * @description The role to take away
         * @example analyst
         */
        role: 'national_editor' | 'analyst' | 'administrator';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken away */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `national-role.not-found`: This person does not have this national role. `person.not-found`: There is no such person */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `national-role.last-administrator`: The nation needs at least one administrator */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listNationalApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01932f5e-7b1c-7000-8000-000000000031",
           *           "name": "Intranet",
           *           "beginsWith": "wmk_kq3vYF0w",
           *           "scopes": [
           *             "releases:read"
           *           ],
           *           "createdAt": "2026-09-01T09:00:00.000Z",
           *           "expiresOn": "2027-08-31",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          'application/json': {
            items: components['schemas']['NationalApiKey'][];
          };
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createNationalApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes a repeated request answer the same, without the secret, and do nothing more */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Intranet",
         *       "scopes": [
         *         "releases:read"
         *       ],
         *       "expiresOn": "2027-08-31"
         *     }
         */
        'application/json': {
          /** @description What the key is for; without invisible characters */
          name: string;
          /** @description What the key may do. None reaches what a council wrote */
          scopes: ('releases:read' | 'councils:read')[];
          /**
           * Format: date
           * @description The last day it works, by the calendar of England; at most 366 days ahead
           */
          expiresOn: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewNationalApiKey'];
        };
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `idempotency.reused`: This Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeNationalApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The key
         * @example 01932f5e-7b1c-7000-8000-000000000031
         */
        apiKeyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request does not fit its description */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.required`: Sign in, or send an API key that works */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.no-key`: API keys may not do this. `auth.role`: Your role may not do this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `api-key.not-found`: There is no such API key */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Any other problem: the service is not available, the body is too large, and the like */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
