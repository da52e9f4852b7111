export { attributions, type Attribution } from './attributions.ts';
export { areaTypes, closenessLabels } from './reference/columns.ts';
export { faultInWords, type FileFault, type FrameworkFault } from './fault.ts';
export { frameworkHash } from './frameworks/framework-hash.ts';
export type { FrameworkContent, Gate, Scale, Stage, Statement, Theme } from './frameworks/framework-content.ts';
export type { FrameworkFile, StageFile, StatementFile, ThemeFile } from './frameworks/framework-file.ts';
export { codePattern, frameworkCodePattern, longestCode, versionPattern } from './frameworks/framework-file.ts';
export {
  fileFormats,
  mostFileBytes,
  readFrameworkFile,
  writeFrameworkFile,
  type ExchangedFramework,
  type FileFormat,
} from './frameworks/exchange/exchange-file.ts';
export { placedFaultInWords } from './frameworks/exchange/placed-fault.ts';
export { fileOfFramework } from './frameworks/file-of-framework.ts';
export type { PointerFault } from './frameworks/framework-shape.ts';
export { step } from './frameworks/json-pointer.ts';
export { findOrMakeFramework, loadFramework, type FrameworkLoad } from './frameworks/load-framework.ts';
export { checkFramework, parseFramework } from './frameworks/parse-framework.ts';
export { publishEdition, type EditionRelation, type NewEdition } from './frameworks/publish-edition.ts';
export { registeredCohorts, type Cohort, type CohortKind } from './cohorts/registered.ts';
export { loadShipped, type LoadCounts } from './load.ts';
export type { Queryable } from './queryable.ts';
export { loadReferenceData, type RowCounts } from './reference/load-reference-data.ts';
export { parseReferenceData } from './reference/parse-reference-data.ts';
export type {
  Alias,
  Area,
  AreaIcb,
  AreaType,
  Closeness,
  CodeChange,
  Cycle,
  Family,
  Icb,
  Neighbour,
  ReferenceData,
  Region,
} from './reference/records.ts';
export { readShipped, type ShippedData } from './shipped.ts';
export {
  planAccounts,
  type CouncilRole,
  type DemonstrationAccounts,
  type DemonstrationUser,
  type NationalRole,
} from './demonstration/accounts.ts';
export type { Answer, DemonstrationJudgement } from './demonstration/answers.ts';
export { inventCouncils, type DemonstrationCouncil, type Progress } from './demonstration/councils.ts';
export { loadCrosswalk } from './crosswalks/load-crosswalk.ts';
export type { CrosswalkFile } from './crosswalks/parse-crosswalk.ts';
