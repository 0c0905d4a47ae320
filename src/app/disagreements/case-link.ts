import { isRgEntry } from '../../core/reasoning-gym.ts';
import { MAX_REPLY } from '../../core/reply.ts';
import type { Case } from '../../envs/reasoning-gym/case.ts';
import { isIndex } from '../../envs/reasoning-gym/entry-line.ts';

/** Longest packed case that goes into a link, in characters: mail and chat programs cut longer ones. */
export const MAX_PACKED = 12_000;
/** Most that a packed case may hold, in bytes: a few characters can unfold to gigabytes. */
export const MAX_UNPACKED = 400_000;
const MAX_KIND = 200;

export type Packed = { readonly packed: string } | { readonly why: string };
export type Unpacked = { readonly subject: Case } | { readonly why: string };

const DAMAGED = 'This link is damaged or was cut off. Ask for it again, or for the exported report.';

/** The case as a part of an address: JSON, deflated, in base64url. */
export async function packCase({ entry, reply, score, kind, index }: Case): Promise<Packed> {
  const json = JSON.stringify({ v: 1, entry, reply, score, kind, index });
  const bytes = new TextEncoder().encode(json);
  const tooLong = {
    why: `This entry and its reply are too long for a link (${MAX_PACKED.toLocaleString('en')} characters at most). Export the report instead, and send that.`,
  };
  if (bytes.length > MAX_UNPACKED) return tooLong;
  const deflated = await collect(throughStream(bytes, new CompressionStream('deflate-raw')), MAX_UNPACKED);
  const packed = toBase64Url(deflated);
  return packed.length > MAX_PACKED ? tooLong : { packed };
}

/** The way back. Nothing in a link is trusted: what is no case is told in a sentence. */
export async function unpackCase(packed: string): Promise<Unpacked> {
  if (packed.length > MAX_PACKED) return { why: `This link is longer than ${MAX_PACKED} characters.` };
  const bytes = fromBase64Url(packed);
  if (!bytes) return { why: DAMAGED };
  try {
    const json = await collect(throughStream(bytes, new DecompressionStream('deflate-raw')), MAX_UNPACKED);
    return caseOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch (error) {
    return { why: error instanceof TooMuch ? 'This link unfolds to more than a case may hold.' : DAMAGED };
  }
}

function caseOf(value: unknown): Unpacked {
  if (typeof value !== 'object' || value === null) return { why: DAMAGED };
  const { v, entry, reply, score, kind, index } = value as { readonly [name: string]: unknown };
  if (typeof v === 'number' && v > 1)
    return { why: 'This link was made by a newer Envscope. Reload this page, and open it again.' };
  if (v !== 1) return { why: DAMAGED };
  if (!isRgEntry(entry) || typeof reply !== 'string' || reply.length > MAX_REPLY) return { why: DAMAGED };
  if (score !== null && (typeof score !== 'number' || !Number.isFinite(score))) return { why: DAMAGED };
  return {
    subject: {
      entry,
      reply,
      score,
      ...(typeof kind === 'string' && kind.length <= MAX_KIND ? { kind } : {}),
      ...(isIndex(index) ? { index } : {}),
    },
  };
}

class TooMuch extends Error {}

function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  through: GenericTransformStream,
): ReadableStream<Uint8Array> {
  // The streams that deflate and inflate give bytes; their common type does not say so.
  return new Blob([bytes])
    .stream()
    .pipeThrough(through as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooMuch();
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
