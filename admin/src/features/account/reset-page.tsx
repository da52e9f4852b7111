import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { PasswordInput } from '../../components/password-input.tsx';
import { SuccessBanner, Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { words } from '../../components/words.ts';
import { useResetPassword } from './api.ts';
import { BrokenLink } from './join-page.tsx';
import { forgetLinkToken, useLinkToken } from './link-token.ts';
import { isTooShort, passwordFaults, passwordHint, passwordTooShort } from './new-password.ts';

/** A link to choose a new password. The form is the Start of it: opening the link uses nothing. */
export function ResetPage() {
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const reset = useResetPassword();
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'link.does-not-work' ? [{ field: null, message: words.linkDoesNotWork }] : passwordFaults(problem),
  );
  if (token === '') return <BrokenLink />;
  if (done) {
    return (
      <Page title="You can sign in now">
        <SuccessBanner>Your password is changed.</SuccessBanner>
        <ButtonLink to="/sign-in">Sign in</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title="Choose a new password" faults={faults}>
      <Text>You are signed out everywhere else when you do.</Text>
      <Form
        onSubmit={() =>
          submit([isTooShort(password) && passwordTooShort], async () => {
            await reset.mutateAsync({ token, newPassword: password });
            forgetLinkToken();
            setDone(true);
          })
        }
      >
        <PasswordInput
          id="password"
          label="New password"
          hint={passwordHint}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={faultAt(faults, 'password')}
        />
        <Button busy={busy}>Save the new password</Button>
      </Form>
    </Page>
  );
}
