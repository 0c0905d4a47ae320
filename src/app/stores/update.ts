import { createStore, type StoreApi } from 'zustand/vanilla';

/** A newer version of the site that waits; `change` goes over to it. */
export interface UpdateState {
  readonly change: (() => void) | undefined;
}
export type UpdateStore = StoreApi<UpdateState>;

export const createUpdateStore = (): UpdateStore => createStore<UpdateState>()(() => ({ change: undefined }));
