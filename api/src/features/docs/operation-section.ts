import type { RouteAccess } from '../../http/operation.ts';
import { nameOf, type Content, type Contract, type Place } from './contract.ts';
import { html, prose, type Html } from './html.ts';
import { fieldOf, fieldsOf, typeOf } from './shape.ts';

/** One operation: what it is for, who may use it, what it takes and what it answers. */
export function operationSection(contract: Contract, { method, path, operation }: Place): Html {
  const parameters = operation.parameters ?? [];
  return html`<section aria-labelledby="${operation.operationId}">
    <h3 id="${operation.operationId}">${operation.summary}</h3>
    <p class="address"><code>${method} ${path}</code></p>
    <p>${prose(operation.description)}</p>
    <p>Who: ${whoMay(operation['x-access'])}</p>
    ${
      parameters.length === 0
        ? null
        : html`<h4>Parameters</h4>
            <dl class="fields">
              ${parameters.map(({ name, in: where, required, description, schema }) =>
                fieldOf(
                  name,
                  { ...schema, description: `${description ?? ''} (${where})`.trim() },
                  // Not required by the schema, since a missing one has an answer of its own.
                  required === true || (name === 'If-Match' && operation['x-problems'].includes('precondition.required')),
                ),
              )}
            </dl>`
    }
    ${
      operation.requestBody
        ? html`<h4>Body</h4>
            ${contentOf(contract, operation.requestBody.content)}`
        : null
    }
    <h4>Answers</h4>
    <dl class="fields">
      ${Object.entries(operation.responses).map(
        ([status, { description, content }]) =>
          html`<div>
            <dt class="status">${status}</dt>
            <dd>${status.startsWith('2') ? [html`${description}. `, contentOf(contract, content)] : prose(description)}</dd>
          </div>`,
      )}
    </dl>
    ${
      operation['x-problems'].length === 0
        ? null
        : html`<p>
            Problems:
            ${operation['x-problems'].map((code, index) => html`${index ? ', ' : ''}<a href="#problem-${code}">${code}</a>`)}
          </p>`
    }
  </section>`;
}

function contentOf(contract: Contract, content: Content | undefined): Html {
  const [first] = Object.entries(content ?? {});
  if (!first) return html`No body.`;
  const [mediaType, { schema, example }] = first;
  const shown = example ?? (schema.$ref ? contract.components.schemas[nameOf(schema.$ref)]?.examples?.[0] : undefined);
  return html`<code>${mediaType}</code>: ${typeOf(schema)}${fieldsOf(schema)}${shown === undefined ? null : exampleOf(shown)}`;
}

export function exampleOf(value: unknown): Html {
  return html`<details>
    <summary>Example</summary>
    <pre><code>${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</code></pre>
  </details>`;
}

function whoMay({ realm, roles, scope }: RouteAccess): Html {
  const key = scope === null ? null : html`, or an API key with <code>${scope}</code>`;
  switch (realm) {
    case 'public':
      return html`anyone.`;
    case 'optional':
      return html`anyone; signed in${key} there may be more to see.`;
    case 'person':
      return html`anyone who is signed in.`;
    case 'council':
      return html`${roles.join(' or ')} of the council${key}.`;
    case 'national':
      return html`national ${roles.join(' or ')}${key}.`;
  }
}
