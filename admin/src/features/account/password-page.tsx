import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { PasswordInput } from '../../components/password-input.tsx';
import { SuccessBanner } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { tooMany } from './sign-in-words.ts';
import { useChangePassword } from './api.ts';
import { isTooShort, passwordFaults, passwordHint, passwordTooShort } from './new-password.ts';

const notRight: Fault = { field: 'current', message: 'Enter your password of today again. It is not right.' };

/** A person has one password, whatever they belong to. */
export function PasswordPage() {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const change = useChangePassword();
  const { faults, busy, submit } = useSubmit((problem) => {
    if (problem.code === 'sign-in.throttled') return [{ field: null, message: tooMany }];
    if (problem.faults.some(({ pointer }) => pointer === '/currentPassword')) return [notRight];
    return passwordFaults(problem);
  });
  const save = async () => {
    await change.mutateAsync({ currentPassword: current, newPassword: password });
    setCurrent('');
    setPassword('');
    setDone(true);
  };
  return (
    <Page title="Change your password" crumbs={[{ text: 'Home', to: '/' }]} faults={faults}>
      {done && faults.length === 0 && <SuccessBanner>Your password is changed.</SuccessBanner>}
      <Form
        onSubmit={() =>
          submit(
            [
              current === '' && { field: 'current', message: 'Enter your password of today' },
              isTooShort(password) && passwordTooShort,
            ],
            save,
          )
        }
      >
        <PasswordInput
          id="current"
          label="Your password of today"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={faultAt(faults, 'current')}
        />
        <PasswordInput
          id="password"
          label="New password"
          hint={passwordHint}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={faultAt(faults, 'password')}
        />
        <Button busy={busy}>Change password</Button>
      </Form>
    </Page>
  );
}
