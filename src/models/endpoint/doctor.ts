import { readAddress } from './address.ts';
import { COMMON, chatBody, type Dialect, messagesOf, simpler } from './chat.ts';
import { type Diagnosis, type Ill, ill } from './diagnosis.ts';
import { type EndpointFault, faultOf, isRecord } from './faults.ts';
import { type Fetch, outboundTo, pathOf } from './outbound.ts';
import { fixes } from './servers.ts';
import { type Page, whyUnreached } from './unreachable.ts';

export interface Patient {
  /** As the user typed it. */
  readonly address: string;
  /** Without one, only the list of models is asked for. */
  readonly model?: string;
  readonly key?: string;
}
export interface DoctorNeeds {
  readonly fetch?: Fetch;
  /** Left out on the command line. */
  readonly page?: Page;
  /** Milliseconds for a plain question, and for a reply of one token, before which a server may load a model. */
  readonly patience?: { readonly plain: number; readonly reply: number };
}

/** Where interfaces stand that were looked for in the wrong place. */
const USUAL_PATHS = ['/v1', '/api/v1', '/openai/v1', '/api', '/api/openai/v1'];
const PATIENCE = { plain: 8_000, reply: 120_000 };

interface Models {
  readonly ids: readonly string[];
  readonly owner: string | undefined;
}

/** The list that `/models` gives; undefined for anything else. */
function readModels(body: unknown): Models | undefined {
  if (!isRecord(body)) return undefined;
  const list: unknown = body.data ?? body.models;
  // Ollama gives null where it has no model.
  if (list === null || (body.object === 'list' && list === undefined)) return { ids: [], owner: undefined };
  if (!Array.isArray(list)) return undefined;
  const rows = list.filter(isRecord);
  const owner = rows[0]?.owned_by;
  return {
    ids: rows.map((row) => row.id ?? row.name).filter((id) => typeof id === 'string'),
    owner: typeof owner === 'string' ? owner : undefined,
  };
}

/** Aborts with the given signal, or by itself after so many milliseconds unless it is put off. */
function alarm(ms: number, signal: AbortSignal) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return { signal: AbortSignal.any([signal, controller.signal]), off: () => clearTimeout(timer) };
}

async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}

/**
 * Asks a server for its models, then the chosen one for a reply of one token, and says in words what stands in the way. Only the
 * user's own stop makes it reject.
 */
