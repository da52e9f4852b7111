import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button } from '../components/button.tsx';
import { PageNotFound } from '../components/load.tsx';
import { Page } from '../components/page.tsx';
import { Text } from '../components/text-blocks.tsx';
import { words } from '../components/words.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** What is shown in place of a page that could not be drawn. */
export function FaultPage() {
  const error = useRouteError();
  if (error instanceof PageNotFound || (isRouteErrorResponse(error) && error.status === 404)) return <NotFoundPage />;
  return (
    <Page title="Sorry, there is a problem">
      <Text>{words.serviceDown}</Text>
      <Button look="secondary" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </Page>
  );
}
