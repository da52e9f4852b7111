import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { cursorAfter, readCursor, sealFits } from './rules.ts';
import { Event, listEvents, pageLength } from './schema.ts';
import { findEvents, type EventRow } from './store.ts';

export function eventsRoutes(app: App): void {
  addNamedSchemas(app, Event);

  app.get('/v1/events', { schema: listEvents }, async ({ council, query }) => {
    const { limit = pageLength, cursor, subject } = query;
    const filter = subject !== undefined ? { subject } : {};
    if (cursor === undefined)
      return pageOf(await council.read((queries) => findEvents(queries, { ...filter, limit: limit + 1 })), limit, subject);

    const place = readCursor(cursor);
    if (!place) throw notACursor();
    // The event the cursor names comes first, to see whether the cursor fits it; then the page.
    const wanted = { ...filter, from: place.sequence, limit: limit + 2 };
    const [anchor, ...rows] = await council.read((queries) => findEvents(queries, wanted));
    if (anchor?.sequence !== place.sequence || !sealFits(place.seal, anchor, subject)) throw notACursor();
    return pageOf(rows, limit, subject);
  });
}

function pageOf(rows: EventRow[], limit: number, subject: string | undefined) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(eventOf), nextCursor: rows.length > limit && last ? cursorAfter(last, subject) : null };
}

function notACursor(): ProblemError {
  return new ProblemError('request.invalid', undefined, {
    faults: [{ message: 'is no cursor of this list', parameter: 'cursor' }],
  });
}

function eventOf(row: EventRow) {
  return {
    sequence: row.sequence,
    at: row.at.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    action: row.action,
    subject: row.subject,
    // What was recorded as a wire form comes back as it was.
    before: row.before as Record<string, unknown> | null,
    after: row.after as Record<string, unknown> | null,
    hash: row.hash,
  };
}
