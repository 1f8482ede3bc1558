import type * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';

type Options = Plot.PlotOptions;
type Library = typeof Plot;

/**
 * A chart by Observable Plot, drawn anew where its place becomes wider or narrower. `label` says in words what it shows; the data stand in a table beside
 * it, so that nobody needs the picture.
 */
export function Chart({ label, draw }: { readonly label: string; readonly draw: (plot: Library, width: number) => Options }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [plot, setPlot] = useState<Library | null>(null);
  useEffect(() => {
    void import('@observablehq/plot').then(setPlot);
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!plot || width === 0 || !place.current) return;
    // The class stands in the content security policy's hash of the style that Plot writes.
    const drawn = plot.plot({
      width,
      className: 'chart-plot',
      style: { background: 'none', overflow: 'visible', fontSize: '12px', fontFamily: 'inherit' },
      ...draw(plot, width),
    });
    drawn.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(drawn);
  }, [plot, width, draw]);
  return (
    <figure className="chart" role="img" aria-label={label}>
      <div ref={place} />
    </figure>
  );
}
