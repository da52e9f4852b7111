import { expect, it } from 'vitest';
import { bordersBetween, mapHexes, mapSize } from './hex-geometry.ts';

it('has 153 hexes, none on another and none outside the picture', () => {
  expect(mapHexes).toHaveLength(153);
  const distances = mapHexes.flatMap((one, index) =>
    mapHexes.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(55.9);
  const corners = mapHexes.flatMap(({ corners: text }) => text.split(' ').map((corner) => corner.split(',').map(Number)));
  expect(corners.every(([x = -1, y = -1]) => x >= 0 && y >= 0 && x <= mapSize.width && y <= mapSize.height)).toBe(true);
});

it('has the north at the top: Northumberland above Cornwall', () => {
  const at = (code: string) => mapHexes.find(({ gssCode }) => gssCode === code)?.y ?? NaN;
  expect(at('E06000057')).toBeLessThan(at('E06000052'));
});

it('draws the coast alone where all is one region, and more where regions differ', () => {
  const sides = (path: string) => path.split('M').length - 1;
  const coast = sides(bordersBetween(() => 'one'));
  const everySide = sides(bordersBetween((gssCode) => gssCode));
  expect(everySide).toBeGreaterThan(coast);
  // Each hex has six sides; each shared side is drawn once.
  expect(2 * everySide - coast).toBe(6 * 153);
});
