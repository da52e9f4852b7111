import { startCluster, type Cluster } from '@waymark/db/embedded';
import { dataFolder } from './places.ts';

/** The database that we run, or that DATABASE_URL names. */
export interface LocalDatabase {
  adminUrl: string;
  /** Of the embedded cluster: its own name, kept for as long as its data. Null with DATABASE_URL. */
  clusterId: string | null;
  stop(): Promise<void>;
}

/**
 * Opens the database. The embedded one is started, and started again whenever it ends unasked, so that the server above
 * it finds it again; when even that fails, `onGivenUp` is called.
 */
export async function openLocalDatabase(onGivenUp: (error: unknown) => void): Promise<LocalDatabase> {
  const given = process.env['DATABASE_URL'];
  if (given) return { adminUrl: given, clusterId: null, stop: async () => {} };
  let cluster = await startCluster({ dataFolder });
  let restarting: Promise<void> = Promise.resolve();
  let stopping = false;
  const watch = (watched: Cluster) =>
    void watched.ended.then(() => {
      if (stopping) return;
      console.error('The database ended unexpectedly; starting it again.');
      restarting = restart().catch(onGivenUp);
    });
  const restart = async () => {
    const port = cluster.port;
    cluster = await startCluster({ dataFolder });
    if (cluster.port !== port) throw new Error(`Another program took the database's port ${port} while it was down.`);
    watch(cluster);
  };
  watch(cluster);
  const stop = async () => {
    stopping = true;
    await restarting;
    await cluster.stop();
  };
  return { adminUrl: cluster.superuserUrl, clusterId: cluster.id, stop };
}
