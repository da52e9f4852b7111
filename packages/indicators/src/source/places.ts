/** A place that figures are published for: a row of the table statistical_areas. */
export interface Place {
  id: number;
  code: string;
  level: 'national' | 'regional' | 'london_part' | 'local';
  name: string;
  /** Today's area that its series goes on as, or null. */
  gssCode: string | null;
}

/** What names a place beside its code. */
export interface PlaceNames {
  /** The Department for Education's numbers, each with the code it stands for. */
  dfeCodes: readonly (readonly [dfeCode: string, code: string])[];
  /** Other ways its name is written. */
  aliases: readonly (readonly [name: string, code: string])[];
}

/** Finds places by what a file calls them. */
export class Places {
  readonly #byCode: Map<string, Place>;
  readonly #byDfeCode: Map<string, Place>;
  readonly #byName = new Map<string, Place[]>();

  constructor(places: readonly Place[], { dfeCodes, aliases }: PlaceNames) {
    this.#byCode = new Map(places.map((place) => [place.code, place]));
    this.#byDfeCode = new Map(dfeCodes.flatMap(([dfeCode, code]) => this.#entry(dfeCode, code)));
    for (const place of places) this.#name(place.name, place);
    for (const [name, code] of aliases) for (const [, place] of this.#entry(name, code)) this.#name(name, place);
  }

  byCode(code: string): Place | undefined {
    return this.#byCode.get(code);
  }

  byDfeCode(dfeCode: string): Place | undefined {
    return this.#byDfeCode.get(dfeCode);
  }

  /**
   * By name, without regard to capitals, spaces at the ends and the digit of a footnote behind it. Of an area and its
   * predecessor of the same name, today's.
   */
  byName(name: string, level: Place['level']): Place | undefined {
    const named = (this.#byName.get(plainName(name)) ?? []).filter((place) => place.level === level);
    return named.find((place) => place.code === place.gssCode) ?? named[0];
  }

  #entry(key: string, code: string): [string, Place][] {
    const place = this.#byCode.get(code);
    return place ? [[key, place]] : [];
  }

  #name(name: string, place: Place): void {
    const key = plainName(name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
  }
}

function plainName(name: string): string {
  return name
    .trim()
    .replace(/\d+(,\d+)*$/, '')
    .toLowerCase();
}
