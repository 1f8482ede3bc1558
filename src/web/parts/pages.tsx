import { useEffect, useRef, useState } from 'react';
import type { Loaded } from '../load.js';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface Pages<Item> {
  readonly loaded: Loaded<readonly Item[]>;
  readonly more: (() => void) | null;
}

/**
 * The pages of an answer so far; `more` asks for the next, null at the end.
 *
 * @example
 * const pages = usePages('events', (after) => answerOf(api.events.$get({ query: { after } })))
 */
export function usePages<Item>(key: string, ask: (after: string | undefined) => Promise<Page<Item>>): Pages<Item> {
  const [told, setTold] = useState<{ key: string; loaded: Loaded<readonly Item[]>; next: string | null }>({ key, loaded: { state: 'loading' }, next: null });
  const current = useRef(key);
  current.current = key;
  const load = (after: string | undefined, before: readonly Item[]) =>
    ask(after).then(
      ({ items, next }) => current.current === key && setTold({ key, loaded: { state: 'here', value: [...before, ...items] }, next }),
      (error: Error) => current.current === key && setTold({ key, loaded: { state: 'failed', error }, next: null }),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    void load(undefined, []);
  }, [key]);
  const { loaded, next } = told;
  return { loaded, more: next === null || loaded.state !== 'here' ? null : () => void load(next, loaded.value) };
}

/** The button for the next page, where there is one. */
export function More({ pages }: { readonly pages: Pages<unknown> }) {
  return (
    pages.more && (
      <button type="button" onClick={pages.more}>
        More
      </button>
    )
  );
}
