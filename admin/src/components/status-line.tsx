import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Autosave } from '../lib/autosave.ts';
import { midSentence } from '../lib/plural.ts';
import { LinkButton } from './button.tsx';
import { classes } from './classes.ts';
import { statusWords, type SavingWords } from './status-words.ts';

interface StatusLineProps<Fields, Name extends string> {
  readonly state: Autosave<Fields, Name>;
  readonly saying: SavingWords;
  readonly labelOf: (name: Name) => string;
  readonly conflictPath: string;
  readonly onTryNow: () => void;
  /** Everything the person typed on this page, for the clipboard. */
  readonly textToCopy: string;
}

function useAfter(ms: number, subject: unknown): boolean {
  const [past, setPast] = useState<unknown>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setPast(subject), ms);
    return () => clearTimeout(timer);
  }, [ms, subject]);
  return past === subject;
}

/** What is saved and what is not, always in words. Read out only where saving comes to rest, and at once when it fails. */
export function StatusLine<Fields, Name extends string>({
  state,
  saying,
  labelOf,
  conflictPath,
  onTryNow,
  textToCopy,
}: StatusLineProps<Fields, Name>) {
  const { words, fault, announced, actions } = statusWords(saying, state);
  const slow = useAfter(300, state.status);
  const quiet = useAfter(5000, state.status);
  const [copied, setCopied] = useState('');
  const [seesChange, setSeesChange] = useState(false);
  const typing = document.activeElement instanceof HTMLTextAreaElement;
  const shown = state.status.kind === 'saving' && !slow ? 'Not saved yet' : words;

  const copy = () => {
    navigator.clipboard.writeText(textToCopy).then(
      () => setCopied('Your text is copied.'),
      () => setCopied('Your browser did not allow copying. Select the text and copy it.'),
    );
  };

  return (
    <div className={classes('wm-status-line', fault && 'wm-status-line--fault')} data-saving={state.status.kind}>
      <p className="wm-status-line__words">{shown}</p>
      <p className="govuk-visually-hidden" role="status">
        {announced === 'politely' && (quiet || !typing) ? words : ''}
      </p>
      <p className="govuk-visually-hidden" role="alert">
        {announced === 'at once' ? words : ''}
      </p>
      <div className="wm-status-line__actions">
        {actions.includes('tryNow') && <LinkButton onClick={onTryNow}>Try now</LinkButton>}
        {actions.includes('copy') && <LinkButton onClick={copy}>Copy my text</LinkButton>}
        {actions.includes('compare') && (
          <Link className="govuk-link" to={conflictPath}>
            Compare the two versions
          </Link>
        )}
        {actions.includes('seeChange') && <LinkButton onClick={() => setSeesChange(!seesChange)}>See what changed</LinkButton>}
      </div>
      {actions.includes('copy') && copied !== '' && (
        <p className="wm-status-line__words" role="status">
          {copied}
        </p>
      )}
      {seesChange && state.merged && (
        <p className="wm-status-line__words">
          Changed: {state.merged.fields.map((name) => midSentence(labelOf(name))).join(', ')}.
        </p>
      )}
    </div>
  );
}
