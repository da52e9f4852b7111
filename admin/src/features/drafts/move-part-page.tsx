import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, useDraft, type DraftContent, type DraftPart, type Told } from '../../lib/drafts.ts';
import { partName, partsIn, partTitle, placeWords, themesInOrder } from '../../lib/draft-tree.ts';
import { useMovePart } from './api.ts';

/** Stands for the top, where a theme lies in no other; ids have no space. */
const top = 'at the top';

/** Moves a part anywhere: which theme, and before what. */
export function MovePartPage() {
  const { draftId = '', partId = '' } = useParams();
  const query = useDraft(draftId);
  const part = query.data?.parts.find(({ id }) => id === partId);
  const movable = part && (part.kind === 'theme' || part.kind === 'statement') && query.data?.draft.state === 'editing';
  if (query.data && !movable) throw new PageNotFound();
  return (
    <Page title={part ? `Move ${partTitle(part)}` : 'Move'} back={{ text: 'Back to the outline', to: draftPath(draftId) }}>
      <Load query={query} thing="the draft">
        {(content) => part && <MoveForm content={content} part={part} />}
      </Load>
    </Page>
  );
}

function MoveForm({ content: { draft, parts }, part }: { readonly content: DraftContent; readonly part: DraftPart }) {
  const move = useMovePart(draft.id);
  const navigate = useNavigate();
  const [parent, setParent] = useState(part.parentId ?? top);
  const [before, setBefore] = useState('');
  const { faults, busy, submit } = useSubmit(({ code }) =>
    code === 'draft-part.place' ? [{ field: null, message: 'It cannot stand there. Somebody may have changed the draft' }] : null,
  );
  const parentId = parent === top ? null : parent;
  const beside = partsIn(parts, part.kind, parentId).filter(({ id }) => id !== part.id);
  const isBelow = (id: string | null): boolean =>
    id !== null && (id === part.id || isBelow(parts.find((one) => one.id === id)?.parentId ?? null));
  const themes = themesInOrder(parts).filter(({ theme }) => part.kind === 'statement' || !isBelow(theme.id));

  const go = async () => {
    await move.mutateAsync({ partId: part.id, parentId, beforeId: before === '' ? null : before });
    const at = before === '' ? beside.length : beside.findIndex(({ id }) => id === before);
    const state: Told = {
      told: `${partName(part)} is now ${placeWords(parts, { ...part, parentId }, at, beside.length + 1)}.`,
    };
    await navigate(draftPath(draft.id), { state });
  };
  return (
    <Form onSubmit={() => submit([], go)}>
      {faults.map(({ message }) => (
        <p className="govuk-error-message" role="alert" key={message}>
          {message}
        </p>
      ))}
      <Select
        id="theme"
        label={part.kind === 'statement' ? 'Theme' : 'Within'}
        options={[
          ...(part.kind === 'theme' ? [{ value: top, text: 'The framework itself' }] : []),
          ...themes.map(({ theme, depth }) => ({ value: theme.id, text: `${'– '.repeat(depth)}${partTitle(theme)}` })),
        ]}
        value={parent}
        onChange={(value) => {
          setParent(value);
          setBefore('');
        }}
      />
      <Select
        id="before"
        label="Place"
        options={[
          ...beside.map((one) => ({ value: one.id, text: `Before ${partTitle(one)}` })),
          { value: '', text: beside.length === 0 ? 'The only one' : 'Last' },
        ]}
        value={before}
        onChange={setBefore}
      />
      <div className="govuk-button-group">
        <Button busy={busy}>Move it</Button>
        <Link className="govuk-link" to={draftPath(draft.id)}>
          Leave it where it is
        </Link>
      </div>
    </Form>
  );
}
