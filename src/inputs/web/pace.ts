/** Keeps a pause between requests to one host, in the order in which they ask. */
export interface Pace {
  /** Waits until the host's turn has come, at least `pause` milliseconds after the last request to it began. */
  turn(host: string, pause: number): Promise<void>;
  /** Leaves a host alone for so many milliseconds, because it asked for that. */
  rest(host: string, milliseconds: number): void;
  /** Milliseconds for which a host asked to be left alone from now on; 0 if it did not. */
  resting(host: string): number;
}

/** What tells the time and waits; a test has its own. */
export interface Clock {
  /** in milliseconds */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const clock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * The pace at which hosts are asked.
 *
 * @example
 * await paceOf(clock).turn('quay.example', 1000)
 */
export function paceOf({ now, sleep }: Clock): Pace {
  const free = new Map<string, number>();
  const rests = new Map<string, number>();
  return {
    async turn(host, pause) {
      const at = Math.max(now(), free.get(host) ?? 0);
      free.set(host, at + pause);
      if (at > now()) await sleep(at - now());
    },
    rest: (host, milliseconds) => void rests.set(host, now() + milliseconds),
    resting: (host) => Math.max(0, (rests.get(host) ?? 0) - now()),
  };
}
