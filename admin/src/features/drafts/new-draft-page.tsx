import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, isOpen, useDrafts } from '../../lib/drafts.ts';
import { useFrameworks } from '../../lib/frameworks.ts';
import { useBeginDraft } from './api.ts';

/** Stands for a framework that is yet to be written; no code of a framework has a space. */
const newOne = 'a new one';
const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function NewDraftPage() {
  const frameworks = useFrameworks();
  const drafts = useDrafts();
  const begin = useBeginDraft();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const isNew = chosen === newOne;
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'draft.exists'
      ? [{ field: isNew ? 'code' : 'framework', message: 'This framework has an open draft already. Go on with that one' }]
      : null,
  );
  const taken = new Set(drafts.data?.filter(isOpen).map(({ frameworkCode }) => frameworkCode));

  const go = async () => {
    const draft = await begin.mutateAsync(isNew ? { frameworkCode: code, title: title.trim() } : { frameworkCode: chosen });
    await navigate(draftPath(draft.id));
  };
  return (
    <Page title="Begin a draft" back={{ text: 'Back to drafts', to: '/manage/drafts' }} faults={faults}>
      <Load query={frameworks} thing="the frameworks">
        {(published) => (
          <Form
            onSubmit={() =>
              submit(
                [
                  chosen === '' && { field: 'framework', message: 'Choose a framework' },
                  isNew && title.trim() === '' && { field: 'title', message: 'Enter a title' },
                  isNew &&
                    !codePattern.test(code) && {
                      field: 'code',
                      message: 'Enter a code of small letters and digits, with single hyphens between words',
                    },
                  isNew &&
                    published.some((framework) => framework.code === code) && {
                      field: 'code',
                      message: 'A framework has this code already. Choose another code',
                    },
                ],
                go,
              )
            }
          >
            <Text>The draft begins as a copy of the latest edition. What is published stays as it is.</Text>
            <Select
              id="framework"
              label="Framework"
              hint="Frameworks that have an open draft are left out"
              error={faultAt(faults, 'framework')}
              options={[
                { value: '', text: 'Choose a framework' },
                ...published
                  .filter((framework) => !taken.has(framework.code))
                  .map((framework) => ({
                    value: framework.code,
                    text: `${framework.title} (edition ${framework.latestVersion})`,
                  })),
                { value: newOne, text: 'A new framework' },
              ]}
              value={chosen}
              onChange={setChosen}
            />
            {isNew && (
              <>
                <TextInput
                  id="title"
                  label="Title of the new framework"
                  value={title}
                  onChange={setTitle}
                  error={faultAt(faults, 'title')}
                />
                <TextInput
                  id="code"
                  label="Code of the new framework"
                  hint="It stands in addresses and never changes, such as local-send-system"
                  width={20}
                  value={code}
                  onChange={setCode}
                  error={faultAt(faults, 'code')}
                />
                <Text>
                  If you have the framework as a file, give the code that stands in the file. Then choose “Bring in a file” on the
                  page of the draft.
                </Text>
              </>
            )}
            <Button busy={busy}>Begin the draft</Button>
          </Form>
        )}
      </Load>
    </Page>
  );
}
