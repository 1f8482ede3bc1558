import { ApiError, type Import } from '../api.js';

/**
 * Follows an import until it is finished, telling each state. Throws ApiError if it breaks off; what was read until then is kept.
 *
 * @example
 * await follow(id, setState)
 */
export function follow(id: string, tell: (state: Import) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = new EventSource(`/api/imports/${encodeURIComponent(id)}/progress`);
    source.addEventListener('progress', (event) => {
      const state = JSON.parse((event as MessageEvent<string>).data) as Import;
      tell(state);
      if (!state.finished) return;
      source.close();
      resolve();
    });
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
      reject(new ApiError(0, 'The import cannot be followed any more. What was read until now is kept.'));
    });
  });
}
