import { ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';

export function SignedOutPage() {
  return (
    <Page title="You are signed out">
      <Text>Text that was kept in this tab is wiped.</Text>
      <ButtonLink to="/sign-in">Sign in again</ButtonLink>
    </Page>
  );
}
