// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The name of what has the focus, as a person hears it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'body';
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  });
}

/**
 * Presses Tab (or Shift+Tab) until something with this name has the focus, in at most 80 steps. At each stop the focus must be
 * somewhere, in view, not covered, and show itself. Past the last stop the browser itself has it once; twice would be a trap.
 */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const fits = (text: string) => (typeof name === 'string' ? text.startsWith(name) : name.test(text));
  let nowhere = 0;
  for (let steps = 0; steps < 80 && nowhere < 2; steps += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === 'body') {
      nowhere += 1;
      continue;
    }
    expect(await focusFaults(page), `focus on ${now}`).toEqual([]);
    if (fits(now)) return;
  }
  throw new Error(`${key} does not reach ${String(name)} on ${page.url()}`);
}

/**
 * What is wrong with the focus as it is: out of view, covered, or without a sign of it. The browser scrolls to what it
 * focuses with a later frame, so what is amiss counts once it has stayed so for a second.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  const deadline = Date.now() + 1_000;
  let faults = await faultsNow(page);
  while (faults.length > 0 && Date.now() < deadline) faults = await faultsNow(page);
  return faults;
}

function faultsNow(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return ['nothing has the focus'];
    const box = element.getBoundingClientRect();
    const faults: string[] = [];
    if (box.bottom <= 0 || box.top >= window.innerHeight) faults.push('it is out of view');
    // Something that stays in place while the page scrolls, such as the line that says what is saved, lies over it.
    let above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    while (above && !above.contains(element)) {
      if (['fixed', 'sticky'].includes(getComputedStyle(above).position)) faults.push('it is covered');
      above = above.parentElement;
    }
    // GOV.UK radios and checkboxes show the focus on the box drawn beside the real one.
    const drawn = [getComputedStyle(element), getComputedStyle(element.nextElementSibling ?? element, '::before')];
    const shows = drawn.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    );
    if (!shows) faults.push('nothing shows it');
    return faults;
  });
}
