import type { Brute } from '../examples.ts';
import type { Circuit } from './circuit.ts';

/** Every row of three signs. */
const brute: Brute<{ inputs: number; gates: number; rows: number }, Circuit> = {
  params: { inputs: 3, gates: 3, rows: 3 },
  unique: true,
  *candidates() {
    for (const a of '01-') for (const b of '01-') for (const c of '01-') yield `${a} ${b} ${c}`;
  },
  right({ gates, settings }, reply) {
    const outputs = settings.map((setting) => {
      const wires = new Map(setting.map((value, i) => [`i${i}`, String(value)]));
      for (const [i, { kind, pins }] of gates.entries()) {
        const bits = pins
          .map((pin) => {
            const bit = wires.get('input' in pin ? `i${pin.input}` : `g${pin.gate}`) ?? '?';
            return pin.not ? { 0: '1', 1: '0' }[bit] : bit;
          })
          .sort()
          .join('');
        const isOne = {
          and: /^1+$/.test(bits),
          or: bits.endsWith('1'),
          xor: /^0*1(11)*$/.test(bits),
          nand: bits.startsWith('0'),
          nor: /^0+$/.test(bits),
        }[kind];
        wires.set(`g${i}`, isOne ? '1' : '0');
      }
      return wires.get(`g${gates.length - 1}`);
    });
    return outputs.join(' ') === reply;
  },
};

export default brute;
