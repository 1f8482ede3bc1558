import { useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'here'; readonly value: Value };

const held = new Map<string, Promise<unknown>>();
/** Answers kept, so that going back and forth asks once. */
const most = 60;

/** Forgets what was loaded: after a decision or an import it may be otherwise. */
export function forget(): void {
  held.clear();
}

function load<Value>(key: string, ask: () => Promise<Value>): Promise<Value> {
  const before = held.get(key);
  if (before) return before as Promise<Value>;
  const asked = ask();
  held.set(key, asked);
  asked.catch(() => held.delete(key));
  for (const old of [...held.keys()].slice(0, -most)) held.delete(old);
  return asked;
}

/**
 * What an address of the API answers, once per key. The answer before stays until the next is here.
 *
 * @example
 * const counts = useLoaded('counts', () => answerOf(api.counts.$get()))
 */
export function useLoaded<Value>(key: string, ask: () => Promise<Value>, again = 0): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ key: string; told: Loaded<Value> }>({ key: '', told: { state: 'loading' } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    let current = true;
    load(key, ask).then(
      (value) => current && setLoaded({ key, told: { state: 'here', value } }),
      (error: Error) => current && setLoaded({ key, told: { state: 'failed', error } }),
    );
    return () => {
      current = false;
    };
  }, [key, again]);
  return loaded.key === key || loaded.told.state === 'here' ? loaded.told : { state: 'loading' };
}
