/** Where in the reply the answer stands, `from` included and `to` excluded, in UTF-16 units, and what marked it. */
export interface Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly by: 'answer' | 'boxed' | 'fence' | 'text';
}

/** Longest reply that is looked at, in UTF-16 units. */
export const MAX_REPLY = 200_000;

/**
 * Finds the answer in a reply. After any leading thinking: the last `<answer>…</answer>`; else, for an environment
 * that names a fence, the last block fenced so; else the last `\boxed{…}`; else the whole text. Ends are trimmed.
 */
export function extract(reply: string, fence?: string): Span {
  const start = afterThinking(reply, fence);
  const close = reply.lastIndexOf('</answer>');
  const open = close < 0 ? -1 : reply.lastIndexOf('<answer>', close);
  if (open >= start) {
    const inner = trimmed(reply, open + '<answer>'.length, close, 'answer');
    return fence === undefined ? inner : (lastFence(reply, inner.from, inner.to) ?? inner);
  }
  const marked = fence === undefined ? lastBoxed(reply, start) : lastFence(reply, start, reply.length);
  return marked ?? trimmed(reply, start, reply.length, 'text');
}

/** The lines at the end of a prompt that ask for what `extract` finds. */
export const askFor = (fence: string | undefined): string =>
  fence === undefined
    ? 'Put only your final answer between <answer> and </answer>.'
    : `Put your final answer in one block fenced with \`\`\`${fence} and \`\`\`.`;

function trimmed(reply: string, from: number, to: number, by: Span['by']): Span {
  let a = from;
  let b = to;
  while (a < b && reply.charCodeAt(a) <= 32) a++;
  while (b > a && reply.charCodeAt(b - 1) <= 32) b--;
  return { text: reply.slice(a, b), from: a, to: b, by };
}

const THINK_END = '</think>';

/** Thinking only counts where the reply opens with it; a program may well print `</think>` later on. */
function afterThinking(reply: string, fence: string | undefined): number {
  if (fence !== undefined && !/^\s*<think>/.test(reply) && !/^[^`~]*<\/think>/.test(reply)) return 0;
  const end = fence === undefined ? reply.lastIndexOf(THINK_END) : reply.indexOf(THINK_END);
  return end < 0 ? 0 : end + THINK_END.length;
}

function lastBoxed(reply: string, start: number): Span | undefined {
  const mark = '\\boxed{';
  const open = reply.lastIndexOf(mark);
  if (open < start) return undefined;
  let depth = 1;
  let i = open + mark.length;
  for (; i < reply.length && depth > 0; i++) depth += reply[i] === '{' ? 1 : reply[i] === '}' ? -1 : 0;
  return depth === 0 ? trimmed(reply, open + mark.length, i - 1, 'boxed') : undefined;
}

/** CommonMark: a fence is closed by one of the same sign that is at least as long, alone on its line. */
function lastFence(reply: string, from: number, to: number): Span | undefined {
  let found: Span | undefined;
  let open: { readonly sign: string; readonly at: number } | undefined;
  for (let at = from; at < to; ) {
    const eol = reply.indexOf('\n', at);
    const end = eol < 0 || eol > to ? to : eol;
    const line = reply.slice(at, end).trim();
    const fence = /^(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence?.[1] !== undefined) {
      const sign = fence[1];
      if (!open) {
        if (!fence[2]?.includes('`')) open = { sign, at: end + 1 };
      } else if (sign[0] === open.sign[0] && sign.length >= open.sign.length && fence[2]?.trim() === '') {
        const last = Math.max(open.at, at - 1);
        found = { text: reply.slice(open.at, last), from: open.at, to: last, by: 'fence' };
        open = undefined;
      }
    }
    at = end + 1;
  }
  return found;
}

/** The text in a fenced block whose fence is longer than any inside it. */
export function inFence(text: string, fence: string): string {
  const longest = (text.match(/`{3,}/g) ?? []).reduce((n, run) => Math.max(n, run.length), 2);
  const sign = '`'.repeat(longest + 1);
  return `${sign}${fence}\n${text}\n${sign}`;
}
