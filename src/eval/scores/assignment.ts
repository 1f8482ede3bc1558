/**
 * The heaviest one-to-one assignment of rows to columns (the Hungarian method, O(n³)): its total weight.
 *
 * `weights[row][column]` must be 0 or more; the table need not be square.
 *
 * @example
 * heaviestAssignment([[3, 2], [2, 0]]) // 4
 */
export function heaviestAssignment(weights: readonly (readonly number[])[]): number {
  const rows = weights.length;
  const columns = Math.max(0, ...weights.map((row) => row.length));
  const size = Math.max(rows, columns);
  if (size === 0) return 0;
  const cost = (row: number, column: number) => -(weights[row - 1]?.[column - 1] ?? 0);
  // Rows and columns are counted from 1; column 0 holds the row that is being placed.
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size + 1);
    const seen = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      seen[column] = 1;
      let next = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let c = 1; c <= size; c++) {
        if (seen[c]) continue;
        const reduced = cost(rowOf[column]!, c) - rowPrice[rowOf[column]!]! - columnPrice[c]!;
        if (reduced < slack[c]!) {
          slack[c] = reduced;
          from[c] = column;
        }
        if (slack[c]! < least) {
          least = slack[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= size; c++) {
        if (seen[c]) {
          rowPrice[rowOf[c]!]! += least;
          columnPrice[c]! -= least;
        } else slack[c]! -= least;
      }
      column = next;
    }
    for (; column !== 0; column = from[column]!) rowOf[column] = rowOf[from[column]!]!;
  }
  let total = 0;
  for (let c = 1; c <= size; c++) total -= cost(rowOf[c]!, c);
  return total;
}
