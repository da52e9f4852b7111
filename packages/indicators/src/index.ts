export { loadStatistics, type FileLoad, type StatisticsLoad } from './load/load-statistics.ts';
