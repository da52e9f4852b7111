import { expect, it } from 'vitest';
import { inGroups, sha256Hex } from './sha256.ts';

it('prints what sha256sum prints', async () => {
  const bytes = new TextEncoder().encode('Waymark').buffer;
  const printed = '04086d6e27217bd77914f345eb49be3c7334f53e08aefea26ed938f13f6cb9cd';
  expect(await sha256Hex(bytes)).toBe(printed);
  expect(inGroups('f3a91c20aa')).toBe('f3a9 1c20 aa');
});
