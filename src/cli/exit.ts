/** Exit codes: all done; some inputs failed, the rest done; the command was given wrongly. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** Thrown when a command cannot go on for a reason that the user can mend. The message is one line for the user. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly code: Exit = exit.failed,
  ) {
    super(message);
  }
}
