/**
 * Works on the items of a stream, `abreast` of them at a time, and gives the results in the order of the items.
 * An item's failure is thrown when its turn comes.
 *
 * @example
 * for await (const { item, result } of sideBySide([1, 2, 3], async (n) => n * 2, 2)) …  // 2, 4, 6
 */
export async function* sideBySide<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  abreast: number,
): AsyncGenerator<{ item: In; result: Promise<Out> }> {
  const under: { item: In; result: Promise<Out> }[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => undefined); // told when its turn comes
    under.push({ item, result });
    if (under.length >= abreast) yield under.shift()!;
  }
  yield* under;
}
