import { Details, Text } from '../../components/text-blocks.tsx';
import { count } from '../../lib/plural.ts';
import type { MovedAnswer, Preview } from './api.ts';
import { outcomes } from './outcome-words.ts';

/** What a move would do, group by group; what stays as it is comes last and closed. */
export function MovedAnswers({ preview }: { readonly preview: Preview }) {
  const groups = outcomes.map((group) => ({
    ...group,
    answers: preview.answers.filter(({ outcome }) => outcome === group.outcome),
  }));
  return (
    <>
      {groups
        .filter(({ outcome, answers }) => outcome !== 'carried' && answers.length > 0)
        .map(({ outcome, heading, means, answers }) => (
          <section key={outcome} aria-labelledby={`group-${outcome}`}>
            <h2 className="govuk-heading-m" id={`group-${outcome}`}>{`${heading} (${answers.length})`}</h2>
            <Text>{means}</Text>
            {answers.map((moved) => (
              <Moved key={moved.statementCode} moved={moved} />
            ))}
          </section>
        ))}
      <NewStatements statements={preview.newStatements} />
      {groups
        .filter(({ outcome, answers }) => outcome === 'carried' && answers.length > 0)
        .map(({ heading, answers }) => (
          <Details key="carried" summary={`${heading} (${answers.length})`}>
            <ul className="govuk-list">
              {answers.map(({ statementCode, title, text, targets }) => (
                <li key={statementCode}>
                  {`${statementCode} ${title || text}`}
                  {targets[0] && targets[0].statementCode !== statementCode && ` (${targets[0].statementCode} from now on)`}
                </li>
              ))}
            </ul>
          </Details>
        ))}
    </>
  );
}

function Moved({ moved }: { readonly moved: MovedAnswer }) {
  const { statementCode, title, text, targets, answer } = moved;
  const isAnswered = answer.kind !== 'not_answered';
  return (
    <article className="wm-moved">
      <h3 className="govuk-heading-s">{title ? `${statementCode} ${title}` : statementCode}</h3>
      <p className="govuk-body">
        <strong>Now:</strong> {text}
      </p>
      {targets.map((target) => (
        <p className="govuk-body" key={target.statementCode}>
          <strong>{`Then, ${target.statementCode}:`}</strong> {target.text}
        </p>
      ))}
      <p className="govuk-hint">{isAnswered ? 'You have answered it.' : 'You have not answered it yet.'}</p>
    </article>
  );
}

function NewStatements({ statements }: { readonly statements: Preview['newStatements'] }) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="group-new">
      <h2 className="govuk-heading-m" id="group-new">{`New to answer (${statements.length})`}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {statements.map(({ statementCode, title, text }) => (
          <li key={statementCode}>{title ? `${statementCode} ${title}: ${text}` : `${statementCode} ${text}`}</li>
        ))}
      </ul>
    </section>
  );
}

/** "38 answers would go over as they are, 4 would not." */
export function movedInShort({ answers, newStatements }: Preview): string {
  const same = answers.filter(({ outcome }) => outcome === 'carried').length;
  const others = answers.length - same;
  const fresh = newStatements.length > 0 ? `, and ${count(newStatements.length, 'statement')} would be new` : '';
  return `${count(same, 'answer')} would go over as ${same === 1 ? 'it is' : 'they are'}, ${others} would not${fresh}.`;
}
