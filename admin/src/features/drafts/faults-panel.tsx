import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { faultsToMend, useDraftCheck, type DraftPart } from '../../lib/drafts.ts';
import { faultInWords } from './faults.ts';

interface FaultsPanelProps {
  readonly draftId: string;
  readonly parts: readonly DraftPart[];
}

/** Everything that keeps the draft from being published, each at its place. */
export function FaultsPanel({ draftId, parts }: FaultsPanelProps) {
  const query = useDraftCheck(draftId);
  return (
    <section aria-labelledby="faults">
      <Load query={query} thing="the faults" part>
        {(check) => {
          const own = faultsToMend(check);
          return (
            <>
              <h2 className="govuk-heading-m" id="faults" tabIndex={-1}>
                Faults ({own.length})
              </h2>
              {own.length === 0 && <p className="govuk-body">Nothing in the draft needs mending.</p>}
              <ul className="govuk-list govuk-list--bullet">
                {own.map((fault) => {
                  const { place, fault: what, to } = faultInWords(draftId, parts, fault);
                  return (
                    <li key={`${to} ${what}`}>
                      <Link className="govuk-link" to={to}>
                        {place}: {what}
                      </Link>
                    </li>
                  );
                })}
              </ul>
            </>
          );
        }}
      </Load>
    </section>
  );
}
