import { Link } from 'react-router';
import { InsetText } from '../../components/text-blocks.tsx';
import type { Assessment } from '../../lib/assessments.ts';
import { councilPath } from '../../lib/council.ts';
import { momentOf } from '../../lib/dates.ts';
import { useFrameworks } from '../../lib/frameworks.ts';
import { useVersionMoves } from '../../lib/version-moves.ts';

/** What there is to know about the version an open assessment is on: a later one, a move that can be undone, answers kept. */
export function VersionNews({ assessment }: { readonly assessment: Assessment }) {
  const { councilGssCode, id, frameworkCode, frameworkVersion } = assessment;
  const frameworks = useFrameworks();
  const moves = useVersionMoves(councilGssCode, id);
  const path = councilPath(councilGssCode, 'assessments', id);
  const latest = frameworks.data?.find(({ code }) => code === frameworkCode)?.latestVersion;
  const standing = moves.data?.filter(({ undoneAt }) => undoneAt === null) ?? [];
  const [last] = standing;
  const canUndo = last !== undefined && last.to === frameworkVersion && Date.parse(last.undoUntil) > Date.now();
  return (
    <>
      {latest !== undefined && isLater(latest, frameworkVersion) && (
        <InsetText>
          {`Version ${latest} of this framework is published. You stay on ${frameworkVersion} until you choose to move. `}
          <Link className="govuk-link" to={`${path}/version/${latest}`}>{`See what moving to ${latest} would do`}</Link>
        </InsetText>
      )}
      {last && (
        <InsetText>
          {`${last.movedByName} moved this assessment from version ${last.from} to ${last.to}, ${momentOf(last.movedAt)}. `}
          <Link className="govuk-link" to={`${path}/earlier-answers`}>
            Earlier answers
          </Link>
          {canUndo && (
            <>
              {` You can go back until ${momentOf(last.undoUntil)}, as long as nothing is changed. `}
              <Link className="govuk-link" to={`${path}/version-moves/${last.id}/undo`}>
                Undo the move
              </Link>
            </>
          )}
        </InsetText>
      )}
    </>
  );
}

/** 1.10.0 comes after 1.9.0. */
function isLater(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number));
  const difference = one?.map((part, index) => part - (other?.[index] ?? 0)).find((part) => part !== 0);
  return difference !== undefined && difference > 0;
}
