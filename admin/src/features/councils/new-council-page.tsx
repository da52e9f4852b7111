import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { useAreaNames, useCouncils, useCreateCouncil } from './api.ts';

export function NewCouncilPage() {
  const areas = useAreaNames();
  const councils = useCouncils();
  const create = useCreateCouncil();
  const navigate = useNavigate();
  const [gssCode, setGssCode] = useState('');
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'council.exists' ? [{ field: 'area', message: 'This area is a council already' }] : null,
  );
  const taken = new Set(councils.data?.map((council) => council.gssCode));
  return (
    <Page title="Make an area a council" back={{ text: 'Back to councils', to: '/manage/councils' }} faults={faults}>
      <Load query={areas} thing="the areas">
        {(names) => (
          <Form
            onSubmit={() =>
              submit([gssCode === '' && { field: 'area', message: 'Choose an area' }], async () => {
                await create.mutateAsync(gssCode);
                await navigate(`/manage/councils/${gssCode}`);
              })
            }
          >
            <Select
              id="area"
              label="Area"
              hint="Areas that are councils already are left out"
              error={faultAt(faults, 'area')}
              options={[
                { value: '', text: 'Choose an area' },
                ...names.filter((area) => !taken.has(area.gssCode)).map((area) => ({ value: area.gssCode, text: area.name })),
              ]}
              value={gssCode}
              onChange={setGssCode}
            />
            <Button busy={busy}>Make it a council</Button>
          </Form>
        )}
      </Load>
    </Page>
  );
}
