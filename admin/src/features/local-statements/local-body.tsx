import { Link } from 'react-router';
import { InsetText, Tag } from '../../components/text-blocks.tsx';
import { onlyYours } from '../../lib/local-statements.ts';
import type { LocalWords } from './fields.ts';

interface LocalBodyProps {
  readonly words: LocalWords;
  /** The statement's own path, where its words can be changed; left out where nobody may. */
  readonly path?: string;
}

/** What a council reads of its own statement before it answers. */
export function LocalBody({ words, path }: LocalBodyProps) {
  return (
    <>
      <p className="govuk-body wm-pre-line">
        {words.text} <Tag colour="grey">Local</Tag>
      </p>
      <InsetText>{onlyYours}</InsetText>
      {path !== undefined && (
        <ul className="govuk-list">
          <li>
            <Link className="govuk-link" to={`${path}/words`}>
              Change its words
            </Link>
          </li>
          <li>
            <Link className="govuk-link" to={`${path}/take-out`}>
              Take it out
            </Link>
          </li>
        </ul>
      )}
    </>
  );
}
