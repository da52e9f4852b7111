import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { words } from '../../components/words.ts';
import { useAssessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useReopen } from './api.ts';

export function ReopenPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const navigate = useNavigate();
  const assessment = useAssessment(council.gssCode, id);
  const reopen = useReopen(council.gssCode, id);
  const [reason, setReason] = useState('');
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'assessment.state'
      ? [{ field: null, message: 'Only a signed-off assessment can be reopened. Open the page again.' }]
      : null,
  );
  return (
    <Page
      title={assessment.data ? `Reopen as revision ${assessment.data.revision + 1}` : 'Reopen'}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the assessment', to: path }}
      faults={faults}
    >
      <Load query={assessment} thing="the assessment">
        {(found) =>
          found.state !== 'signed_off' || council.role !== 'lead' ? (
            <Text>{council.role === 'lead' ? 'This assessment is open already.' : 'Only a lead can reopen this.'}</Text>
          ) : (
            <Form
              onSubmit={() =>
                submit([reason.trim() === '' && { field: 'reason', message: 'Say why you reopen it' }], async () => {
                  await reopen.mutateAsync({ reason: reason.trim(), etag: found.etag });
                  await navigate(path);
                })
              }
            >
              <Text>{words.reopening(found.revision)}</Text>
              <Textarea
                id="reason"
                label="Why do you reopen it?"
                hint="Your council can read this in its record of events"
                rows={3}
                value={reason}
                onChange={setReason}
                error={faultAt(faults, 'reason')}
              />
              <Button busy={busy}>{`Start revision ${found.revision + 1}`}</Button>
            </Form>
          )
        }
      </Load>
    </Page>
  );
}
