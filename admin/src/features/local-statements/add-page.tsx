import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Radios } from '../../components/radios.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { useAssessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useFrameworkVersion, type Scale } from '../../lib/frameworks.ts';
import { localPath, onlyYours } from '../../lib/local-statements.ts';
import { inWords } from '../../lib/plural.ts';
import { useAddLocal } from './api.ts';
import { refusedWords, WordsFields, wordsFaults, type TypedWords } from './words-fields.tsx';

/** A council asks itself something that the framework does not. */
export function AddLocalStatementPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const listPath = councilPath(council.gssCode, 'assessments', id);
  const assessment = useAssessment(council.gssCode, id);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const add = useAddLocal(council.gssCode, id);
  const navigate = useNavigate();
  const [typed, setTyped] = useState<TypedWords>({ text: '', shortTitle: '', themeCode: '' });
  const [scaleCode, setScaleCode] = useState<string | null>(null);
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'local-statement.too-many'
      ? [
          {
            field: null,
            message: 'This assessment holds as many local statements as it can. Take one out before you add another.',
          },
        ]
      : refusedWords(problem),
  );
  const send = async () => {
    const { text, shortTitle, themeCode } = typed;
    const added = await add.mutateAsync({
      text: text.trim(),
      ...(shortTitle.trim() !== '' && { shortTitle: shortTitle.trim() }),
      ...(themeCode !== '' && { themeCode }),
      ...(scaleCode !== null && { scaleCode }),
    });
    await navigate(localPath(listPath, added));
  };
  return (
    <Page
      title="Add a local statement"
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the list of statements', to: listPath }}
      faults={faults}
    >
      <Load query={assessment} thing="the assessment">
        {({ state }) => (
          <Load query={framework} thing="the framework">
            {(version) =>
              council.role === 'viewer' || state !== 'agreeing' ? (
                <Text>Leads and editors can add local statements while the assessment is open for answers.</Text>
              ) : (
                <>
                  <InsetText>{onlyYours}</InsetText>
                  <Form
                    onSubmit={() =>
                      submit(
                        [
                          ...wordsFaults(typed),
                          version.scales.length > 1 &&
                            scaleCode === null && { field: 'scaleCode', message: 'Choose the scale it is judged on' },
                        ],
                        send,
                      )
                    }
                  >
                    <WordsFields version={version} typed={typed} faults={faults} onType={setTyped} />
                    {version.scales.length > 1 && (
                      <Radios
                        id="scaleCode"
                        legend="On which scale is it judged?"
                        hint="This cannot be changed later."
                        error={faultAt(faults, 'scaleCode')}
                        items={version.scales.map(scaleItem)}
                        value={scaleCode}
                        onChange={setScaleCode}
                      />
                    )}
                    <Button busy={busy}>Add the statement</Button>
                  </Form>
                </>
              )
            }
          </Load>
        )}
      </Load>
    </Page>
  );
}

function scaleItem({ code, title, stages }: Scale) {
  return { value: code, label: title, hint: inWords(stages.map(({ label }) => label)) };
}
