export { loadRelease, type Release } from './load/load-release.ts';
export { loadStatistics, type FileLoad, type StatisticsLoad } from './load/load-statistics.ts';
