import { expect, it } from 'vitest';
import type { DraftPart } from '../../lib/drafts.ts';
import { dropPlace } from './drag.ts';

const kept = { etag: '"1"', updatedAt: '2026-11-26T10:00:00.000Z', updatedByName: 'Ama Mensah' };
const theme: DraftPart = { ...kept, id: 'a', parentId: null, kind: 'theme', content: { code: 'A', title: 'A' } };
const statement = (id: string): DraftPart => ({ ...kept, id, parentId: 'a', kind: 'statement', content: { code: id, text: id } });

it('drops a part before one of its kind, a statement at the end of a theme, and nothing anywhere else', () => {
  expect(dropPlace(statement('x'), statement('y'))).toEqual({ parentId: 'a', beforeId: 'y' });
  expect(dropPlace(statement('x'), theme)).toEqual({ parentId: 'a', beforeId: null });
  expect(dropPlace(theme, statement('x'))).toBeNull();
  expect(dropPlace(theme, theme)).toBeNull();
});
