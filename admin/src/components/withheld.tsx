import { Link } from 'react-router';
import { words } from './words.ts';

/** One mark, one sentence, one look for every figure that is left out. */
export function Withheld() {
  return (
    <>
      [c]<span className="govuk-visually-hidden"> not shown</span>
    </>
  );
}

export function WithheldNote() {
  return (
    <p className="govuk-body">
      [c] {words.withheld}{' '}
      <Link className="govuk-link" to="/help#figures">
        What this means
      </Link>
    </p>
  );
}
