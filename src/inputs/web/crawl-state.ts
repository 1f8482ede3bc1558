/** What is remembered of an address, a file or an article that was read. */
export interface Visit {
  /** what its server said of it to ask by whether it has changed */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** what it was like, in few letters; null where only its having been read counts */
  readonly digest: string | null;
  /** ISO instant */
  readonly at: string;
}

/** Remembers what was read, from one run to the next. What was remembered stands, even if the program is killed the next instant. */
export interface CrawlState {
  /** What is remembered under a key (an address, a file's path, a document's id), or null. */
  seen(key: string): Visit | null | Promise<Visit | null>;
  /** Remembers a visit; a later one replaces it. */
  remember(key: string, visit: Visit): void | Promise<void>;
}

/**
 * A state that lasts as long as the process.
 *
 * @example
 * memoryState().seen('https://quay.example/rss') // null
 */
export function memoryState(): CrawlState {
  const visits = new Map<string, Visit>();
  return {
    seen: (key) => visits.get(key) ?? null,
    remember: (key, visit) => void visits.set(key, visit),
  };
}
