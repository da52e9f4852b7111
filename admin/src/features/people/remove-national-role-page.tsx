import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { usePerson } from '../../lib/session.ts';
import { usePersonNow, useRemoveNationalRole, type Person } from './api.ts';
import { roleWords, type RoleTaken } from './national-roles.ts';

const list = '/manage/people';

/** Asks before a national role is taken away. */
export function RemoveNationalRolePage() {
  const [search] = useSearchParams();
  const asker = usePerson();
  const query = usePersonNow(search.get('email') ?? '');
  const remove = useRemoveNationalRole();
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit(({ code }) =>
    code === 'national-role.last-administrator'
      ? [{ field: null, message: 'This is the last administrator. Invite another one first.' }]
      : null,
  );
  const person = query.data;
  const role = person?.nationalRoles.find((one) => one === search.get('role'));
  if (person !== undefined && role === undefined) throw new PageNotFound();

  const act = async ({ id, name }: Person) => {
    if (role === undefined) return;
    await remove.mutateAsync({ personId: id, role });
    const state: RoleTaken = { taken: `${name} no longer has the role of ${roleWords[role]}.` };
    // Whoever has just ceased to be an administrator has no business there any more.
    const isOwn = id === asker.person.id && role === 'administrator';
    await (isOwn ? navigate('/') : navigate(list, { state }));
  };
  return (
    <Page
      title={person && role ? `Take the role of ${roleWords[role]} away from ${person.name}?` : 'Take a national role away?'}
      back={{ text: 'Back to finding a person', to: list }}
      faults={faults}
    >
      <Load query={query} thing="the person">
        {(found) =>
          found &&
          role && (
            <>
              <Text>{`${found.name}, ${found.email}, can do nothing more as ${roleWords[role]} from the next moment on.`}</Text>
              {role === 'administrator' && (
                <Text>Invitation and password links they made that nobody has used stop working.</Text>
              )}
              <Text>Their account stays, with their other roles and what they do for councils.</Text>
              <div className="govuk-button-group">
                <Button look="warning" busy={busy} onClick={() => submit([], () => act(found))}>
                  Take this role away
                </Button>
                <Link className="govuk-link" to={list}>
                  Keep it
                </Link>
              </div>
            </>
          )
        }
      </Load>
    </Page>
  );
}
