import { Page } from '../components/page.tsx';
import { Text } from '../components/text-blocks.tsx';
import { words } from '../components/words.ts';

/** Not there and not yours look the same, word for word. */
export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <Text>{words.notFound}</Text>
    </Page>
  );
}
