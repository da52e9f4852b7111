import { quarterOf, type Band } from './published.ts';

/** A band as its letter and its words. */
export function BandMark({ band }: { readonly band: Band | null }) {
  if (band === null) return 'no band';
  return (
    <>
      <strong className={`wm-band-mark wm-band-mark--${band}`}>{band}</strong> {quarterOf(band)}
    </>
  );
}
