import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.js';

async function* numbers(count: number) {
  for (let n = 1; n <= count; n++) yield n;
}

test('results come in the order of the items, whatever is done first', async () => {
  const done: number[] = [];
  const work = async (n: number) => {
    await new Promise((later) => setTimeout(later, n === 1 ? 20 : 1));
    done.push(n);
    return n * 2;
  };
  const results: number[] = [];
  for await (const { result } of sideBySide(numbers(4), work, 3)) results.push(await result);
  expect(results).toEqual([2, 4, 6, 8]);
  expect(done[0]).not.toBe(1);
});

test('no more than so many are under way at once', async () => {
  let under = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++under);
    await new Promise((later) => setTimeout(later, 1));
    under--;
  };
  for await (const { result } of sideBySide(numbers(10), work, 3)) await result;
  expect(most).toBe(3);
});

test('a failure is told at its turn and stops nothing else', async () => {
  const told: string[] = [];
  const work = async (n: number) => {
    if (n === 2) throw new Error('two');
    return n;
  };
  for await (const { item, result } of sideBySide(numbers(3), work, 3)) {
    told.push(
      await result.then(
        (n) => `${n}`,
        (error: Error) => `${item} failed: ${error.message}`,
      ),
    );
  }
  expect(told).toEqual(['1', '2 failed: two', '3']);
});
