import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit, type Submit } from '../../components/use-submit.ts';
import { councilPath } from '../../lib/council.ts';
import type { FrameworkVersion } from '../../lib/frameworks.ts';
import { fieldsOf } from '../../lib/judgement-fields.ts';
import { localPath, type LocalStatement } from '../../lib/local-statements.ts';
import { useSaveLocal } from './api.ts';
import { bodyOf } from './fields.ts';
import { useOpened } from './use-opened.ts';
import { refusedWords, WordsFields, wordsFaults, type TypedWords } from './words-fields.tsx';

/** Changes the words of a local statement; its judgement goes along as it is. */
export function LocalWordsPage() {
  const { council, address, assessment, local, framework } = useOpened();
  const save = useSaveLocal(address);
  const navigate = useNavigate();
  const form = useSubmit((problem) =>
    problem.code === 'precondition.failed'
      ? [
          {
            field: null,
            message: 'Somebody changed this statement since you opened the page. Copy your words and open it again.',
          },
        ]
      : refusedWords(problem),
  );
  const listPath = councilPath(council.gssCode, 'assessments', address.assessmentId);
  const path = localPath(listPath, { id: address.localStatementId });
  const send = async (opened: LocalStatement, { text, shortTitle, themeCode }: TypedWords) => {
    const words = { text: text.trim(), shortTitle: shortTitle.trim() || null, themeCode: themeCode || null };
    await save.mutateAsync({ body: bodyOf(words, fieldsOf(opened)), etag: opened.etag });
    await navigate(path);
  };
  return (
    <Page
      title="Change the words of this statement"
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the statement', to: path }}
      faults={form.faults}
    >
      <Load query={assessment} thing="the assessment">
        {({ state }) => (
          <Load query={framework} thing="the framework">
            {(version) => (
              <Load query={local} thing="the statement">
                {(opened) =>
                  council.role === 'viewer' || state !== 'agreeing' ? (
                    <Text>Leads and editors can change it while the assessment is open for answers.</Text>
                  ) : (
                    <WordsForm form={form} version={version} opened={opened} onSend={(typed) => send(opened, typed)} />
                  )
                }
              </Load>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

interface WordsFormProps {
  readonly form: Submit;
  readonly version: FrameworkVersion;
  readonly opened: LocalStatement;
  readonly onSend: (typed: TypedWords) => Promise<void>;
}

function WordsForm({ form, version, opened, onSend }: WordsFormProps) {
  const { text, shortTitle, themeCode, answer } = opened;
  const [typed, setTyped] = useState<TypedWords>({ text, shortTitle: shortTitle ?? '', themeCode: themeCode ?? '' });
  return (
    <Form onSubmit={() => form.submit(wordsFaults(typed), () => onSend(typed))}>
      {answer.kind !== 'not_answered' && (
        <Text>It is answered already. The answer stays as it is: read it again if you change what is asked.</Text>
      )}
      <WordsFields version={version} typed={typed} faults={form.faults} onType={setTyped} />
      <Button busy={form.busy}>Save its words</Button>
    </Form>
  );
}
