import type { Attribution } from './api.ts';

/** Whose data it is: shown wherever it is shown. */
export function Attributions({ attributions }: { readonly attributions: readonly Attribution[] }) {
  return (
    <section aria-labelledby="sources">
      <h2 className="govuk-heading-s" id="sources">
        Sources
      </h2>
      <ul className="govuk-list">
        {attributions.map(({ publisher, covers, licence, licenceUrl, text }) => (
          <li key={publisher + covers}>
            {publisher}: {covers}. {text}{' '}
            <a className="govuk-link" href={licenceUrl} rel="license">
              {licence}
              <span className="govuk-visually-hidden"> of {publisher}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
