import { Link } from 'react-router';
import { LinkButton } from '../../components/button.tsx';
import { InsetText } from '../../components/text-blocks.tsx';
import { draftPath } from '../../lib/drafts.ts';
import type { Imported } from './api.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { importWords } from './import-words.ts';

/** What the file did to the draft, and where to go on. */
export function ImportDone({ imported, onAnother }: { readonly imported: Imported; readonly onAnother: () => void }) {
  const { id, basedOn } = imported.after.draft;
  return (
    <section>
      <FocusedHeading>The file is in the draft</FocusedHeading>
      <ul className="govuk-list govuk-list--bullet">
        {importWords(imported).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" to={basedOn === null ? draftPath(id) : draftPath(id, 'changes')}>
          {basedOn === null ? 'Read the draft' : `See what the draft changes against edition ${basedOn}`}
        </Link>
      </p>
      <InsetText>
        The file you brought in is now older than the draft. Download the draft again before you go on in a file.
      </InsetText>
      <LinkButton onClick={onAnother}>Bring in another file</LinkButton>
    </section>
  );
}
