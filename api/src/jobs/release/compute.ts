import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { coalitionBound, methodVersion, minimumContributors } from '@waymark/disclosure';
import { splitByAsked } from '../../domain/editions/pooling.ts';
import { releaseFigures, type SealedAnswer } from '../../domain/release.ts';
import { auditFigures, type Audited, type Progress } from './audit.ts';
import { pooledWith, type Pooled } from './editions.ts';
import type { ReleaseRow } from './life-store.ts';
import {
  findCohorts,
  findCountedElsewhere,
  findEditions,
  findStatements,
  findTaking,
  type Client,
  type Taking,
} from './store.ts';

export interface Computed {
  manifest: object;
  /** SHA-256 of manifest and figures. */
  hash: string;
  audited: Audited;
  /** Answers of councils that chose to be named, by code in the release. */
  named: { gssCode: string; answers: Map<string, SealedAnswer> }[];
}

/** Nobody is protected by the audit of made-up judgements, and whoever starts a demonstration waits for it. */
const demonstrationEffort = { simulated: 12, search: 12 };

/**
 * All that a frozen release will say, from what was frozen with it and nothing else: the same each time, so that a job that was
 * cut off is simply run again. Writes nothing.
 */
export async function computeRelease(client: Client, release: ReleaseRow, progress: Progress): Promise<Computed> {
  const pooled = pooledWith(await findEditions(client, release.frameworkId), release.frameworkVersionId);
  const taking = await findTaking(client, release.id);
  const counted = taking.filter(({ tier }) => tier === 'anonymous');
  const inUse = [...pooled.values()].filter(({ edition }) => counted.some(({ versionId }) => versionId === edition.id));
  const { asked, leftOut } = splitByAsked(
    await findStatements(client, release.frameworkVersionId),
    inUse.map(({ codes }) => codes),
  );
  const contributors = counted.map((council) => ({ ...council, answers: inRelease(council, pooled) }));
  const seed = `${release.frameworkCode} ${release.cycleCode}`;
  const audited = await auditFigures(
    {
      counted: contributors,
      statements: asked,
      registered: await findCohorts(client),
      earlierSubmissions: await findCountedElsewhere(client, release.id),
      seed,
      effort: release.demonstration ? demonstrationEffort : undefined,
      figuresOf: (cohorts) => releaseFigures(asked, contributors, cohorts),
    },
    progress,
  );
  const manifest = {
    method: methodVersion,
    coalitionBound,
    minimumContributors,
    framework: {
      code: release.frameworkCode,
      version: pooled.get(release.frameworkVersionId)?.edition.version,
      hash: pooled.get(release.frameworkVersionId)?.edition.hash,
    },
    editions: inUse.map(({ edition }) => edition.version).sort(),
    leftOut: leftOut.map(({ code }) => code),
    cycleCode: release.cycleCode,
    demonstration: release.demonstration,
    rung: audited.rung,
    seed,
    effort: release.demonstration ? demonstrationEffort : 'standard',
    cohorts: audited.figures.map((cohort) => ({
      code: cohort.cohort,
      contributors: cohort.kind === 'published' ? cohort.n : null,
    })),
    report: audited.report,
  };
  const text = canonicalize({ manifest, cohorts: audited.figures }) ?? '';
  const named = taking
    .filter(({ tier }) => tier !== 'anonymous')
    .map((council) => ({ gssCode: council.gssCode, answers: inRelease(council, pooled) }));
  return { manifest, hash: createHash('sha256').update(text).digest('hex'), audited, named };
}

/** A council's answers by the codes of the release. What its edition does not ask comparably is not among them. */
function inRelease({ versionId, answers }: Taking, pooled: ReadonlyMap<string, Pooled>): Map<string, SealedAnswer> {
  const codes = pooled.get(versionId)?.codes ?? new Map<string, string>();
  return new Map(
    [...codes].flatMap(([code, there]) => {
      const answer = answers.get(there);
      return answer ? [[code, answer] as const] : [];
    }),
  );
}
