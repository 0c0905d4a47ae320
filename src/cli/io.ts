/** The streams of the program. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  /** Data. Resolves once it is handed on; rejects with `Closed` when nobody reads any longer. */
  write(text: string): Promise<void>;
  /** A message, on a line of its own. */
  warn(message: string): void;
}

/** The reader of the output has gone, as `head` does: nothing is left to do. */
export class Closed extends Error {
  override readonly name = 'Closed';
}

export function nodeIo({ stdin, stdout, stderr }: NodeJS.Process): Io {
  // Without a listener an error of a stream ends the program; `write` hears of it as well.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  const gone = (error: NodeJS.ErrnoException): boolean =>
    error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
  return {
    input: stdin,
    inputIsTerminal: stdin.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) =>
          error ? reject(gone(error) ? new Closed('', { cause: error }) : error) : resolve(),
        );
      }),
    warn: (message) => void stderr.write(`${message}\n`),
  };
}
