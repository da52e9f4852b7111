import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button } from '../components/button.tsx';
import { PageNotFound } from '../components/load.tsx';
import { Page } from '../components/page.tsx';
import { Text } from '../components/text-blocks.tsx';
import { words } from '../components/words.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageNotLoaded } from './on-demand.tsx';

/** What is shown in place of a page that could not be drawn. */
export function FaultPage() {
  const error = useRouteError();
  if (error instanceof PageNotFound || (isRouteErrorResponse(error) && error.status === 404)) return <NotFoundPage />;
  if (error instanceof PageNotLoaded) {
    return (
      <Page title="This page could not be loaded">
        <Text>Anything shown as saved is safe. See that you are connected, and try again.</Text>
        <TryAgain />
      </Page>
    );
  }
  return (
    <Page title="Sorry, there is a problem">
      <Text>{words.serviceDown}</Text>
      <TryAgain />
    </Page>
  );
}

function TryAgain() {
  return (
    <Button look="secondary" onClick={() => window.location.reload()}>
      Try again
    </Button>
  );
}
