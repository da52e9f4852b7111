import { Link } from 'react-router';
import { Details, Text } from '../../components/text-blocks.tsx';

/** How the figures are made. The number of councils counted is one for the whole group. */
interface MethodNoteProps {
  readonly contributors: number | null;
  /** What the audit says of the release, in sentences. */
  readonly report?: readonly string[] | undefined;
}

export function MethodNote({ contributors, report = [] }: MethodNoteProps) {
  return (
    <Details summary="How these figures are made">
      <Text>
        Counted from signed-off self-evaluations of councils that agreed to take part
        {contributors === null ? '' : ` (${contributors} councils)`}. Each share is given as a range, so that no council’s
        judgement can be worked out. Shown only for groups in which at least 13 councils are counted. Checked before publication.
      </Text>
      <Text>Ranges do not add up to 100%. They are never added, averaged or ranked.</Text>
      {report.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <Link className="govuk-link" to="/help#figures">
        More about published figures
      </Link>
    </Details>
  );
}
