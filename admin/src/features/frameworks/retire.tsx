import { Link } from 'react-router';
import type { FrameworkVersion } from '../../lib/frameworks.ts';
import { useSession } from '../../lib/session.ts';

/** Leads national editors to the page that asks. */
export function Retire({ version: { frameworkCode, version, status } }: { readonly version: FrameworkVersion }) {
  const { data: session } = useSession();
  if (!session?.nationalRoles.includes('national_editor') || status === 'retired') return null;
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={`/manage/frameworks/${frameworkCode}/${version}/retire`}>
        Retire this version
      </Link>
    </p>
  );
}
