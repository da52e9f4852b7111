import { Link } from 'react-router';
import type { Assessment } from '../../lib/assessments.ts';
import { councilPath } from '../../lib/council.ts';
import { count, inWords } from '../../lib/plural.ts';
import { useProgress } from './api.ts';

interface NeedsProps {
  readonly assessment: Assessment;
  readonly title: string;
  readonly canSign: boolean;
}

/** The next right thing in one open assessment. Each begins with a verb. */
export function NeedsOf({ assessment, title, canSign }: NeedsProps) {
  const path = councilPath(assessment.councilGssCode, 'assessments', assessment.id);
  const progress = useProgress(assessment.councilGssCode, assessment.id).data;
  if (!progress) return null;
  const left = progress.total - progress.answered;
  const localsLeft = progress.localStatements.total - progress.localStatements.answered;
  const toAnswer = [
    ...(left > 0 ? [count(left, 'statement')] : []),
    ...(localsLeft > 0 ? [count(localsLeft, 'local statement')] : []),
  ];
  if (assessment.state === 'draft') return <Need to={path} text={`Open ${title} for answers`} />;
  if (toAnswer.length > 0) return <Need to={`${path}?show=open`} text={`Answer ${inWords(toAnswer)} in ${title}`} />;
  if (canSign) return <Need to={`${path}/check`} text={`Check and sign revision ${assessment.revision} of ${title}`} />;
  return <li>{`All statements of ${title} are answered. A lead can sign it.`}</li>;
}

export function Need({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <li>
      <Link className="govuk-link" to={to}>
        {text}
      </Link>
    </li>
  );
}
