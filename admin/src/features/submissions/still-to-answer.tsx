import { Fragment } from 'react';
import { Link } from 'react-router';
import { statementsByTheme, statementTitle, type FrameworkVersion } from '../../lib/frameworks.ts';
import type { Check } from './api.ts';

interface StillToAnswerProps {
  readonly check: Check;
  readonly version: FrameworkVersion;
  /** The assessment's path. */
  readonly path: string;
}

/** Each statement that is left, with the way to it; nothing once there is none. */
export function StillToAnswer({ check, version, path }: StillToAnswerProps) {
  if (check.isComplete) return null;
  const missing = new Set(check.missing.map((one) => one.statementCode));
  const themes = statementsByTheme(version)
    .map(({ theme, statements }) => ({ theme, statements: statements.filter(({ code }) => missing.has(code)) }))
    .filter(({ statements }) => statements.length > 0);
  return (
    <>
      <h2 className="govuk-heading-m" id="still-to-answer" tabIndex={-1}>
        Still to answer
      </h2>
      {themes.map(({ theme, statements }) => (
        // No section, since the answers below have one for each theme under the same name.
        <Fragment key={theme.code}>
          <h3 className="govuk-heading-s">
            {theme.code} {theme.title}
          </h3>
          <ul className="govuk-list">
            {statements.map((statement) => (
              <li key={statement.code}>
                <Link className="govuk-link" to={`${path}/statements/${statement.code}`}>
                  {`Answer ${statement.code} ${statementTitle(statement)}`}
                </Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
