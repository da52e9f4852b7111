import { Link } from 'react-router';

/** Our own header: no crown, and no links but the way home. */
export function WordMark() {
  return (
    <div className="govuk-generic-header wm-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <Link to="/" className="govuk-generic-header__homepage-link wm-word-mark">
            <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <path
                d="M3 9l5.5 16L16 12l7.5 13L29 9"
                fill="none"
                stroke="currentColor"
                strokeWidth="3.4"
                strokeLinejoin="round"
                strokeLinecap="round"
              />
            </svg>
            Waymark
          </Link>
        </div>
      </div>
    </div>
  );
}
