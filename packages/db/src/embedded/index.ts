export { recordedSuperuserUrl, startCluster, type Cluster } from './cluster.ts';
export { commandLineOf, endProcess, identify, isRunning, type ProcessId } from './processes.ts';
export { startThrowAwayCluster } from './throw-away.ts';
