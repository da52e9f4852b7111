import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Text, WarningText } from '../../components/text-blocks.tsx';
import { draftPath } from '../../lib/drafts.ts';
import { count } from '../../lib/plural.ts';
import type { ProblemFault } from '../../lib/problem.ts';
import { FocusedHeading } from './focused-heading.tsx';

interface NewerPartsProps {
  readonly draftId: string;
  readonly losses: readonly ProblemFault[];
  readonly busy: boolean;
  readonly onReplace: () => void;
}

/** Asks before a file takes the place of what was written since it was downloaded, and says what that is. */
export function NewerParts({ draftId, losses, busy, onReplace }: NewerPartsProps) {
  const parts = count(losses.length, 'part');
  return (
    <section>
      <FocusedHeading>{`Nothing was changed yet: ${parts} of the draft ${losses.length === 1 ? 'is' : 'are'} newer than the file`}</FocusedHeading>
      <Text>This was written in the draft after the file was downloaded, and the file says otherwise:</Text>
      <ul className="govuk-list govuk-list--bullet">
        {losses.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <Text>
        To keep it, download the draft again, make your changes in that file and bring it in. Or replace it with what the file
        says.
      </Text>
      <WarningText>What is replaced cannot be brought back here.</WarningText>
      <div className="govuk-button-group">
        <Button look="warning" busy={busy} onClick={onReplace}>
          Replace {parts} with the file
        </Button>
        <Link className="govuk-link" to={`${draftPath(draftId)}#download`}>
          Keep the draft as it is
        </Link>
      </div>
    </section>
  );
}
