import type { ReactNode } from 'react';
import { ApiError } from '../api.js';
import type { Loaded } from '../load.js';

/** A quiet sign that something is on its way. */
export function Loading() {
  return (
    <p className="loading" role="status">
      Loading …
    </p>
  );
}

/** What was loaded, the sign that it is on its way, or in plain words why not. */
export function Show<Value>({ loaded, children }: { readonly loaded: Loaded<Value>; readonly children: (value: Value) => ReactNode }) {
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'here') return children(loaded.value);
  const { error } = loaded;
  const known = error instanceof ApiError;
  return (
    <div className="notice" role="alert">
      <strong>{known && error.status === 404 ? 'Not found' : known && error.status === 401 ? 'Not signed in' : 'That did not work'}</strong>
      <p>{error.message.replace(/^./u, (first) => first.toUpperCase())}.</p>
    </div>
  );
}
