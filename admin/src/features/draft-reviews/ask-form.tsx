import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { TaskList, type Task } from '../../components/task-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, faultsToMend, useDraftCheck, type Draft, type DraftCheck, type Told } from '../../lib/drafts.ts';
import { dropKeptText, keepText, keptText } from '../../lib/kept-text.ts';
import { count } from '../../lib/plural.ts';
import { useAskForApproval } from './api.ts';
import { VersionReason } from './version-reason.tsx';

interface AskFormProps {
  readonly draft: Draft;
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** What is left to do, the notes for councils, and the question to somebody else. */
export function AskForm({ draft, onFaults }: AskFormProps) {
  const check = useDraftCheck(draft.id);
  const ask = useAskForApproval(draft.id);
  const navigate = useNavigate();
  const key = `release-notes/${draft.id}`;
  // Only this form writes under the key.
  const [notes, setNotes] = useState(() => (keptText(key) as string | null) ?? draft.releaseNotes);
  const { faults, busy, submit } = useSubmit(({ code }) => {
    if (code === 'draft.faults') return [{ field: null, message: 'Something is left to do before approval can be asked for' }];
    return code === 'precondition.failed'
      ? [
          {
            field: null,
            message: 'Somebody changed the draft since you opened this page. Nothing was asked. Open the page again',
          },
        ]
      : null;
  });
  useEffect(() => onFaults(faults), [onFaults, faults]);

  const write = (value: string) => {
    setNotes(value);
    keepText(key, value);
  };
  return (
    <Load query={check} thing="what is left to do" part>
      {(found) => (
        <Form
          onSubmit={() =>
            submit(
              [
                ...leftOf(found, draft).map((message) => ({ field: null, message })),
                notes.trim() === '' && { field: 'releaseNotes', message: 'Write what changed, in words for councils' },
              ],
              async () => {
                await ask.mutateAsync({ etag: draft.etag, releaseNotes: notes.trim() });
                dropKeptText(key);
                const state: Told = {
                  told: 'Approval is asked for. Somebody who wrote no part of the draft can now publish it.',
                };
                await navigate(draftPath(draft.id), { state });
              },
            )
          }
        >
          <VersionReason check={found} />
          <h2 className="govuk-heading-m">What is left to do</h2>
          <TaskList tasks={tasksOf(found, draft)} />
          <Textarea
            id="releaseNotes"
            label="Release notes"
            labelClass="govuk-label--m"
            hint="What changed and why, in words for councils. They are published with the edition. Your text is kept in this tab until you ask"
            rows={6}
            value={notes}
            onChange={write}
            error={faultAt(faults, 'releaseNotes')}
          />
          <Text>Somebody who wrote no part of the draft approves it. Until then nothing in it can be changed.</Text>
          <Button busy={busy}>Ask for approval</Button>
        </Form>
      )}
    </Load>
  );
}

function leftOf(check: DraftCheck, { basedOn }: Draft): string[] {
  const own = faultsToMend(check).length;
  const { unconfirmed, nextVersion } = check;
  return [
    ...(own > 0 ? [`Mend ${count(own, 'fault')} in the draft`] : []),
    ...(unconfirmed > 0 ? [`Say what became of ${count(unconfirmed, 'statement')}`] : []),
    ...(own === 0 && nextVersion === null && basedOn !== null
      ? ['Change something: the draft is the same as the edition before']
      : []),
  ];
}

/** Each task with how far it is; the later ones wait while the draft holds faults. */
function tasksOf(check: DraftCheck, { id, basedOn }: Draft): Task[] {
  const own = faultsToMend(check).length;
  const { unconfirmed, nextVersion } = check;
  const waits = { status: 'Waits for the faults', statusColour: 'grey' } as const;
  const mend: Task = {
    title: 'Mend the faults',
    to: `${draftPath(id)}#faults`,
    ...(own > 0 ? { status: count(own, 'fault'), statusColour: 'red' } : { status: 'Completed' }),
  };
  const relations: Task = {
    title: 'Say what became of each statement',
    to: draftPath(id, 'relations'),
    ...(unconfirmed > 0
      ? { status: `${unconfirmed} to confirm`, statusColour: 'blue' }
      : own > 0
        ? waits
        : { status: 'Completed' }),
  };
  const changes: Task = {
    title: 'Read what changes',
    to: draftPath(id, 'changes'),
    ...(own > 0 ? waits : { status: nextVersion === null ? 'Nothing is changed yet' : 'Ready to read' }),
  };
  return [mend, ...(basedOn === null ? [] : [relations]), changes];
}
