interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}

/** Lets messages and other work in before it resolves: a promise alone does not. */
export function breathe(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void };
  if (setImmediate) return new Promise((resolve) => setImmediate(() => resolve()));
  // A timer would be held back for 4 ms after a few rounds.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel() as unknown as {
      readonly port1: Port;
      readonly port2: Port;
    };
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
