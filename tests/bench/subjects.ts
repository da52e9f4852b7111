import { arrangeJudgements, arrangePlace, arrangeRelease, arrangeStatistics, ask, content, type Pair } from './arrange.ts';
import { reading, saving, type Load, type Question } from './load.ts';
import { arrangeVersion } from './large-framework.ts';
import type { Scene } from './scene.ts';

/** One comparison: the same answer from the service and from the least that could give it. */
export interface Subject {
  name: string;
  title: string;
  floorTitle: string;
  /** The share of the floor's requests a second that the service is to reach. */
  mark: number;
  /** Of the answer; of what is sent, where that is larger. */
  payloadBytes: number;
  ours: Load;
  floor: Load;
}

/** Arranges everything over the service's own API, and says what to ask of whom. */
export async function arrangeSubjects(scene: Scene, oursUrl: string, floorsUrl: string): Promise<Subject[]> {
  const judgements = await arrangeJudgements(scene, oursUrl, floorsUrl);
  const [first] = judgements;
  if (!first) throw new Error('no council takes part in the release');
  const { releaseId, known } = await arrangeRelease(oursUrl);
  const hello: Question = { url: `${floorsUrl}/hello`, headers: {} };
  const helloAnswer = (await ask('GET', hello)).body;
  return [
    {
      name: 'read',
      title: 'Reading a judgement',
      floorTitle: 'one SELECT',
      mark: 0.75,
      ...(await readingOf(first.read)),
    },
    {
      name: 'save',
      title: 'Saving a judgement',
      floorTitle: 'one durable UPDATE',
      mark: 0.6,
      payloadBytes: Buffer.byteLength(JSON.stringify(content)),
      ours: saving(
        judgements.map(({ saved }) => saved.ours),
        content,
      ),
      floor: saving(
        judgements.map(({ saved }) => saved.floor),
        content,
      ),
    },
    {
      name: 'known',
      title: "A public release's 304",
      floorTitle: 'hello, no database',
      mark: 0.8,
      payloadBytes: 0,
      ours: reading(known, 304, ''),
      floor: reading(hello, 200, helloAnswer),
    },
    {
      name: 'place',
      title: "A council's own place",
      floorTitle: 'one SELECT of the whole answer',
      mark: 0.7,
      ...(await readingOf(await arrangePlace(scene, oursUrl, floorsUrl, releaseId))),
    },
    {
      name: 'version',
      title: 'A framework of 1,000 statements',
      floorTitle: 'one SELECT of the same text',
      mark: 0.5,
      ...(await readingOf(await arrangeVersion(scene, oursUrl, floorsUrl))),
    },
    {
      name: 'statistics',
      title: 'An official indicator, all areas',
      floorTitle: 'the same bytes from memory, no database',
      mark: 0.8,
      ...(await readingOf(await arrangeStatistics(scene, oursUrl, floorsUrl))),
    },
  ];
}

/** @throws when the floor's answer is not ours to the byte */
async function readingOf({ ours, floor }: Pair): Promise<Pick<Subject, 'ours' | 'floor' | 'payloadBytes'>> {
  const answer = (await ask('GET', ours)).body;
  const floorAnswer = (await ask('GET', floor)).body;
  if (answer !== floorAnswer) throw new Error(`the floor answers otherwise:\n${answer}\n${floorAnswer}`);
  return { ours: reading(ours, 200, answer), floor: reading(floor, 200, answer), payloadBytes: Buffer.byteLength(answer) };
}
