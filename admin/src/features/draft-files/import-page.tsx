import { useState } from 'react';
import { useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { sizeInWords } from '../../lib/download.ts';
import { draftPath, readDraft, stateWords, useDraft, type DraftContent } from '../../lib/drafts.ts';
import { Problem, type ProblemFault } from '../../lib/problem.ts';
import { useImportFile, type Imported } from './api.ts';
import { base64Of, FileGone, formatOf, whyNotSend } from './chosen-file.ts';
import { FileFaults } from './file-faults.tsx';
import { FileInput } from './file-input.tsx';
import { ImportDone } from './import-done.tsx';
import { NewerParts } from './newer-parts.tsx';
import { Reading } from './reading.tsx';

/** What became of a file that was sent. */
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'done'; readonly imported: Imported }
  | { readonly kind: 'faults'; readonly faults: readonly ProblemFault[]; readonly fileName: string }
  | { readonly kind: 'older'; readonly losses: readonly ProblemFault[]; readonly before: DraftContent };

interface Shown {
  readonly outcome: Outcome;
  /** Rises with each file that was sent. */
  readonly turn: number;
}

const none: Outcome = { kind: 'none' };
const gone: readonly Fault[] = [{ field: 'file', message: 'The file was changed or moved after you chose it. Choose it again' }];

/** A file in place of everything in a draft: all of it or, when anything is wrong, nothing. */
export function ImportPage() {
  const { draftId = '' } = useParams();
  const query = useDraft(draftId);
  const bring = useImportFile(draftId);
  const [file, setFile] = useState<File>();
  const [{ outcome, turn }, setShown] = useState<Shown>({ outcome: none, turn: 0 });
  const show = (next: Outcome) => setShown((shown) => ({ outcome: next, turn: shown.turn + 1 }));
  const { faults: refused, busy, submit } = useSubmit(explain);
  const faults = outcome.kind === 'gone' ? gone : refused;

  const send = async (agreedTo?: DraftContent) => {
    const format = formatOf(file?.name ?? '');
    if (!file || !format) return;
    try {
      const before = agreedTo ?? (await readDraft(draftId));
      const content = await base64Of(file);
      show(
        await outcomeOf(bring.mutateAsync({ format, content, before, replaceNewer: agreedTo !== undefined }), before, file.name),
      );
    } catch (error) {
      show(error instanceof FileGone ? { kind: 'gone' } : none);
      if (!(error instanceof FileGone)) throw error;
    }
  };
  const another = () => {
    setFile(undefined);
    show(none);
  };
  const why = whyNotSend(file);
  return (
    <Page
      title="Bring in a file"
      caption={query.data?.draft.title}
      back={{ text: 'Back to the draft', to: draftPath(draftId) }}
      faults={faults}
      wide
    >
      <Load query={query} thing="the draft">
        {({ draft }) =>
          draft.state !== 'editing' ? (
            <Text>{`${stateWords(draft)}, so no file can be brought in.`}</Text>
          ) : (
            <>
              {/* Drawn anew for each file that was sent, so that its heading takes the focus each time. */}
              <div key={turn}>
                {outcome.kind === 'done' && <ImportDone imported={outcome.imported} onAnother={another} />}
                {outcome.kind === 'faults' && <FileFaults {...outcome} />}
                {outcome.kind === 'older' && (
                  <NewerParts
                    draftId={draftId}
                    losses={outcome.losses}
                    busy={busy}
                    onReplace={() => submit([], () => send(outcome.before))}
                  />
                )}
              </div>
              {outcome.kind !== 'done' && (
                <Form
                  onSubmit={() => {
                    if (why !== null) show(none);
                    submit([why !== null && { field: 'file', message: why }], () => send());
                  }}
                >
                  {outcome.kind === 'none' && (
                    <Text>
                      The file takes the place of everything in the draft: what it does not hold is taken out. If anything in it
                      is wrong, nothing is changed and you are told what and where.
                    </Text>
                  )}
                  <FileInput id="file" file={file} error={faultAt(faults, 'file')} onChoose={setFile} />
                  <Button busy={busy} look={outcome.kind === 'older' ? 'secondary' : 'primary'}>
                    Bring in the file
                  </Button>
                  {busy && file && <Reading what={`${file.name} (${sizeInWords(file.size)})`} />}
                </Form>
              )}
            </>
          )
        }
      </Load>
    </Page>
  );
}

/** @throws what is no outcome of a file but a refusal of the request */
async function outcomeOf(sent: Promise<Imported>, before: DraftContent, fileName: string): Promise<Outcome> {
  try {
    return { kind: 'done', imported: await sent };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'framework-file.faults') return { kind: 'faults', faults: error.faults, fileName };
    if (error.code === 'framework-file.older') return { kind: 'older', losses: error.faults, before };
    throw error;
  }
}

function explain({ code }: Problem): readonly Fault[] | null {
  switch (code) {
    case 'body.too-large':
      return [{ field: 'file', message: 'The file is larger than 5 MB. Choose a smaller one' }];
    case 'draft.other-base':
      return [
        {
          field: 'file',
          message:
            'The file is from another edition than this draft. Nothing was changed. Download the draft and make your changes in that file',
        },
      ];
    case 'draft.state':
      return [{ field: null, message: 'This draft is no longer open for changes, so nothing was changed.' }];
    case 'precondition.failed':
      return [{ field: null, message: 'Somebody changed the draft a moment ago. Nothing was changed. Bring in the file again.' }];
    default:
      return null;
  }
}
