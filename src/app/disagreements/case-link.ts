import { isRgEntry } from '../../core/reasoning-gym.ts';
import { MAX_REPLY } from '../../core/reply.ts';
import type { Case } from '../../envs/reasoning-gym/case.ts';
import { isIndex } from '../../envs/reasoning-gym/entry-line.ts';
import { packed, TooMuch, unpacked } from '../ui/deflate.ts';

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
  const tooLong = {
    why: `This entry and its reply are too long for a link (${MAX_PACKED.toLocaleString('en')} characters at most). Export the report instead, and send that.`,
  };
  if (new TextEncoder().encode(json).length > MAX_UNPACKED) return tooLong;
  const text = await packed(json);
  return text.length > MAX_PACKED ? tooLong : { packed: text };
}

/** The way back. Nothing in a link is trusted: what is no case is told in a sentence. */
export async function unpackCase(text: string): Promise<Unpacked> {
  if (text.length > MAX_PACKED) return { why: `This link is longer than ${MAX_PACKED} characters.` };
  try {
    return caseOf(JSON.parse(await unpacked(text, MAX_UNPACKED)));
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