export async function examine(
  { address, model, key }: Patient,
  { fetch, page, patience = PATIENCE }: DoctorNeeds = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Diagnosis> {
  const read = readAddress(address);
  if ('why' in read) return ill('address', read.why);
  const { base } = read;
  const out = outboundTo(base, fetch);
  const named = model ? { model } : {};

  /** An answer, or why there is none. */
  async function ask(path: string, body: unknown, ms: number): Promise<Response | Ill> {
    const late = alarm(ms, signal);
    try {
      return await out(path, { body, key, signal: late.signal });
    } catch (error) {
      signal.throwIfAborted();
      if (late.signal.aborted) return silent(base, ms, body !== undefined);
      const probe = alarm(patience.plain, signal);
      const at = { base, ...named, out, signal: probe.signal, ...(page ? { page } : {}) };
      const why = await whyUnreached(at, error).finally(probe.off);
      signal.throwIfAborted();
      return why;
    } finally {
      late.off();
    }
  }

  async function elsewhere(): Promise<string | undefined> {
    const { origin } = new URL(base);
    for (const path of USUAL_PATHS) {
      if (`${origin}${path}` === base) continue;
      const found = await ask(`${path}/models`, undefined, patience.plain);
      if ('state' in found) return undefined;
      if (found.ok && readModels(await jsonOf(found))) return `${origin}${path}`;
    }
    return undefined;
  }

  async function misplaced(trouble: 'path' | 'not-json', says: string): Promise<Ill> {
    const instead = await elsewhere();
    return instead
      ? ill(trouble, `${says} Its interface stands at ${instead}.`, { instead })
      : ill(trouble, `${says} Most servers have their interface at an address that ends with /v1.`);
  }

  const replies = async (asked: string): Promise<boolean> =>
    'ok' in (await trial(base, asked, ask, patience.reply));

  const listed = await ask(pathOf(base, 'models'), undefined, patience.plain);
  if ('state' in listed) return listed;
  const models = listed.ok ? readModels(await jsonOf(listed)) : undefined;
  if (!listed.ok) {
    const fault = await faultOf(listed, Date.now());
    if (fault.kind === 'key') return keyless(fault, key);
    if (fault.kind === 'busy') return ill('server', fault.message);
    const wrong = await misplaced('path', fault.message);
    // Some servers have no list; whether they reply is then the only question.
    if (!model || listed.status !== 404 || wrong.instead) return wrong;
    return (await replies(model)) ? { state: 'well', says: `${model} replies.`, models: [] } : wrong;
  }
  if (!models) return misplaced('not-json', `Something answers at ${base}, but it is no model server.`);
  const { ids, owner } = models;
  if (!model)
    return {
      state: 'well',
      says: ids.length === 0 ? 'The server answers, but has no model yet.' : 'The server answers.',
      models: ids,
    };

  const replied = await trial(base, model, ask, patience.reply);
  if ('state' in replied) {
    // The list came, so somebody is there: what fails is the question that browsers send ahead of a reply's.
    return page && replied.trouble !== 'silent'
      ? ill(
          'cors',
          `The server lists its models, but does not let pages of ${page.origin} ask for replies (CORS). Start it with:`,
          {
            sure: replied.trouble === 'cors',
            fixes: fixes('allow', base, { model, origin: page.origin, owner }),
            models: ids,
          },
        )
      : { ...replied, models: ids };
  }
  if ('kind' in replied) return refusal(replied, { base, model, ids, owner, key, misplaced });
  return { state: 'well', says: `${model} replies.`, models: ids };
}

type Ask = (path: string, body: unknown, ms: number) => Promise<Response | Ill>;

/** Asks for one token, in the form that the server understands. */
async function trial(
  base: string,
  model: string,
  ask: Ask,
  ms: number,
): Promise<Ill | EndpointFault | { readonly ok: true }> {
  let dialect: Dialect = { ...COMMON, logprobs: false };
  for (;;) {
    const body = chatBody(model, messagesOf('Say ok.'), { maxTokens: 1 }, dialect);
    const response = await ask(pathOf(base, 'chat/completions'), body, ms);
    if ('state' in response) return response;
    if (response.ok) {
      response.body?.cancel().catch(() => undefined);
      return { ok: true };
    }
    const fault = await faultOf(response, Date.now());
    const next = fault.kind === 'request' ? simpler(dialect, fault.message) : undefined;
    if (!next) return fault;
    dialect = next;
  }
}

const silent = (base: string, ms: number, reply: boolean): Ill =>
  ill(
    'silent',
    `${new URL(base).host} has not answered for ${Math.round(ms / 1_000)} s.${
      reply ? ' It may be loading the model: try again in a while.' : ' Is it the right machine and port?'
    }`,
    { sure: false },
  );

const keyless = (fault: EndpointFault, key: string | undefined): Ill =>
  ill('key', `${key ? 'The server does not take this key' : 'The server asks for a key'} (${fault.status}).`);

interface Refused {
  readonly base: string;
  readonly model: string;
  readonly ids: readonly string[];
  readonly owner: string | undefined;
  readonly key: string | undefined;
  misplaced(trouble: 'path', says: string): Promise<Ill>;
}

/** What a refused trial means. */
async function refusal(
  fault: EndpointFault,
  { base, model, ids, owner, key, misplaced }: Refused,
): Promise<Ill> {
  const unlisted = ids.length > 0 && !ids.includes(model);
  if (fault.kind === 'model' || (unlisted && (fault.kind === 'request' || fault.kind === 'path')))
    return ill('model', `The server has no model “${model}”.`, {
      models: ids,
      fixes: fixes('fetch', base, { model, owner }),
    });
  if (fault.kind === 'key') return { ...keyless(fault, key), models: ids };
  if (fault.kind === 'path') return misplaced('path', fault.message);
  return ill('server', fault.message, { models: ids });
}
