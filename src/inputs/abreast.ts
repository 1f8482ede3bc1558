/**
 * Runs several streams at once, at most `most` of them, and yields what comes of them as it comes. Each waits until what it yielded was
 * taken. An error of one ends all.
 *
 * @example
 * for await (const item of abreast([first, second], 8)) …
 */
export async function* abreast<T>(streams: Iterable<AsyncGenerator<T>>, most: number): AsyncGenerator<T> {
  type Step = { readonly stream: AsyncGenerator<T>; readonly result: IteratorResult<T> };
  const waiting = streams[Symbol.iterator]();
  const running = new Map<AsyncGenerator<T>, Promise<Step>>();
  const step = (stream: AsyncGenerator<T>) =>
    running.set(
      stream,
      stream.next().then((result) => ({ stream, result })),
    );
  const start = () => {
    const next = waiting.next();
    if (!next.done) step(next.value);
  };
  try {
    for (let i = 0; i < most; i++) start();
    while (running.size > 0) {
      const { stream, result } = await Promise.race(running.values());
      running.delete(stream);
      if (result.done) {
        start();
        continue;
      }
      // Until it goes on it is kept among the running, to be closed if this is left.
      running.set(stream, new Promise(() => undefined));
      yield result.value;
      step(stream);
    }
  } finally {
    for (const [stream, last] of running) {
      last.catch(() => undefined);
      stream.return(undefined).catch(() => undefined);
    }
  }
}
