import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from './markdown.tsx';

const drawn = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

describe('guidance in Markdown', () => {
  it('has paragraphs, lists, bold words and links', () => {
    const html = drawn('Ask **families**.\n\n- one\n- [two](https://example.org)');
    expect(html).toContain('<strong>families</strong>');
    expect(html).toContain('<li>one</li>');
    expect(html).toContain('href="https://example.org"');
  });

  it('shows HTML as the text it is', () => {
    const html = drawn('<script>alert(1)</script>\n\nA <b onclick="x()">word</b> and <img src=x onerror=y>');
    expect(html).not.toMatch(/<(script|b|img)\b/);
    expect(html).toContain('&lt;script&gt;');
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', '//elsewhere.example', 'vbscript:x', 'ftp://x'])(
    'leads nowhere for %s',
    (address) => {
      const html = drawn(`[words](${address}) and <${address}> and\n\n[other]\n\n[other]: ${address}`);
      expect(html).not.toContain('href');
      expect(html).toContain('words');
    },
  );

  it.each(['https://example.org/a', 'http://example.org', 'mailto:a@example.org', '#place', '/frameworks'])(
    'leads to %s: the control',
    (address) => {
      expect(drawn(`[words](${address})`)).toContain(`href="${address}"`);
    },
  );
});
