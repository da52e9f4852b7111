import type { Options } from 'autocannon';
import type { JudgementWire } from './judgement-shape.ts';

/** What autocannon asks of one server, and what makes a run void. */
export interface Load {
  /** The only status that counts. */
  status: number;
  /** Options for one run, made afresh: a run may carry state from answer to answer. `fault` voids the run. */
  begin(fault: (what: string) => void): Promise<Partial<Options> & { url: string }>;
}

export interface Question {
  url: string;
  headers: Record<string, string>;
}

/** The same question from every connection; every answer is to be `answer`, to the byte. */
export function reading({ url, headers }: Question, status: number, answer: string): Load {
  return { status, begin: async () => ({ url, headers, verifyBody: (body) => body === answer }) };
}

/** What is saved, again and again. */
export type Content = Pick<JudgementWire, 'answer' | 'strengths' | 'impact' | 'areasForDevelopment' | 'gateReason'>;

/** Each connection saves a judgement of its own, and sends with each save the tag that the one before answered. */
export function saving(questions: readonly Question[], content: Content): Load {
  return {
    status: 200,
    async begin(fault) {
      // Where the run before ended: its last saves may have been answered to nobody.
      const started = await Promise.all(questions.map(async (question) => ({ question, last: await readJudgement(question) })));
      const waiting = started.values();
      return {
        url: questions[0]?.url ?? '',
        setupClient(client) {
          const { value } = waiting.next();
          if (!value) throw new Error('there are more connections than judgements to save');
          const { question } = value;
          let { last } = value;
          client.setRequests([
            {
              method: 'PUT',
              path: new URL(question.url).pathname,
              body: JSON.stringify(content),
              setupRequest: (request) => ({
                ...request,
                headers: { ...question.headers, 'content-type': 'application/json', 'if-match': last.etag },
              }),
              onResponse(status, body) {
                const saved = status === 200 ? readAnswer(body) : undefined;
                if (!saved || !follows(saved, last, content)) return fault(`${status}: ${body}`);
                last = saved;
              },
            },
          ]);
        },
      };
    },
  };
}

async function readJudgement({ url, headers }: Question): Promise<JudgementWire> {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return readAnswer(await answer.text());
}

function readAnswer(body: string): JudgementWire {
  return JSON.parse(body) as JudgementWire; // Its parts are compared below.
}

/** Whether `saved` is `content`, one version after `last`. */
function follows(saved: JudgementWire, last: JudgementWire, content: Content): boolean {
  const { updatedAt, ...rest } = saved;
  const expected = { ...last, ...content, version: last.version + 1, etag: `"${last.version + 1}"` };
  return (
    typeof updatedAt === 'string' && Object.entries(rest).every(([name, value]) => isSame(value, Reflect.get(expected, name)))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
