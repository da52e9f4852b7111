import { useState } from 'react';
import { useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { SuccessBanner, Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { dayOf, momentOf } from '../../lib/dates.ts';
import { useCouncils, useInviteLead, useSetCouncilStatus, type Council } from './api.ts';

/** One council for the administrator: its first lead, and whether it may go on. */
export function ManageCouncilPage() {
  const { gss = '' } = useParams();
  const query = useCouncils();
  const council = query.data?.find((one) => one.gssCode === gss);
  if (query.data && !council) throw new PageNotFound();
  const invite = useInviteLead(gss);
  const setStatus = useSetCouncilStatus(gss);
  const [email, setEmail] = useState('');
  const { faults, busy, submit } = useSubmit((problem) => {
    if (problem.code === 'council.has-lead')
      return [{ field: 'email', message: 'This council has a lead already. Its leads invite everybody else.' }];
    return problem.code === 'request.invalid'
      ? [{ field: 'email', message: 'Enter an email address in the form name@example.org' }]
      : null;
  });
  return (
    <Page
      title={council?.name ?? 'Council'}
      crumbs={[{ text: 'Councils', to: '/manage/councils' }]}
      demonstration={council?.demonstration}
      faults={faults}
    >
      <Load query={query} thing="the council">
        {() =>
          council && (
            <>
              {setStatus.isSuccess && <SuccessBanner>{`${council.name} is ${council.status}.`}</SuccessBanner>}
              <SummaryList
                rows={[
                  { key: 'Code', value: council.gssCode },
                  { key: 'State', value: council.status === 'active' ? 'Active' : 'Suspended' },
                  { key: 'Since', value: dayOf(council.createdAt) },
                ]}
              />
              <h2 className="govuk-heading-m">Invite a lead</h2>
              {invite.data ? (
                <>
                  {invite.data.link !== null && <ShownOnce what="link" secret={invite.data.link} />}
                  <Text>{`Send it to ${invite.data.email}. It works once, until ${momentOf(invite.data.expiresAt)}.`}</Text>
                </>
              ) : (
                <Form
                  onSubmit={() =>
                    submit([email.trim() === '' && { field: 'email', message: 'Enter their email address' }], () =>
                      invite.mutateAsync(email.trim()),
                    )
                  }
                >
                  <TextInput
                    id="email"
                    label="Their email address"
                    type="email"
                    width={30}
                    value={email}
                    onChange={setEmail}
                    error={faultAt(faults, 'email')}
                  />
                  <Button busy={busy}>Make the invitation</Button>
                </Form>
              )}
              <StatusChange
                council={council}
                busy={busy}
                onChange={(status) => submit([], () => setStatus.mutateAsync(status))}
              />
            </>
          )
        }
      </Load>
    </Page>
  );
}

interface StatusChangeProps {
  readonly council: Council;
  readonly busy: boolean;
  readonly onChange: (status: Council['status']) => void;
}

function StatusChange({ council: { name, status }, busy, onChange }: StatusChangeProps) {
  return status === 'active' ? (
    <>
      <h2 className="govuk-heading-m">Suspend {name}</h2>
      <Text>Its people and keys are refused from the next moment on. Nothing is lost, and you can let it go on again.</Text>
      <Button look="warning" busy={busy} onClick={() => onChange('suspended')}>
        {`Suspend ${name}`}
      </Button>
    </>
  ) : (
    <>
      <h2 className="govuk-heading-m">Let {name} go on</h2>
      <Button busy={busy} onClick={() => onChange('active')}>
        {`Let ${name} go on`}
      </Button>
    </>
  );
}
