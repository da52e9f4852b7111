export { bandCutTable } from './band-cut-table.ts';
export {
  bandBetween,
  bandOf,
  bandsOf,
  coalitionBound,
  cutsFor,
  maximumContributors,
  methodVersion,
  minimumContributors,
  type Band,
  type Fineness,
} from './band-cuts.ts';
export { conditionFaults, type ConditionFault } from './band-conditions.ts';
export { chooseRung, toEnd, type Ladder, type LadderInput, type LadderProgress } from './ladder.ts';
export { membershipClasses, type Cohort, type MembershipClass } from './membership-classes.ts';
export { cohortKinds, type CohortKind, type RegisteredCohort } from './registered-cohorts.ts';
export { rungBelow, type PublishedCohort, type Rung, type WithheldCohort } from './rungs.ts';
export type { Trial } from './trial.ts';
export { auditRelease, type AuditProgress, type ReleaseAudit } from './audit-release.ts';
export {
  faultCodes,
  type AuditedContributor,
  type AuditedRelease,
  type AuditedStatement,
  type FaultCode,
  type Figure,
  type ReleasedCohort,
  type ReleaseFault,
  type StatementFigures,
} from './audited-release.ts';
export { reportOf } from './report.ts';
export { rowSpaceDetermined } from './row-space-audit.ts';
export { smallestIsolatedSet, type IsolatedSet } from './isolation.ts';
