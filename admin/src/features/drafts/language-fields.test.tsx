import { expect, it } from 'vitest';
import { withCode } from './language-fields.tsx';

it('names a language by its code, unless somebody gave it another name', () => {
  expect(withCode({ code: 'p', label: '' }, 'pl')).toEqual({ code: 'pl', label: 'Polish' });
  expect(withCode({ code: 'pl', label: 'Polish' }, 'ur')).toEqual({ code: 'ur', label: 'Urdu' });
  expect(withCode({ code: 'pl', label: 'Easy Polish' }, 'ur')).toEqual({ code: 'ur', label: 'Easy Polish' });
  expect(withCode({ code: 'pl', label: 'Polish' }, 'not a code')).toEqual({ code: 'not a code', label: '' });
});
