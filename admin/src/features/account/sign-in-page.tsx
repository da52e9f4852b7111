import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { PasswordInput } from '../../components/password-input.tsx';
import { Details, InsetText, Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { useIsDemonstration } from '../../lib/releases.ts';
import { returnPathOf } from '../../lib/return-path.ts';
import { useSession } from '../../lib/session.ts';
import { useSignIn } from './api.ts';
import { notRight, tooMany } from './sign-in-words.ts';

/** Gets the right person in and tells the wrong one nothing. */
export function SignInPage() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const location = useLocation();
  const navigate = useNavigate();
  const session = useSession();
  const signIn = useSignIn();
  const isDemonstration = useIsDemonstration();
  const { path, timedOut } = returnPathOf(location.state);
  const { faults, busy, submit } = useSubmit((problem) => {
    if (problem.code === 'sign-in.throttled') return [{ field: null, message: tooMany }];
    const isRefused = problem.code === 'auth.refused' || problem.code === 'request.invalid';
    return isRefused ? [{ field: 'email', message: notRight }] : null;
  });

  if (session.data && !busy) return <Navigate to={path} replace />;
  return (
    <Page title="Sign in" faults={faults}>
      {timedOut && (
        <InsetText>
          You were signed out because you had not used Waymark for an hour. You will return to the page you were on.
        </InsetText>
      )}
      {isDemonstration && (
        <InsetText>
          The addresses and passwords that work here are in the file <code>.data/demo-access.json</code> beside the running
          service.
        </InsetText>
      )}
      <Form
        onSubmit={() =>
          submit(
            [
              email.trim() === '' && { field: 'email', message: 'Enter your email address' },
              password === '' && { field: 'password', message: 'Enter your password' },
            ],
            async () => {
              await signIn.mutateAsync({ email: email.trim(), password });
              await navigate(path, { replace: true });
            },
          )
        }
      >
        <TextInput
          id="email"
          label="Email address"
          type="email"
          autoComplete="username"
          width={30}
          value={email}
          onChange={setEmail}
          error={faultAt(faults, 'email')}
        />
        <PasswordInput
          id="password"
          label="Password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={faultAt(faults, 'password')}
        />
        <Button busy={busy}>Sign in</Button>
      </Form>
      <Details summary="I cannot sign in">
        <Text>
          Ask a lead of your council, or the national administrator who set your council up, for a link to choose a new password.
        </Text>
      </Details>
    </Page>
  );
}
