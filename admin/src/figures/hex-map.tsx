import { DataTable } from '../components/data-table.tsx';
import { classes } from '../components/classes.ts';
import { BandMark } from './band-mark.tsx';
import { Figure, type Source } from './figure.tsx';
import { bordersBetween, layoutAttribution, mapHexes, mapSize } from './hex-geometry.ts';
import { mapSentence, shadesOf, shadeWords, shading, type MapArea, type MapData, type Shade } from './map-data.ts';
import { absences, figureMark, numberWords, subtitleOf, type Measure } from './published.ts';
import { PublishedNumber } from './published-number.tsx';

interface HexMapProps {
  readonly data: MapData;
  readonly chosen: MapArea | undefined;
  /** A mouse may press a hex; it does what the field does. Left out where nothing is chosen. */
  readonly onChoose?: (gssCode: string) => void;
  readonly source: Source | null;
}

/** F8: every area as a hex of the same size. One picture; areas are chosen in a field and read in the table. */
export function HexMap({ data, chosen, onChoose, source }: HexMapProps) {
  const { measure, period, areas } = data;
  return (
    <div className="wm-map">
      <Figure
        headline={`${measure.title}, area by area`}
        subtitle={subtitleOf(measure, `${areas.length} local areas, ${period}`)}
        sentence={mapSentence(data, chosen)}
        source={source && { ...source, attribution: `${source.attribution} ${layoutAttribution}.` }}
        picture={{
          height: (width) => (width * mapSize.height) / mapSize.width,
          draw: (width) => <Drawing data={data} chosen={chosen} onChoose={onChoose} width={width} />,
        }}
      >
        <Key data={data} />
        <DataTable
          caption={`${measure.title}, ${period}, by area`}
          hideCaption
          rows={areas}
          rowKey={({ gssCode }) => gssCode}
          rowClass={({ gssCode }) => (gssCode === chosen?.gssCode ? 'wm-own-row' : undefined)}
          columns={[
            { header: 'Area', cell: ({ name, gssCode }) => (gssCode === chosen?.gssCode ? `▶ ${name}` : name) },
            { header: 'Region', cell: ({ region }) => region },
            { header: 'Figure', isNumber: true, cell: ({ figure }) => <PublishedNumber figure={figure} measure={measure} /> },
            { header: 'Band', cell: ({ band }) => <BandMark band={band} /> },
          ]}
        />
      </Figure>
    </div>
  );
}

interface DrawingProps {
  readonly data: MapData;
  readonly chosen: MapArea | undefined;
  readonly onChoose: ((gssCode: string) => void) | undefined;
  readonly width: number;
}

/** From so many pixels across, a hex has room for its letter. */
const roomForLetter = 30;

function Drawing({ data, chosen, onChoose, width }: DrawingProps) {
  const scale = width / mapSize.width;
  const hasRoom = (mapSize.width * scale) / 17.5 >= roomForLetter;
  const byCode = new Map(data.areas.map((area) => [area.gssCode, area]));
  const shadeOf = shading(data);
  const ring = mapHexes.find(({ gssCode }) => gssCode === chosen?.gssCode);
  // Its name stands in the corner above it, where the country leaves room.
  const isRight = ring !== undefined && ring.x > mapSize.width / 2;
  const labelX = isRight ? mapSize.width : 0;
  return (
    <g transform={`scale(${scale})`}>
      {mapHexes.map(({ gssCode, corners, x, y }) => {
        const area = byCode.get(gssCode);
        const shade = area ? shadeOf(area) : null;
        return (
          <g key={gssCode} className={classes('wm-hex', onChoose && 'wm-hex--choice')} onClick={() => onChoose?.(gssCode)}>
            <polygon className={shade === null ? 'wm-hex__none' : `wm-band-${shade}`} points={corners} />
            {hasRoom && (
              <text className={shade === null ? undefined : `wm-band-${shade}__letter`} x={x} y={y + 6} textAnchor="middle">
                {shade ?? markOf(area, data.measure)}
              </text>
            )}
          </g>
        );
      })}
      <path className="wm-hex__border" d={bordersBetween((gssCode) => byCode.get(gssCode)?.region)} />
      {ring && chosen && (
        <>
          <polygon className="wm-hex__ring" points={ring.corners} />
          {['wm-hex__leader-edge', 'wm-hex__leader'].map((name) => (
            <line key={name} className={name} x1={labelX} x2={ring.x} y1={24 / scale} y2={ring.y - 24} />
          ))}
          <text
            x={labelX}
            y={16 / scale}
            textAnchor={isRight ? 'end' : 'start'}
            className="wm-hex__name"
            style={{ fontSize: 16 / scale }}
          >
            {chosen.name} {figureMark(chosen.figure, data.measure)}
          </text>
        </>
      )}
    </g>
  );
}

/** What stands in a hex that is not filled: the symbol of a missing figure, or the word that an area's number stands for. */
function markOf(area: MapArea | undefined, measure: Measure): string {
  if (!area) return '';
  if (area.figure.kind === 'value') return numberWords(area.figure.value, measure);
  return absences[area.figure.kind].symbol ?? '–';
}

/** What the letters, or numbers, of the map mean. */
function Key({ data }: { readonly data: MapData }) {
  const shades: readonly Shade[] = shadesOf(data.measure);
  return (
    <ul className="govuk-list wm-key" aria-label="What the marks mean">
      {shades.map((shade) => (
        <li key={shade}>
          <strong className={`wm-band-mark wm-band-mark--${shade}`}>{shade}</strong> {shadeWords[shade]}
        </li>
      ))}
      <li>White with a symbol or a dash: no figure</li>
    </ul>
  );
}
