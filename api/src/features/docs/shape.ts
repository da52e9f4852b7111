import { nameOf, type Shape } from './contract.ts';
import { html, prose, type Html } from './html.ts';

const typeWords: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

/** What a value is, in words, with links to named shapes. */
export function typeOf(shape: Shape): Html {
  if (shape.$ref) return html`<a href="#shape-${nameOf(shape.$ref)}">${nameOf(shape.$ref)}</a>`;
  if (shape.const !== undefined) return html`<code>${JSON.stringify(shape.const)}</code>`;
  if (shape.enum)
    return html`one of
    ${between(
      shape.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ', ',
    )}`;
  if (shape.anyOf) return html`${between(shape.anyOf.map(typeOf), ' or ')}`;
  if (shape.type === 'array') return html`list of ${typeOf(shape.items ?? {})}${limits(shape)}`;
  if (shape.format) return html`${shape.format}`;
  return html`${typeWords[shape.type ?? ''] ?? 'anything'}${limits(shape)}`;
}

/** What stands inside a shape: its fields, those of its parts, or nothing. */
export function fieldsOf(shape: Shape): Html | null {
  if (shape.anyOf) {
    const arms = shape.anyOf.map(fieldsOf).filter((arm) => arm !== null);
    return arms.length === 0 ? null : html`${between(arms, html`<p>or</p>`)}`;
  }
  if (shape.type === 'array' && shape.items) return fieldsOf(shape.items);
  const fields = Object.entries(shape.properties ?? {});
  if (fields.length === 0) return null;
  const required = new Set(shape.required);
  return html`<dl class="fields">${fields.map(([name, field]) => fieldOf(name, field, required.has(name)))}</dl>`;
}

export function fieldOf(name: string, field: Shape, required: boolean): Html {
  return html`<div>
    <dt><code>${name}</code>${required ? null : ' (may be left out)'}</dt>
    <dd>${typeOf(field)}${field.description ? html`. ${prose(field.description)}` : null}${fieldsOf(field)}</dd>
  </div>`;
}

function limits(shape: Shape): Html {
  const length = span(shape.minLength, shape.maxLength, 'characters');
  const size = span(shape.minimum, shape.maximum, '');
  const count = span(shape.minItems, shape.maxItems, 'items');
  const pattern = shape.pattern ? html`, matching <code>${shape.pattern}</code>` : null;
  return html`${[length, size, count].filter((words) => words !== '').map((words) => `, ${words}`)}${pattern}`;
}

function span(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return '';
  if (most === undefined) return `at least ${least} ${unit}`.trim();
  if (least === undefined) return `at most ${most} ${unit}`.trim();
  return `${least} to ${most} ${unit}`.trim();
}

function between(parts: readonly Html[], separator: Html | string): (Html | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
