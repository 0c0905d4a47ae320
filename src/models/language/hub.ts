import { FaultError, faultFor, faultOf } from './faults.ts';
import type { ListedFile } from './listing.ts';

export type HubFetch = (url: string, init: RequestInit) => Promise<Response>;

/** The only host that is asked for models, and only for one that the user chose. */
export const HUB = 'https://huggingface.co';

/** The hub answers with a redirect to where it keeps large files; nothing of the user goes along. */
const quiet: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' };

export const hubAddress = (repo: string, name: string): string => `${HUB}/${repo}/resolve/main/${name}`;

/** @throws {FaultError} */
export async function hubFetch(fetch: HubFetch, url: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...quiet, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new FaultError(faultFor('network', `${url}: ${faultOf(error).detail ?? ''}`));
  }
  if (response.ok) return response;
  const cause = [401, 403, 404].includes(response.status) ? 'missing' : 'network';
  throw new FaultError(faultFor(cause, `${url}: status ${response.status}`));
}

/**
 * Names and sizes of a repository's files.
 * @throws {FaultError}
 */
export async function listHub(
  fetch: HubFetch,
  repo: string,
  signal?: AbortSignal,
): Promise<readonly ListedFile[]> {
  const response = await hubFetch(fetch, `${HUB}/api/models/${repo}/tree/main?recursive=true`, signal);
  const entries: unknown = await response.json().catch(() => undefined);
  if (!Array.isArray(entries)) throw new FaultError(faultFor('network', 'The hub’s list cannot be read.'));
  return entries.flatMap((entry: { type?: unknown; path?: unknown; size?: unknown }) =>
    entry?.type === 'file' && typeof entry.path === 'string' && typeof entry.size === 'number'
      ? [{ name: entry.path, bytes: entry.size }]
      : [],
  );
}
