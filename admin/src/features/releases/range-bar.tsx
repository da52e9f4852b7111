import { useId } from 'react';
import type { Cell } from './api.ts';

/**
 * One share's range on a scale from 0 to 100, drawn from its lower to its upper end. A picture only: the numbers stand
 * beside it in the table. The ends are soft, so that a wide range looks uncertain and not large.
 */
export function RangeBar({ cell: { percentFrom, percentTo } }: { readonly cell: Cell }) {
  const fade = useId();
  const width = Math.max(1.5, percentTo - percentFrom);
  return (
    <svg className="wm-range" viewBox="-1 0 102 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id={fade}>
          <stop offset="0" stopColor="#12335c" stopOpacity="0.15" />
          <stop offset="0.3" stopColor="#12335c" stopOpacity="0.9" />
          <stop offset="0.7" stopColor="#12335c" stopOpacity="0.9" />
          <stop offset="1" stopColor="#12335c" stopOpacity="0.15" />
        </linearGradient>
      </defs>
      <line className="wm-range__baseline" x1="0" x2="0" y1="0" y2="24" vectorEffect="non-scaling-stroke" />
      <line className="wm-range__end" x1="100" x2="100" y1="0" y2="24" vectorEffect="non-scaling-stroke" />
      <rect className="wm-range__bar" x={percentFrom} y="2" width={width} height="20" fill={`url(#${fade})`} />
    </svg>
  );
}
