import { TaskList } from '../../components/task-list.tsx';
import { draftPath, faultsToMend, useDraftCheck, type Draft } from '../../lib/drafts.ts';
import { count } from '../../lib/plural.ts';

/** The way from here to a published edition, each step with how far it is. */
export function Steps({ draft: { id, state, basedOn } }: { readonly draft: Draft }) {
  const { data: check } = useDraftCheck(id);
  const faults = check ? faultsToMend(check).length : 0;
  const unconfirmed = check?.unconfirmed ?? 0;
  return (
    <section aria-labelledby="steps">
      <h2 className="govuk-heading-m" id="steps">
        From draft to edition
      </h2>
      <TaskList
        tasks={[
          {
            title: 'See what changes',
            to: draftPath(id, 'changes'),
            hint: check?.nextVersion ? `This will be version ${check.nextVersion}` : undefined,
            status: faults > 0 ? count(faults, 'fault') : check?.nextVersion ? 'Ready to read' : 'Nothing yet',
            statusColour: faults > 0 ? 'red' : undefined,
          },
          ...(basedOn === null
            ? []
            : [
                {
                  title: 'Say what became of each statement',
                  to: draftPath(id, 'relations'),
                  status: unconfirmed > 0 ? `${unconfirmed} to confirm` : 'Nothing to confirm',
                  statusColour: unconfirmed > 0 ? ('blue' as const) : undefined,
                },
              ]),
          {
            title: state === 'editing' ? 'Ask for approval' : 'Approve and publish, or return',
            to: draftPath(id, 'publish'),
            status: state === 'editing' ? 'Not yet asked' : 'Waiting for approval',
            statusColour: state === 'editing' ? ('grey' as const) : ('blue' as const),
          },
        ]}
      />
    </section>
  );
}
