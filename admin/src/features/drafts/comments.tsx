import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { momentOf } from '../../lib/dates.ts';
import type { DraftPart } from '../../lib/drafts.ts';
import { partName } from '../../lib/draft-tree.ts';
import { count } from '../../lib/plural.ts';
import { dropKeptText, keepText, keptText } from '../../lib/kept-text.ts';
import { useAddComment, useComments } from './api.ts';

interface CommentsProps {
  readonly draftId: string;
  readonly parts: readonly DraftPart[];
  /** The part whose comments these are; `null`: all comments, and new ones on the draft as a whole. */
  readonly partId: string | null;
}

/** The comments stand below a long outline: this leads there. */
export function CommentsLink({ draftId }: { readonly draftId: string }) {
  const { data: comments = [] } = useComments(draftId);
  if (comments.length === 0) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="#comments">
        Read {count(comments.length, 'comment')}
      </a>
    </p>
  );
}

/** What editors say to each other. Nothing of it is published. */
export function Comments({ draftId, parts, partId }: CommentsProps) {
  const query = useComments(draftId);
  const nameOf = (id: string | null) => {
    const part = parts.find((one) => one.id === id);
    return part && partId === null ? ` on ${partName(part)}` : '';
  };
  return (
    <section aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments" tabIndex={-1}>
        Comments
      </h2>
      <Load query={query} thing="the comments" part>
        {(all) => {
          const shown = all.filter((comment) => partId === null || comment.partId === partId);
          return shown.length === 0 ? (
            <Text>Nobody has commented yet.</Text>
          ) : (
            <ul className="govuk-list govuk-list--spaced">
              {shown.map((comment) => (
                <li key={comment.id}>
                  <strong>
                    {comment.createdByName}
                    {nameOf(comment.partId)}
                  </strong>
                  , {momentOf(comment.createdAt)}:<div className="wm-pre-line">{comment.text}</div>
                </li>
              ))}
            </ul>
          );
        }}
      </Load>
      <AddComment key={partId} draftId={draftId} partId={partId} />
    </section>
  );
}

function AddComment({ draftId, partId }: Pick<CommentsProps, 'draftId' | 'partId'>) {
  const add = useAddComment(draftId);
  const key = `draft-comment/${partId ?? draftId}`;
  // Only this component writes under the key.
  const [text, setText] = useState(() => (keptText(key) as string | null) ?? '');
  const { faults, busy, submit } = useSubmit(({ code }) =>
    code === 'draft-part.not-found'
      ? [{ field: 'comment', message: 'Somebody took this part out of the draft meanwhile' }]
      : null,
  );
  const write = (value: string) => {
    setText(value);
    if (value === '') dropKeptText(key);
    else keepText(key, value);
  };
  return (
    <Form
      onSubmit={() =>
        submit([text.trim() === '' && { field: 'comment', message: 'Write a comment' }], async () => {
          await add.mutateAsync({ partId, text: text.trim() });
          write('');
        })
      }
    >
      <Textarea
        id="comment"
        label={partId === null ? 'Comment on the draft' : 'Comment on this part'}
        hint="Editors see it. It is not published"
        rows={3}
        value={text}
        onChange={write}
        error={faultAt(faults, 'comment') ?? faults.find(({ field }) => field === null)?.message}
      />
      <Button look="secondary" busy={busy}>
        Add the comment
      </Button>
      <p className="govuk-body" role="status">
        {add.isSuccess && text === '' ? 'Your comment is added.' : ''}
      </p>
    </Form>
  );
}
