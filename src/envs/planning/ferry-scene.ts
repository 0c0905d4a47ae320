import type { GraphEdge, GraphPane } from '../../core/scene.ts';
import { type Ferry, isNear, nameOf } from './ferry.ts';

/** Where the boat lies at the near bank, and the far bank, in whole units. */
const BOAT = 255;
const FAR = 400;

/** The near bank to the left, the far bank to the right, and between them who is aboard. */
export function riverPane(p: Ferry, banks: number, aboard: string, boatIsNear: boolean): GraphPane {
  return {
    kind: 'graph',
    id: 'river',
    name: 'near bank, boat and far bank',
    taps: true,
    nodes: p.weights.map((weight, i) => {
      const name = nameOf(i);
      const isAboard = aboard.includes(name);
      const where = isAboard ? 'in the boat' : isNear(banks, name) ? 'on the near bank' : 'on the far bank';
      const left = isNear(banks, name) ? 0 : FAR;
      const y = Math.floor(i / 2) * 110 + (i % 2) * 55;
      return {
        at: name,
        name: `${name}, ${weight} kg`,
        text: `${name} ${weight}`,
        x: isAboard ? (boatIsNear ? BOAT : FAR - BOAT + 110) : left + (i % 2) * 110,
        y: isAboard ? aboard.indexOf(name) * 100 : y,
        says: where,
        ...(isAboard ? { fill: 1 } : isNear(banks, name) ? {} : { fill: 3 }),
      };
    }),
    edges: p.quarrels.map(
      ([a, b]): GraphEdge => ({
        at: `${nameOf(a)}-${nameOf(b)}`,
        name: `quarrel ${nameOf(a)}-${nameOf(b)}`,
        from: nameOf(a),
        to: nameOf(b),
        ...(isNear(banks, nameOf(a)) === isNear(banks, nameOf(b)) ? {} : { look: 'dim' as const }),
      }),
    ),
  };
}
