import type { Page } from '../../models/endpoint/unreachable.ts';

/** Names under which browsers keep the permission; they were renamed and split. */
const NAMES = ['loopback-network', 'local-network', 'local-network-access'];

const ORDER = ['denied', 'prompt', 'granted'] as const;

/** The strictest answer; browsers without such a permission reject its name. */
async function localNetwork(): Promise<PermissionState | undefined> {
  const states = await Promise.all(
    NAMES.map(async (name) => {
      try {
        // The types know only the names of their day.
        return (await navigator.permissions.query({ name: name as PermissionName })).state;
      } catch {
        return undefined;
      }
    }),
  );
  return ORDER.find((state) => states.includes(state));
}

/** This page, as the connection doctor sees it. */
export const thisPage: Page = {
  get origin() {
    return location.origin;
  },
  get offline() {
    return navigator.onLine === false;
  },
  localNetwork,
};
