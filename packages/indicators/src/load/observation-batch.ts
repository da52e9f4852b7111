import type { Measure, SourceRow } from '../source/source-row.ts';

/** One series of a file: a measure under one choice of filters, and its observations that are not stored yet. */
export interface SeriesLines {
  measure: Measure;
  filters: Readonly<Record<string, string>>;
  /** Of each observation what follows vintage and series in COPY's text: period, area, value and symbol. */
  lines: string[];
}

/** The series of a file as they are met, each with the observations since they were last taken away. */
export class ObservationBatch {
  readonly #byMeasures = new Map<readonly Measure[], Map<object, SeriesLines[]>>();
  readonly #all: SeriesLines[] = [];
  size = 0;

  /** Adds the cells of a row, in the order of its measures; null where nothing was published. */
  add({ measures, filters }: SourceRow, lines: readonly (string | null)[]): void {
    const series = this.#seriesOf(measures, filters);
    lines.forEach((line, index) => {
      if (line === null) return;
      series[index]?.lines.push(line);
      this.size += 1;
    });
  }

  /** Every series with its observations; what is added from now on is the next batch. */
  take(): SeriesLines[] {
    const taken = this.#all.filter(({ lines }) => lines.length > 0).map((series) => ({ ...series }));
    for (const series of this.#all) series.lines = [];
    this.size = 0;
    return taken;
  }

  #seriesOf(measures: readonly Measure[], filters: Readonly<Record<string, string>>): SeriesLines[] {
    let known = this.#byMeasures.get(measures);
    if (!known) this.#byMeasures.set(measures, (known = new Map<object, SeriesLines[]>()));
    let series = known.get(filters);
    if (!series) {
      series = measures.map((measure) => ({ measure, filters, lines: [] }));
      this.#all.push(...series);
      known.set(filters, series);
    }
    return series;
  }
}
