import { createHash } from 'node:crypto';

/** The class of every chart: it stands in the style that Observable Plot writes, whose hash the content security policy names. */
const chartClass = 'chart-plot';

/** The style as Observable Plot 0.6.17 writes it. A browser test fails where a newer one writes another. */
const style = `:where(.${chartClass}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${chartClass} text),
:where(.${chartClass} tspan) {
  white-space: pre;
}`;

/** The source of that style in a content security policy. */
export const chartStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
