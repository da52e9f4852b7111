import { timeOf } from '../lib/dates.ts';
import { diffWords, type Piece } from '../lib/diff-words.ts';

interface TwoVersionsProps {
  readonly mine: string;
  readonly theirs: string;
  readonly by: string;
  readonly at: string | null;
}

/** One text as two people have it, with the words that only one of them has marked. */
export function TwoVersions({ mine, theirs, by, at }: TwoVersionsProps) {
  const pieces = diffWords(mine, theirs);
  return (
    <div className="wm-versions">
      <Version title="Yours (not saved)" pieces={pieces.mine} mark="yours" />
      <Version title={`Saved by ${by}${at === null ? '' : `, ${timeOf(at)}`}`} pieces={pieces.theirs} mark="theirs" />
    </div>
  );
}

interface VersionProps {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly mark: 'yours' | 'theirs';
}

/** Underlined: only in yours. Struck through: only in theirs. Both are said in words as well. */
function Version({ title, pieces, mark }: VersionProps) {
  const Mark = mark === 'yours' ? 'ins' : 'del';
  return (
    <div className="wm-version">
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body wm-pre-line">
        {pieces.length === 0 && 'Nothing written'}
        {pieces.map(({ text, shared }, index) =>
          shared ? (
            text
          ) : (
            // A piece has no identity but its place in the text.
            <Mark key={index}>
              <span className="govuk-visually-hidden">(only in {mark}: </span>
              {text}
              <span className="govuk-visually-hidden">)</span>
            </Mark>
          ),
        )}
      </p>
      {pieces.some((piece) => !piece.shared) && (
        <p className="govuk-hint">
          {mark === 'yours' ? 'Underlined words are only in yours.' : 'Struck words are only in theirs.'}
        </p>
      )}
    </div>
  );
}
