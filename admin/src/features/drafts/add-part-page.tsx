import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, partPath, useDraft, type DraftContent } from '../../lib/drafts.ts';
import { partTitle } from '../../lib/draft-tree.ts';
import { useAddPart, type PartBody } from './api.ts';

const kinds = ['scale', 'theme', 'statement'] as const;
type Kind = (typeof kinds)[number];

const examples: Readonly<Record<Kind, string>> = { scale: 'yes-no', theme: 'H', statement: 'H1' };

/** Makes a part with what it cannot be without; the rest is written on its own page. */
export function AddPartPage() {
  const { draftId = '', kind: asked } = useParams();
  const [search] = useSearchParams();
  const query = useDraft(draftId);
  const kind = kinds.find((one) => one === asked);
  const parentId = search.get('in');
  const theme = query.data?.parts.find((part) => part.id === parentId && part.kind === 'theme');
  if (!kind || (query.data && ((kind === 'statement' && !theme) || query.data.draft.state !== 'editing')))
    throw new PageNotFound();
  return (
    <AddPart key={kind} draftId={draftId} kind={kind} parentId={parentId} caption={theme && partTitle(theme)} query={query} />
  );
}

interface AddPartProps {
  readonly draftId: string;
  readonly kind: Kind;
  readonly parentId: string | null;
  readonly caption: string | undefined;
  readonly query: ReturnType<typeof useDraft>;
}

function AddPart({ draftId, kind, parentId, caption, query }: AddPartProps) {
  const add = useAddPart(draftId);
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const { faults, busy, submit } = useSubmit(({ code: problem }) =>
    problem === 'draft.state' ? [{ field: null, message: 'This draft is no longer open for changes' }] : null,
  );
  const isStatement = kind === 'statement';
  const body = (): PartBody => {
    if (kind === 'theme') return { kind, content: { code, title } };
    if (kind === 'scale') return { kind, content: { code, title, stages: [] } };
    return { kind, content: { code, text, ...(title !== '' && { shortTitle: title }) } };
  };
  const check = ({ parts }: DraftContent) => [
    code.trim() === '' && { field: 'code', message: 'Enter a code' },
    parts.some((part) => part.kind === kind && 'code' in part.content && part.content.code === code) && {
      field: 'code',
      message: `Another ${kind} has this code. Enter another code`,
    },
    !isStatement && title.trim() === '' && { field: 'title', message: 'Enter a title' },
    isStatement && text.trim() === '' && { field: 'text', message: 'Enter the text of the statement' },
  ];
  return (
    <Page
      title={`Add a ${kind}`}
      caption={caption}
      back={{ text: 'Back to the outline', to: draftPath(draftId) }}
      faults={faults}
    >
      <Load query={query} thing="the draft">
        {(content) => (
          <Form
            onSubmit={() =>
              submit(check(content), async () => {
                const part = await add.mutateAsync({ parentId: kind === 'scale' ? null : parentId, part: body() });
                await navigate(partPath(draftId, part.id));
              })
            }
          >
            <TextInput
              id="code"
              label="Code"
              hint={`Short, of letters and digits, such as ${examples[kind]}`}
              width={10}
              value={code}
              onChange={(value) => setCode(value.trim())}
              error={faultAt(faults, 'code')}
            />
            <TextInput
              id="title"
              label={isStatement ? 'Short title (optional)' : 'Title'}
              hint={isStatement ? 'At most 60 characters. Lists show it in place of the text' : undefined}
              value={title}
              onChange={setTitle}
              error={faultAt(faults, 'title')}
            />
            {isStatement && (
              <Textarea
                id="text"
                label="Text of the statement"
                hint="One thing that a partnership can judge"
                rows={4}
                value={text}
                onChange={setText}
                error={faultAt(faults, 'text')}
              />
            )}
            <Button busy={busy}>{`Add the ${kind}`}</Button>
          </Form>
        )}
      </Load>
    </Page>
  );
}
