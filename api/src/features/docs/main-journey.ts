import type { Place } from './contract.ts';
import { html, prose, type Html } from './html.ts';

/** From nothing to a council's own place: the calls in their order, and what each hands on to the next. */
const steps: readonly (readonly [operationId: string, text: string])[] = [
  ['listFrameworks', 'Choose a framework: its `code` and `latestVersion`.'],
  ['listCycles', 'Choose a cycle that `isOpen`.'],
  ['createAssessment', 'Send code, version and cycle. The answer is a draft with its `id` and `etag`.'],
  ['moveAssessment', 'Send `{"to": "agreeing"}`, with `If-Match` and that `etag`, quotes included: `If-Match: "1"`.'],
  ['listJudgements', 'Every statement is there, not answered yet, each with an `etag` of its own.'],
  ['putJudgement', 'Save the whole judgement of one statement, with `If-Match` and its `etag`. The answer has the next `etag`.'],
  ['saveJudgements', 'Or save many at once; here each item carries its `etag`.'],
  ['checkAssessment', 'Once nothing is `missing`, keep the `contentHash`.'],
  ['signOffAssessment', 'A lead, signed in, sends that `contentHash` and whether to `contribute`. The answer is the seal.'],
  ['getSubmission', 'The sealed bytes; their SHA-256 is the seal.'],
  ['listReleases', 'Once the release of the cycle is published, it is in this list.'],
  ['getOurPlace', "The council's own stages beside England's ranges."],
];

export function mainJourney(places: readonly Place[]): Html {
  return html`<ol>
    ${steps.map(([operationId, text]) => {
      const place = places.find(({ operation }) => operation.operationId === operationId);
      return place
        ? html`<li>
            <a href="#${operationId}">${place.operation.summary}</a>: <code>${place.method} ${place.path}</code>. ${prose(text)}
          </li>`
        : null;
    })}
  </ol>`;
}
