import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import type { Submit } from '../../components/use-submit.ts';

interface ApproveFormProps extends Submit {
  readonly isOpenedByYou: boolean;
  readonly approve: () => Promise<unknown>;
}

/** A second pair of eyes, before anybody outside may read it. */
export function ApproveForm({ isOpenedByYou, busy, submit, approve }: ApproveFormProps) {
  if (isOpenedByYou) return <InsetText>You opened this release, so another analyst has to approve it.</InsetText>;
  return (
    <Form onSubmit={() => submit([], approve)}>
      <h2 className="govuk-heading-m">Approve it</h2>
      <Text>Look at what the audit says and at the figures below. After that it can be published.</Text>
      <Button busy={busy}>Approve this release</Button>
    </Form>
  );
}
