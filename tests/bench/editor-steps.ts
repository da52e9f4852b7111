// What is handed to page.evaluate runs in the browser. Elements are found by selectors that cost the page next to nothing: looking
// for roles and names among thousands of links would be a long task of its own.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** The longest task since it was asked last. */
    longestTask: () => number;
  }
}

/** In every page from its beginning. */
export function countTasks(): void {
  let longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  window.longestTask = () => {
    note(observer.takeRecords());
    const found = longest;
    longest = 0;
    return Math.round(found);
  };
}

export async function open(page: Page, url: string, shows: string): Promise<void> {
  await page.goto(url);
  await page.locator(shows).first().waitFor();
}

/** The least that could show as much: a list with a link for each part, from the same answer of the service. */
export async function openPlainList(page: Page, url: string, draftId: string): Promise<void> {
  await page.route('**/plain-list', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><ul></ul><script type="module">
        const { parts } = await (await fetch('/v1/framework-drafts/${draftId}')).json();
        const list = document.querySelector('ul');
        for (const { id, content } of parts) {
          const [item, link] = [document.createElement('li'), document.createElement('a')];
          link.href = '/parts/' + id;
          link.textContent = content.code + ' ' + (content.shortTitle ?? content.title);
          item.append(link);
          list.append(item);
        }
        list.id = 'done';
      </script>`,
    }),
  );
  await open(page, `${url}/plain-list`, '#done li');
}

export async function pressButton(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (!at) throw new Error(`there is no button ${words}`);
  await page.mouse.click(at.x, at.y);
}

interface Point {
  x: number;
  y: number;
}

/** Where to press: the line of a statement, the one after it, and the button that moves it down, which has the focus. */
interface Places {
  line: Point;
  next: Point;
  down: Point;
}

/** Moves a statement and waits until the page says where it stands. */
export async function move(page: Page, work: (places: Places) => Promise<void>): Promise<void> {
  const places = await page.evaluate(() => {
    const lists = [...document.querySelectorAll('.wm-outline__below')].filter(
      (list) => list.querySelectorAll(':scope > li:not(.wm-outline__node--theme) .wm-place').length > 2,
    );
    const [first, second] = lists[0]?.querySelectorAll('.wm-outline__line') ?? [];
    const down = first?.querySelectorAll<HTMLElement>('button')[1];
    if (!first || !second || !down) return null;
    first.scrollIntoView({ block: 'center' });
    down.focus({ preventScroll: true });
    const middleOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const link = (line: Element) => middleOf(line.querySelector('a') ?? line);
    return { line: link(first), next: link(second), down: middleOf(down) };
  });
  if (!places) throw new Error('the outline has no statements that can be moved');
  const before = await said(page);
  await work(places);
  await page.waitForFunction((words) => document.querySelector('.wm-said')?.textContent !== words, before);
  const after = await said(page);
  if (!/ is now \d+ of \d+/.test(after)) throw new Error(`nothing was moved: ${after}`);
}

function said(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.wm-said')?.textContent ?? '');
}

/** The next statement onto this one, so that it stands before it. */
export async function drag(page: Page, to: Point, from: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}
