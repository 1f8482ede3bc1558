import { describe, expect, it } from 'vitest';
import { abreast } from './abreast.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function* stream(name: string, wait: number, log: string[] = []) {
  try {
    for (let i = 0; i < 3; i++) {
      await pause(wait);
      yield `${name}${i}`;
      log.push(`${name}${i} taken`);
    }
  } finally {
    log.push(`${name} closed`);
  }
}

describe('abreast', () => {
  it('yields all of each stream in its order, and waits for none while another has something', async () => {
    const found: string[] = [];
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = async function* () {
      await opened;
      yield* stream('slow', 1);
    };
    for await (const item of abreast([slow(), stream('quick', 1)], 2)) {
      found.push(item);
      if (item === 'quick2') open();
    }
    expect(found).toEqual(['quick0', 'quick1', 'quick2', 'slow0', 'slow1', 'slow2']);
  });

  it('runs no more than so many at once', async () => {
    let open = 0;
    let most = 0;
    const counted = async function* () {
      most = Math.max(most, ++open);
      yield* stream('a', 1);
      open--;
    };
    const found: string[] = [];
    for await (const item of abreast(Array.from({ length: 10 }, counted), 3)) found.push(item);
    expect([found.length, most]).toEqual([30, 3]);
  });

  it('waits until what it yielded was taken, and closes the streams when it is left', async () => {
    const log: string[] = [];
    for await (const item of abreast([stream('a', 1, log)], 1)) if (item === 'a1') break;
    await pause(50);
    expect(log).toEqual(['a0 taken', 'a closed']);
  });

  it('ends with the error of one', async () => {
    const failing = async function* () {
      yield 'x';
      throw new Error('no');
    };
    const run = async () => {
      for await (const _ of abreast([stream('a', 1), failing()], 2));
    };
    await expect(run()).rejects.toThrow('no');
  });
});
