// Expected calibration error over ten bins of equal mass (Naeini et al. 2015; Nguyen and O'Connor 2015 for equal mass).

/** Ten bins of equal mass, least sure first: `{ n, score, share }`, the mean score and the share of right records. */
export function binsOf(records, count = 10) {
  const sorted = [...records].sort((a, b) => a.score - b.score);
  return Array.from({ length: count }, (_, i) => sorted.slice(Math.round((i * sorted.length) / count), Math.round(((i + 1) * sorted.length) / count)))
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      n: bin.length,
      score: bin.reduce((sum, { score }) => sum + score, 0) / bin.length,
      share: bin.filter(({ right }) => right).length / bin.length,
    }));
}

/** The mean distance of score and share, weighted by the records of each bin. */
export function errorOf(bins) {
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  return bins.reduce((sum, bin) => sum + (bin.n / n) * Math.abs(bin.score - bin.share), 0);
}
