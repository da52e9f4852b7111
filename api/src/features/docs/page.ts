import { isGeneric, isProblemCode, problemCatalogue } from '../../http/problems.ts';
import { placesOf, type Contract, type Place } from './contract.ts';
import { html, prose, type Html } from './html.ts';
import { mainJourney } from './main-journey.ts';
import { exampleOf, operationSection } from './operation-section.ts';
import { fieldsOf, typeOf } from './shape.ts';

/** The contract as one page to read: no script, every operation, shape and problem with an address of its own. */
export function docsPage(contract: Contract): string {
  const { info, components } = contract;
  const places = placesOf(contract);
  const tags = contract.tags
    .map((tag) => ({ ...tag, places: places.filter(({ operation }) => operation.tags.includes(tag.name)) }))
    .filter((tag) => tag.places.length > 0);
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API documentation – ${info.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/docs/docs.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header><a href="/">${info.title}</a></header>
        <main id="main" tabindex="-1">
          <h1>API documentation</h1>
          <p>${info.summary}. Version ${info.version}; for programs: <a href="/openapi.json">openapi.json</a>.</p>
          <p>${info.description}</p>
          <h2 id="contents">Contents</h2>
          <nav aria-labelledby="contents">
            <ul>
              <li><a href="#signing-in">Who is asking</a></li>
              <li><a href="#main-journey">The main journey, call by call</a></li>
              ${tags.map(
                (tag) =>
                  html`<li>
                    <a href="#tag-${idOf(tag.name)}">${tag.name}</a>
                    <ul>
                      ${tag.places.map(
                        ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
                      )}
                    </ul>
                  </li>`,
              )}
              <li><a href="#shapes">Shapes</a></li>
              <li><a href="#problems">Problems</a></li>
            </ul>
          </nav>
          <h2 id="signing-in">Who is asking</h2>
          <dl class="fields">
            ${Object.entries(components.securitySchemes).map(
              ([name, { description }]) =>
                html`<div>
                  <dt><code>${name}</code></dt>
                  <dd>${prose(description)}</dd>
                </div>`,
            )}
          </dl>
          <h2 id="main-journey">The main journey, call by call</h2>
          ${mainJourney(places)}
          ${tags.map(
            (tag) =>
              html`<h2 id="tag-${idOf(tag.name)}">${tag.name}</h2>
                <p>${tag.description}</p>
                ${tag.places.map((place) => operationSection(contract, place))}`,
          )}
          <h2 id="shapes">Shapes</h2>
          ${Object.entries(components.schemas).map(
            ([name, shape]) =>
              html`<h3 id="shape-${name}">${name}</h3>
                <p>${shape.description ? html`${prose(shape.description)}. ` : null}${shape.properties ? null : typeOf(shape)}</p>
                ${fieldsOf(shape)}${shape.examples?.[0] === undefined ? null : exampleOf(shape.examples[0])}`,
          )}
          <h2 id="problems">Problems</h2>
          <p>Faults are answered as <a href="#shape-Problem">problem documents</a>. Decide by their code, which never changes.</p>
          ${Object.keys(problemCatalogue).map((code) => problemSection(code, places))}
        </main>
      </body>
    </html>`;
  return page.markup;
}

function problemSection(code: string, places: readonly Place[]): Html | null {
  if (!isProblemCode(code)) return null;
  const { status, title, help } = problemCatalogue[code];
  const answering = places.filter(({ operation }) => operation['x-problems'].includes(code));
  return html`<h3 id="problem-${code}"><code>${code}</code></h3>
    <p>${title}. Status ${status}. ${prose(help)}</p>
    <p>
      ${
        isGeneric(code)
          ? 'Any request can meet it.'
          : answering.map(
              ({ operation }, index) => html`${index ? ', ' : ''}<a href="#${operation.operationId}">${operation.summary}</a>`,
            )
      }
    </p>`;
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
