import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { Loading } from '../components/load.tsx';
import { Page } from '../components/page.tsx';

/** Thrown while drawing: the script of a page did not come. The nearest route says so. */
export class PageNotLoaded extends Error {}

/** Pages whose script is loaded when the first of them is opened: what stands at a route for each of their names. */
export function pagesOnDemand<Name extends string>(load: () => Promise<Record<Name, ComponentType>>) {
  return (name: Name): ReactElement => {
    const Shown = lazy(async (): Promise<{ default: ComponentType }> => ({
      default: (await load().catch(insteadOfPages))[name],
    }));
    return (
      <Suspense fallback={<Coming />}>
        <Shown />
      </Suspense>
    );
  };
}

function Coming() {
  return (
    <Page title="Waymark">
      <Loading thing="the page" retry={() => window.location.reload()} />
    </Page>
  );
}

/**
 * After an upgrade the service no longer has the scripts of the build that this page is of, and reading the page again helps. It then
 * is of the new build, so this comes once. @throws {PageNotLoaded} in any other case
 */
async function insteadOfPages(): Promise<never> {
  const [ours, theirs] = [document.documentElement.innerHTML, await pageOfService()].map(scriptOf);
  if (theirs === undefined || theirs === ours) throw new PageNotLoaded();
  window.location.reload();
  // Nothing is drawn any more.
  return new Promise(() => undefined);
}

async function pageOfService(): Promise<string> {
  try {
    const answer = await fetch('/', { cache: 'no-cache' });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

/** The script that a page of the app begins with; its name changes with every build. */
function scriptOf(page: string): string | undefined {
  return /\/assets\/index-[\w-]+\.js/.exec(page)?.[0];
}
