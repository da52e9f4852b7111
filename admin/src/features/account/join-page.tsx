import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { PasswordInput } from '../../components/password-input.tsx';
import { SuccessBanner, Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { words } from '../../components/words.ts';
import { faultsOf } from '../../lib/problem.ts';
import { useAcceptInvitation } from './api.ts';
import { forgetLinkToken, useLinkToken } from './link-token.ts';
import { tooMany } from './sign-in-words.ts';
import { isTooShort, passwordFaults, passwordHint, passwordTooShort } from './new-password.ts';

/** An invitation. Mail scanners open links, so opening it uses nothing: the person presses Start. */
export function JoinPage() {
  const token = useLinkToken();
  const [started, setStarted] = useState(false);
  const [joined, setJoined] = useState(false);
  if (joined) {
    return (
      <Page title="Welcome to Waymark">
        <SuccessBanner>Your invitation is accepted. You are signed in.</SuccessBanner>
        <ButtonLink to="/">Continue</ButtonLink>
      </Page>
    );
  }
  if (token === '') return <BrokenLink />;
  return started ? <JoinForm token={token} onJoined={() => setJoined(true)} /> : <Invitation onStart={() => setStarted(true)} />;
}

function Invitation({ onStart }: { readonly onStart: () => void }) {
  return (
    <Page title="You are invited to Waymark">
      <Text>
        Waymark is where a local SEND partnership finds out how well its system works, what to do next, and how it compares.
      </Text>
      <Text>You need a name and a password. If you have a Waymark password already, enter that one.</Text>
      <Button look="start" onClick={onStart}>
        Start
      </Button>
    </Page>
  );
}

function JoinForm({ token, onJoined }: { readonly token: string; readonly onJoined: () => void }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const accept = useAcceptInvitation();
  const { faults, busy, submit } = useSubmit((problem) => {
    if (problem.code === 'link.does-not-work') return [{ field: null, message: words.linkDoesNotWork }];
    if (problem.code === 'sign-in.throttled') return [{ field: null, message: tooMany }];
    if (problem.code === 'auth.refused') {
      return [{ field: 'password', message: 'Enter the password you already have in Waymark' }];
    }
    if (problem.code === 'member.exists') return [{ field: null, message: 'You act for this council already. Sign in instead.' }];
    return faultsOf(problem, 'name', 'Your name') ?? passwordFaults(problem);
  });
  return (
    <Page title="Accept your invitation" faults={faults}>
      <Form
        onSubmit={() =>
          submit(
            [name.trim() === '' && { field: 'name', message: 'Enter your name' }, isTooShort(password) && passwordTooShort],
            async () => {
              await accept.mutateAsync({ token, name: name.trim(), password });
              forgetLinkToken();
              onJoined();
            },
          )
        }
      >
        <TextInput
          id="name"
          label="Your name"
          hint="As your colleagues should see it beside what you write"
          autoComplete="name"
          width={20}
          value={name}
          onChange={setName}
          error={faultAt(faults, 'name')}
        />
        <PasswordInput
          id="password"
          label="Password"
          hint={passwordHint}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={faultAt(faults, 'password')}
        />
        <Button busy={busy}>Accept and continue</Button>
      </Form>
    </Page>
  );
}

export function BrokenLink() {
  return (
    <Page title="This link does not work">
      <Text>{words.linkDoesNotWork}</Text>
    </Page>
  );
}
