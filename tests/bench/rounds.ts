import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Load } from './load.ts';
import { cpuTime, cpuTimeOfFamily, type Program } from './programs.ts';
import type { Subject } from './subjects.ts';

export interface Plan {
  rounds: number;
  /** Of each measurement. */
  seconds: number;
  warmUpSeconds: number;
  connections: number;
}

/** One measurement of one server. */
export interface Measurement {
  perSecond: number;
  /** Processor time for each request, in microseconds: of the server, and of all of the database. */
  serverCpu: number;
  databaseCpu: number;
}

export interface Round {
  floor: Measurement;
  ours: Measurement;
}

/** An answer that should not be: nothing that was measured counts. */
export class VoidRun extends Error {
  override name = 'VoidRun';
}

/** The machine's other work comes and goes, so the two are measured in turn, and who is first changes with each round. */
export async function measureRounds(
  subject: Subject,
  { ours, floors, databasePid }: { ours: Program; floors: Program; databasePid: number },
  plan: Plan,
  round: number,
): Promise<Round> {
  const measureOurs = () => measure(`${subject.title}, ours`, subject.ours, ours, databasePid, plan);
  const measureFloor = () => measure(`${subject.title}, floor`, subject.floor, floors, databasePid, plan);
  if (round % 2 === 0) {
    const floor = await measureFloor();
    return { floor, ours: await measureOurs() };
  }
  const first = await measureOurs();
  return { ours: first, floor: await measureFloor() };
}

async function measure(what: string, load: Load, server: Program, databasePid: number, plan: Plan): Promise<Measurement> {
  await run(what, load, plan, plan.warmUpSeconds);
  const [serverBefore, databaseBefore] = [cpuTime(server.pid), cpuTimeOfFamily(databasePid)];
  const { answered, seconds } = await run(what, load, plan, plan.seconds);
  return {
    perSecond: answered / seconds,
    serverCpu: (cpuTime(server.pid) - serverBefore) / answered,
    databaseCpu: (cpuTimeOfFamily(databasePid) - databaseBefore) / answered,
  };
}

async function run(what: string, load: Load, { connections }: Plan, duration: number) {
  const faults: string[] = [];
  const options = await load.begin((fault) => faults.push(fault));
  const result = await autocannon({ ...options, connections, duration });
  // What was under way when time was up ends now, and not in the next measurement.
  await sleep(200);
  const { statusCodeStats = {}, errors, timeouts, mismatches, duration: seconds } = result;
  const answered = statusCodeStats[`${load.status}`]?.count ?? 0;
  for (const [status, { count }] of Object.entries(statusCodeStats)) {
    if (status !== String(load.status)) faults.push(`status ${status}, ${count} times`);
  }
  if (answered === 0) faults.push('no answer');
  if (errors > 0) faults.push(`${errors} connections failed, ${timeouts} of them in time`);
  if (mismatches > 0) faults.push(`${mismatches} answers with another body`);
  if (faults.length > 0) throw new VoidRun(`${what}: ${faults.slice(0, 3).join('; ')}`);
  return { answered, seconds };
}
