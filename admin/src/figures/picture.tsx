import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Drawn so wide until the page says how wide it is. */
const usualWidth = 640;

export interface PictureProps {
  readonly height: (width: number) => number;
  /** What is drawn, in pixels of the width there is: words keep their size on a narrow screen. */
  readonly draw: (width: number) => ReactNode;
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** One image, with a name and a description. What is inside is hidden from a screen reader: the table after it has it all. */
export function Picture({ height, draw, labelledBy, describedBy }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="wm-picture" ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${height(width)}`}
        role="img"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        focusable="false"
      >
        <g aria-hidden="true">{draw(width)}</g>
      </svg>
    </div>
  );
}
