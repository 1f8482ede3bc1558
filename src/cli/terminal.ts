/** A stream that text is written to: standard output and standard error, or a test's. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done?: (error?: Error | null) => void): boolean;
}

/** Where a command reads its surroundings from and writes to. */
export interface Terminal {
  readonly out: Sink;
  readonly error: Sink;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Writes text whole, and waits until it is taken: a slow reader of a pipe holds the work up instead of filling memory.
 *
 * @example
 * await writeTo(terminal.out, 'done\n')
 */
export function writeTo(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => sink.write(text, (error) => (error ? reject(error) : resolve())));
}

/**
 * Says one line to the user on standard error.
 *
 * @example
 * complain(terminal, 'a.txt is empty') // readout: a.txt is empty
 */
export function complain(terminal: Terminal, line: string): void {
  terminal.error.write(`readout: ${line.replace(/\s*\n\s*/g, ' ')}\n`);
}
