import { isLoopback, isNear } from './address.ts';
import { type Ill, ill } from './diagnosis.ts';
import { isRecord } from './faults.ts';
import type { Outbound } from './outbound.ts';
import { fixes, tunnel } from './servers.ts';

/** The page that asks; there is none on the command line. */
export interface Page {
  readonly origin: string;
  /** The browser knows that it has no network. */
  readonly offline: boolean;
  /** What the browser says about pages of this origin in the local network, which pages that come from it need not ask for. */
  localNetwork(): Promise<'granted' | 'denied' | 'prompt' | undefined>;
}

export interface Unreached {
  readonly base: string;
  readonly model?: string;
  readonly out: Outbound;
  readonly page?: Page;
  /** Ends a probe that nobody answers. */
  readonly signal: AbortSignal;
}

/** Code that Node gives beside a failed request: ECONNREFUSED. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return isRecord(cause) && typeof cause.code === 'string' ? cause.code : '';
}

/** Whether anybody answers at all, be it with something that this page may not read. */
async function answers({ base, out, signal }: Unreached): Promise<boolean> {
  for (const path of [`${new URL(base).pathname}/models`, '/']) {
    try {
      await out(path, { opaque: true, signal });
      return true;
    } catch {
      if (signal.aborted) return false;
    }
  }
  return false;
}

/** Why a request failed without an answer. A page is told nothing, so it looks at what else is known. */
export async function whyUnreached(at: Unreached, error: unknown): Promise<Ill> {
  const { base, model, page } = at;
  const url = new URL(base);
  const start = fixes('start', base, model === undefined ? {} : { model });
  if (!page) return ill('refused', refusedFor(codeOf(error), url), { fixes: start });

  const near = isNear(url.hostname);
  const guarded = near && !(URL.canParse(page.origin) && isNear(new URL(page.origin).hostname));
  if (page.offline && !near) return ill('offline', 'This machine has no network. Connect it and try again.');
  const permission = guarded ? await page.localNetwork() : undefined;
  if (permission === 'denied')
    return ill(
      'local-network',
      'The browser keeps this page out of your local network. Allow it in the site’s settings, beside the address bar, and try again.',
    );
  const mixed = page.origin.startsWith('https:') && url.protocol === 'http:' && !isLoopback(url.hostname);
  if (mixed && !near)
    return ill(
      'mixed-content',
      `This page is encrypted, so the browser lets it call no address that begins with http:// on another machine. Use https://, or bring the server here through a tunnel.`,
      { fixes: tunnel(base) },
    );
  if (await answers(at))
    return ill(
      'cors',
      `A server answers, but does not let pages of ${page.origin} read its answers (CORS). Start it with:`,
      { fixes: fixes('allow', base, { ...(model === undefined ? {} : { model }), origin: page.origin }) },
    );
  if (mixed)
    return ill(
      'mixed-content',
      'Nobody answers. This page is encrypted and the address is not, which browsers allow at most for the local network and after asking. Use https://, or bring the server here through a tunnel.',
      { sure: false, fixes: tunnel(base) },
    );
  if (permission === 'prompt')
    return ill(
      'local-network',
      'The browser has not been told whether this page may use your local network. Try again and choose “Allow”; if no question comes up, the server is not running.',
      { sure: false, fixes: start },
    );
  const https = url.protocol === 'https:' ? ', its certificate is not trusted here' : '';
  return ill(
    'refused',
    `Nobody answers at ${url.host}: the server is not running, the port is another${https}.`,
    {
      sure: false,
      fixes: near ? start : [],
    },
  );
}

function refusedFor(code: string, { host, hostname }: URL): string {
  if (code === 'ECONNREFUSED') return `Nobody listens at ${host}. Start the server, or mend the port.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `There is no host ${hostname}.`;
  if (/CERT|SSL|TLS|SIGNED/.test(code)) return `The certificate of ${host} is not trusted (${code}).`;
  return `${host} cannot be reached${code === '' ? '' : ` (${code})`}.`;
}
