import type { Steps } from './steps.ts';

/**
 * Chooses options so that every item, 0 to `items` − 1, stands in exactly one of them. Gives the indices of the options
 * chosen, for up to `limit` ways; fewer when the steps are spent. One step per option tried, always at the item with
 * the fewest options left.
 *
 * Source: Donald Knuth, Dancing Links (2000), Algorithm X.
 */
export function exactCover(
  items: number,
  options: readonly (readonly number[])[],
  limit: number,
  steps: Steps,
): number[][] {
  const net = weave(items, options);
  const { left, right, up, down, top, option, size } = net;
  const chosen: number[] = [];
  const found: number[][] = [];
  descend();
  return found;

  function descend(): void {
    const item = fewest();
    if (item === 0) {
      found.push(chosen.slice());
      return;
    }
    if (size[item] === 0) return;
    cover(item);
    for (let node = down[item]!; node !== item; node = down[node]!) {
      if (!steps.take() || found.length >= limit) break;
      chosen.push(option[node]!);
      for (let other = nextIn(node); other !== node; other = nextIn(other)) cover(top[other]!);
      descend();
      for (let other = beforeIn(node); other !== node; other = beforeIn(other)) uncover(top[other]!);
      chosen.pop();
    }
    uncover(item);
  }

  /** The header of the open item with fewest options; 0 where none is open. */
  function fewest(): number {
    let best = right[0]!;
    for (let item = best; item !== 0; item = right[item]!) if (size[item]! < size[best]!) best = item;
    return best;
  }

  function cover(item: number): void {
    right[left[item]!] = right[item]!;
    left[right[item]!] = left[item]!;
    for (let node = down[item]!; node !== item; node = down[node]!)
      for (let other = nextIn(node); other !== node; other = nextIn(other)) {
        down[up[other]!] = down[other]!;
        up[down[other]!] = up[other]!;
        size[top[other]!]!--;
      }
  }

  function uncover(item: number): void {
    for (let node = up[item]!; node !== item; node = up[node]!)
      for (let other = beforeIn(node); other !== node; other = beforeIn(other)) {
        size[top[other]!]!++;
        down[up[other]!] = other;
        up[down[other]!] = other;
      }
    right[left[item]!] = item;
    left[right[item]!] = item;
  }

  function nextIn(node: number): number {
    return net.after[node]!;
  }
  function beforeIn(node: number): number {
    return net.before[node]!;
  }
}

/** Headers 1 to `items` in a ring with the root 0; below each header a ring of the nodes of its item; a ring per option. */
function weave(items: number, options: readonly (readonly number[])[]) {
  const nodes = items + 1 + options.reduce((n, { length }) => n + length, 0);
  const array = () => new Int32Array(nodes);
  const net = {
    left: array(),
    right: array(),
    up: array(),
    down: array(),
    after: array(),
    before: array(),
    top: array(),
    option: array(),
    size: array(),
  };
  for (let item = 0; item <= items; item++) {
    net.left[item] = item === 0 ? items : item - 1;
    net.right[item] = item === items ? 0 : item + 1;
    net.up[item] = item;
    net.down[item] = item;
  }
  let node = items + 1;
  for (const [index, option] of options.entries()) {
    const first = node;
    for (const item of option) {
      const header = item + 1;
      net.top[node] = header;
      net.option[node] = index;
      net.up[node] = net.up[header]!;
      net.down[node] = header;
      net.down[net.up[header]!] = node;
      net.up[header] = node;
      net.size[header]!++;
      net.after[node] = node + 1;
      net.before[node] = node - 1;
      node++;
    }
    if (node > first) {
      net.after[node - 1] = first;
      net.before[first] = node - 1;
    }
  }
  return net;
}
