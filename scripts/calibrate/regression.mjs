// Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman 2009, 4.4.1).

/** `{ bias, weights }` of the most likely regression; weights of standardised features are drawn to zero by `ridge`. */
export function fitRegression(records, ridge = 30) {
  const names = [...new Set(records.flatMap(({ features }) => Object.keys(features)))].sort();
  const mean = names.map((name) => records.reduce((sum, { features }) => sum + (features[name] ?? 0), 0) / records.length);
  const spread = names.map(
    (name, j) => Math.sqrt(records.reduce((sum, { features }) => sum + ((features[name] ?? 0) - mean[j]) ** 2, 0) / records.length) || 1,
  );
  const rows = records.map(({ features }) => [1, ...names.map((name, j) => ((features[name] ?? 0) - mean[j]) / spread[j])]);
  let beta = Array(names.length + 1).fill(0);
  for (let step = 0; step < 25; step++) {
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j && i > 0 ? ridge : 0)));
    const gradient = beta.map((b, i) => (i > 0 ? -ridge * b : 0));
    rows.forEach((x, r) => {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * beta[i], 0)));
      x.forEach((v, i) => {
        gradient[i] += (Number(records[r].right) - p) * v;
        for (let j = 0; j <= i; j++) hessian[i][j] += p * (1 - p) * v * x[j];
      });
    });
    for (let i = 0; i < beta.length; i++) for (let j = 0; j < i; j++) hessian[j][i] = hessian[i][j];
    const move = solve(hessian, gradient);
    beta = beta.map((b, i) => b + move[i]);
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  const round = (value) => Number(value.toPrecision(4));
  const weights = Object.fromEntries(names.map((name, j) => [name, round(beta[j + 1] / spread[j])]));
  return { bias: round(beta[0] - names.reduce((sum, _, j) => sum + (beta[j + 1] * mean[j]) / spread[j], 0)), weights };
}

/** x of a·x = b, by Gauss' elimination with pivots. */
function solve(a, b) {
  const m = a.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < m.length; i++) {
    const pivot = m.slice(i).reduce((best, row, k) => (Math.abs(row[i]) > Math.abs(m[best][i]) ? i + k : best), i);
    [m[i], m[pivot]] = [m[pivot], m[i]];
    for (let k = i + 1; k < m.length; k++) {
      const factor = m[k][i] / m[i][i];
      for (let j = i; j <= m.length; j++) m[k][j] -= factor * m[i][j];
    }
  }
  const x = Array(m.length).fill(0);
  for (let i = m.length - 1; i >= 0; i--) x[i] = (m[i][m.length] - x.reduce((sum, v, j) => sum + (j > i ? m[i][j] * v : 0), 0)) / m[i][i];
  return x;
}
