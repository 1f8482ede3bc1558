import { hc, type InferResponseType } from 'hono/client';
import type { Api } from '../api/app.js';

/** The API with the types of its routes. */
export const api = hc<Api>('/').api;

export type Readout = InferResponseType<(typeof api.documents)[':id']['$get'], 200>;
export type Explanation = InferResponseType<(typeof api.documents)[':id']['explanation']['$get'], 200>;
export type DocumentHead = InferResponseType<typeof api.documents.$get, 200>['items'][number];
export type FoundEvent = InferResponseType<typeof api.events.$get, 200>['items'][number];
export type FoundStatement = InferResponseType<typeof api.statements.$get, 200>['items'][number];
export type Contact = InferResponseType<typeof api.contacts.$get, 200>['items'][number];
export type Compared = InferResponseType<(typeof api.contacts)[':id']['comparison']['$get'], 200>;
export type Toll = InferResponseType<typeof api.tolls.$get, 200>;
export type Hit = InferResponseType<typeof api.search.$get, 200>[number];
export type Import = InferResponseType<(typeof api.imports)[':id']['$get'], 200>;

/** Thrown where the API refuses: its line is for the user. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

/** The body of the answer that is a success. */
type Success<Response> = Response extends { readonly status: 200; json(): Promise<infer Body> } ? Body : never;

/**
 * What a call of the API answers. Throws ApiError with one line for the user where it refuses or cannot be reached.
 *
 * @example
 * await answerOf(api.counts.$get())
 */
export async function answerOf<Response extends Answer>(call: Promise<Response>): Promise<Success<Response>> {
  const answer = await call.catch(() => {
    throw new ApiError(0, 'Readout does not answer. Is “readout serve” still running?');
  });
  if (answer.ok) return (await answer.json()) as Success<Response>;
  const told = (await answer.json().catch(() => null)) as { error?: string } | null;
  throw new ApiError(answer.status, told?.error ?? `the answer was ${answer.status}`);
}
