import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
addEventListener('popstate', tell);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Goes to an address of the page without loading it anew.
 *
 * @example
 * goTo('/contacts?kind=call')
 */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === `${location.pathname}${location.search}`) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  tell();
}

/** The path of the page's address, as parts: `/article/sha256:…` is `['article', 'sha256:…']`. */
export function usePath(): string[] {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return path.split('/').filter(Boolean).map(decodeURIComponent);
}

/** The query of the page's address: all state that a link shares. */
export function useQuery(): URLSearchParams {
  return new URLSearchParams(useSyncExternalStore(subscribe, () => location.search));
}

/**
 * One word of the query, and how to set it ('' takes it away). Setting it is no step back in the browser's history.
 *
 * @example
 * const [kind, setKind] = useWord('kind')
 */
export function useWord(name: string): [string, (value: string) => void] {
  const value = useQuery().get(name) ?? '';
  const set = useCallback(
    (next: string) => {
      const query = new URLSearchParams(location.search);
      if (next === '') query.delete(name);
      else query.set(name, next);
      const words = query.toString();
      goTo(`${location.pathname}${words === '' ? '' : `?${words}`}`, 'replace');
    },
    [name],
  );
  return [value, set];
}
