import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answered request: its body as it went over the wire. */
export interface Transfer {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}
export interface CountingProxy {
  readonly url: string;
  /** Transfers since the last call. */
  taken(): readonly Transfer[];
  stop(): void;
}

/** Passes requests on to `target`, and counts what every page and worker really loads. */
export async function countTransfers(target: string): Promise<CountingProxy> {
  let transfers: Transfer[] = [];
  const { hostname, port, pathname } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { url: path, method, headers } = incoming;
    const onward = request({ hostname, port, path, method, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => {
        transfers.push({ path: path ?? '', type: String(answer.headers['content-type']), bytes });
      });
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    taken() {
      const sofar = transfers;
      transfers = [];
      return sofar;
    },
    stop: () => void server.close(),
  };
}
