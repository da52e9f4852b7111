import { expect, it } from 'vitest';
import { embedPath, snippetOf } from './snippet.ts';

const chosen = { release: 'r1', theme: 'A', indicator: 'plans-in-20-weeks', area: 'E06000001' };

it('names the figure and what it is of', () => {
  expect(embedPath('picture', chosen)).toBe('/embed/releases/r1/picture?theme=A');
  expect(embedPath('trend', chosen)).toBe('/embed/indicators/plans-in-20-weeks/trend?area=E06000001');
});

it('keeps words that mean something in HTML inside their attribute', () => {
  expect(snippetOf('https://example.org/?a=1&b=2', 'Say "less" < more')).toContain(
    'src="https://example.org/?a=1&amp;b=2" title="Say &quot;less&quot; &lt; more"',
  );
});
