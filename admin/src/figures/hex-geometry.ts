import layout from './hex-layout.json' with { type: 'json' };

export const layoutAttribution = layout.attribution;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Hex extends Point {
  readonly gssCode: string;
  /** Corners as the attribute of a polygon takes them. */
  readonly corners: string;
}

/** A hex is so wide; a picture as wide as its page shows it at 55 pixels on a wide screen, 16 at 320. */
const width = 56;
const side = width / Math.sqrt(3);
const gap = 2;
const hexes = Object.entries(layout.hexes);
const [lastColumn, lastRow] = [Math.max(...hexes.map(([, { q }]) => q)), Math.max(...hexes.map(([, { r }]) => r))];
const firstColumn = Math.min(...hexes.map(([, { q }]) => q));

export const mapSize = { width: width * (lastColumn - firstColumn + 1.5), height: side * (1.5 * lastRow + 2) };

/** `odd-r`: each odd row is half a hex to the right; northern rows have the larger number. */
function centreOf({ q, r }: { readonly q: number; readonly r: number }): Point {
  return { x: width * (q - firstColumn + (r % 2 === 1 ? 1 : 0.5)), y: side * (1.5 * (lastRow - r) + 1) };
}

/** Pointed at the top, beginning there and going clockwise. */
function cornersOf({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: 6 }, (_, index) => {
    const angle = (Math.PI / 3) * index - Math.PI / 2;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const written = ({ x, y }: Point) => `${rounded(x)},${rounded(y)}`;

/** One hex for each of the 153 areas. */
export const mapHexes: readonly Hex[] = hexes.map(([gssCode, place]) => {
  const centre = centreOf(place);
  return {
    gssCode,
    ...centre,
    corners: cornersOf(centre, side - gap / Math.sqrt(3))
      .map(written)
      .join(' '),
  };
});

/** The sides of hexes beyond which another region, or nothing, lies: as one path. */
export function bordersBetween(regionOf: (gssCode: string) => string | undefined): string {
  const at = new Map(mapHexes.map(({ gssCode, x, y }) => [written({ x, y }), gssCode]));
  return mapHexes
    .flatMap(({ gssCode, x, y }) => {
      const corners = cornersOf({ x, y }, side);
      return corners.flatMap((corner, index) => {
        const next = corners[(index + 1) % 6] ?? corner;
        const beyond = { x: corner.x + next.x - x, y: corner.y + next.y - y };
        const other = at.get(written(beyond));
        // A border between two regions is drawn once.
        const isBorder = other === undefined || (regionOf(gssCode) !== regionOf(other) && gssCode < other);
        return isBorder ? [`M${written(corner)}L${written(next)}`] : [];
      });
    })
    .join('');
}
