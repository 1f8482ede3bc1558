/** Thrown when the store cannot do what it was asked. The message is one line for the user: what happened, what to do. */
export class StoreError extends Error {}
