// A reliability diagram as SVG: a panel per kind of record, ten bins of equal mass, the diagonal is a score that means what it says.

const side = 220;
const gap = 56;

/** The picture for `{ kind, bins, error }[]`; colours come from the page, for light and dark. */
export function reliabilityPlot(plots) {
  const width = plots.length * (side + gap) + gap / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${side + 84}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Reliability of the score, by kind of record">
<style>svg{color:#1a1a1a;background:#fff}@media(prefers-color-scheme:dark){svg{color:#eee;background:#161616}}line,path{stroke:currentColor}text{fill:currentColor}</style>
${plots.map((plot, i) => panel(plot, gap + i * (side + gap))).join('\n')}
</svg>
`;
}

function panel({ kind, bins, error }, left) {
  const top = 34;
  const at = (x, y) => `${(left + x * side).toFixed(1)},${(top + (1 - y) * side).toFixed(1)}`;
  const ticks = [0, 0.5, 1];
  return [
    `<text x="${left}" y="20" font-weight="600">${kind}s</text><text x="${left + side}" y="20" text-anchor="end">error ${error.toFixed(3)}</text>`,
    `<path d="M${at(0, 0)}L${at(1, 0)}M${at(0, 0)}L${at(0, 1)}" fill="none"/><path d="M${at(0, 0)}L${at(1, 1)}" fill="none" stroke-dasharray="4 4" opacity=".5"/>`,
    `<path d="M${bins.map(({ score, share }) => at(score, share)).join('L')}" fill="none" stroke-width="1.5"/>`,
    ...bins.map(
      ({ score, share, n }) =>
        `<circle cx="${at(score, share).split(',')[0]}" cy="${at(score, share).split(',')[1]}" r="4" fill="currentColor"><title>${n} records, mean score ${score.toFixed(2)}, ${(100 * share).toFixed(0)} % right</title></circle>`,
    ),
    ...ticks.map(
      (tick) =>
        `<text x="${left + tick * side}" y="${top + side + 16}" text-anchor="middle">${tick}</text><text x="${left - 6}" y="${top + (1 - tick) * side + 4}" text-anchor="end">${tick}</text>`,
    ),
    `<text x="${left + side / 2}" y="${top + side + 34}" text-anchor="middle">score, and the share that is right</text>`,
  ].join('\n');
}
