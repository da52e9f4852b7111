import { Fragment } from 'react';
import { Link } from 'react-router';
import { statementsByTheme, statementTitle, type FrameworkVersion } from '../../lib/frameworks.ts';
import { localPath, localsOf, localsOfNone, type LocalStatement } from '../../lib/local-statements.ts';
import type { Check } from './api.ts';

interface StillToAnswerProps {
  readonly check: Check;
  readonly version: FrameworkVersion;
  readonly localStatements: readonly LocalStatement[];
  /** The assessment's path. */
  readonly path: string;
}

interface Left {
  readonly to: string;
  readonly title: string;
}

/** Each statement that is left, with the way to it; nothing once there is none. */
export function StillToAnswer({ check, version, localStatements, path }: StillToAnswerProps) {
  if (check.isComplete) return null;
  const missing = new Set(check.missing.map((one) => one.statementCode));
  const missingLocals = new Set(check.missingLocalStatements.map((one) => one.localStatementId));
  const themes = statementsByTheme(version);
  const leftOf = (locals: readonly LocalStatement[]): Left[] =>
    locals
      .filter(({ id }) => missingLocals.has(id))
      .map((local) => ({ to: localPath(path, local), title: `${statementTitle(local)} (local)` }));
  const groups = [
    ...themes.map(({ theme, statements }) => ({
      heading: `${theme.code} ${theme.title}`,
      left: [
        ...statements
          .filter(({ code }) => missing.has(code))
          .map((one) => ({ to: `${path}/statements/${one.code}`, title: `${one.code} ${statementTitle(one)}` })),
        ...leftOf(localsOf(localStatements, theme)),
      ],
    })),
    { heading: 'Local statements', left: leftOf(localsOfNone(localStatements, themes)) },
  ].filter(({ left }) => left.length > 0);
  return (
    <>
      <h2 className="govuk-heading-m" id="still-to-answer" tabIndex={-1}>
        Still to answer
      </h2>
      {groups.map(({ heading, left }) => (
        // No section, since the answers below have one for each theme under the same name.
        <Fragment key={heading}>
          <h3 className="govuk-heading-s">{heading}</h3>
          <ul className="govuk-list">
            {left.map(({ to, title }) => (
              <li key={to}>
                <Link className="govuk-link" to={to}>
                  {`Answer ${title}`}
                </Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
