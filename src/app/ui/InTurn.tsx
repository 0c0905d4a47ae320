import { type ReactNode, useDeferredValue } from 'react';

/** Draws what is large after what stands around it, and lets other work go first. */
export function InTurn({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
