export { bandCutTable } from './band-cut-table.ts';
export { bandOf, coalitionBound, cutsFor, maximumContributors, methodVersion, minimumContributors, type Band, type Fineness } from './band-cuts.ts';
export { conditionFaults, type ConditionFault } from './band-conditions.ts';
