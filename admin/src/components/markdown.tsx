import type { ReactNode } from 'react';
import { lexer, type MarkedToken, type Token } from 'marked';

/** Where a link may lead; the service holds guidance to the same. */
const allowed = /^(https?:|mailto:|#|\/(?!\/))/i;

/**
 * Markdown drawn from its parts, never as HTML: what is no Markdown, a tag for one, is shown as the text it is. Pictures are
 * shown by their words.
 */
export function Markdown({ text }: { readonly text: string }) {
  return <div className="wm-markdown">{drawn(lexer(text))}</div>;
}

function drawn(tokens: readonly Token[] | undefined): ReactNode {
  // Parts have no identity but their place in the text.
  return tokens?.map((token, index) => <Part key={index} token={token as MarkedToken} />);
}

function Part({ token }: { readonly token: MarkedToken }): ReactNode {
  switch (token.type) {
    case 'heading':
      // The page has its own headings above this one, whatever depth the writer chose.
      return (
        <p className="govuk-body">
          <strong>{drawn(token.tokens)}</strong>
        </p>
      );
    case 'paragraph':
      return <p className="govuk-body">{drawn(token.tokens)}</p>;
    case 'list': {
      const items = token.items.map((item, index) => <li key={index}>{drawn(item.tokens)}</li>);
      return token.ordered ? (
        <ol className="govuk-list govuk-list--number" start={token.start === '' ? 1 : token.start}>
          {items}
        </ol>
      ) : (
        <ul className="govuk-list govuk-list--bullet">{items}</ul>
      );
    }
    case 'blockquote':
      return <blockquote className="govuk-inset-text">{drawn(token.tokens)}</blockquote>;
    case 'code':
      return <pre className="wm-mono">{token.text}</pre>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'strong':
      return <strong>{drawn(token.tokens)}</strong>;
    case 'em':
      return <em>{drawn(token.tokens)}</em>;
    case 'del':
      return <s>{drawn(token.tokens)}</s>;
    case 'link':
      return allowed.test(token.href) ? (
        <a className="govuk-link" href={token.href} rel="noreferrer">
          {drawn(token.tokens)}
        </a>
      ) : (
        drawn(token.tokens)
      );
    case 'text':
      return token.tokens ? drawn(token.tokens) : token.text;
    case 'escape':
    case 'image':
      return token.text;
    case 'br':
      return <br />;
    case 'hr':
      return <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />;
    case 'space':
    case 'def':
    case 'checkbox':
      return null;
    default:
      return token.raw;
  }
}
