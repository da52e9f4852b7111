import { expect, test } from 'vitest';
import { html, prose } from './html.ts';

test('parts are escaped, markup is not, and null is nothing', () => {
  const part = `<b title="x">&'`;
  expect(html`<p>${part}${null}${html`<i>${1}</i>`}</p>`.markup).toBe('<p>&#60;b title=&#34;x&#34;&#62;&#38;&#39;<i>1</i></p>');
});

test('words between backticks are code, and are escaped too', () => {
  expect(html`${prose('`a<b`: no')}`.markup).toBe('<code>a&#60;b</code>: no');
});
