import { Link } from 'react-router';
import { StatementLink } from '../../components/gate-notes.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { FrameworkVersion, Statement } from '../../lib/frameworks.ts';
import { codeAndTitle, gatesOver, standingWords, untilWords } from '../../lib/gates.ts';
import type { Check } from './api.ts';

interface HeldBackProps {
  readonly check: Check;
  readonly version: FrameworkVersion;
  /** The assessment's path. */
  readonly path: string;
}

/** Each judgement that another statement holds back, with the way to both; nothing once there is none. */
export function HeldBack({ check: { heldBack }, version, path }: HeldBackProps) {
  if (heldBack.length === 0) return null;
  const pathTo = ({ code }: Pick<Statement, 'code'>) => `${path}/statements/${code}`;
  const byCode = new Map(version.statements.map((statement) => [statement.code, statement]));
  return (
    <>
      <h2 className="govuk-heading-m" id="held-back" tabIndex={-1}>
        Held back by another statement
      </h2>
      <Text>
        For each of these, record why its stage still stands, choose a lower stage, or raise the statement that it depends on.
      </Text>
      <ul className="govuk-list govuk-list--spaced">
        {heldBack.map(({ statementCode, by }) => {
          const statement = byCode.get(statementCode);
          const gates = gatesOver(version, statementCode);
          return (
            statement && (
              <li key={statementCode}>
                <Link className="govuk-link" to={pathTo(statement)}>
                  {`Give a reason for ${codeAndTitle(statement)}`}
                </Link>
                <ul className="govuk-list govuk-list--bullet">
                  {by.map(({ statementCode: byCode, answer }) => {
                    const gate = gates.find((one) => one.by.code === byCode);
                    return (
                      gate && (
                        <li key={byCode}>
                          <StatementLink statement={gate.by} pathTo={pathTo} />
                          {` ${standingWords(gate.byScale, answer)}. ${untilWords(gate, statementCode)}`}
                        </li>
                      )
                    );
                  })}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
