/** The streams of the program. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  /** Data. Resolves once there is room for more; rejects with `Closed` when nobody reads any longer. */
  write(text: string): Promise<void>;
  /** A message, on a line of its own. */
  warn(message: string): void;
}

/** The reader of the output has gone, as `head` does: nothing is left to do. */
export class Closed extends Error {
  override readonly name = 'Closed';
}

export function nodeIo({ stdin, stdout, stderr }: NodeJS.Process): Io {
  let broken: Error | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    broken = error.code === 'EPIPE' ? new Closed() : error;
  });
  stderr.on('error', () => undefined);
  return {
    input: stdin,
    get inputIsTerminal() {
      return stdin.isTTY === true;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        const done = (): void => (broken ? reject(broken) : resolve());
        if (stdout.write(text)) return setImmediateOnce(done);
        stdout.once('drain', done);
        stdout.once('error', done);
      }),
    warn: (message) => void stderr.write(`${message}\n`),
  };
}

const setImmediateOnce = (done: () => void): void => queueMicrotask(done);
