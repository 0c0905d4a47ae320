import type { Brute } from '../examples.ts';
import type { Puzzle } from './ab.ts';

/** Every row of up to five tokens, by replacing in text whatever is found anywhere. */
const brute: Brute<{ tokens: number }, Puzzle> = {
  params: { tokens: 5 },
  unique: true,
  *candidates() {
    let rows = [''];
    for (let length = 1; length <= 5; length++) {
      rows = rows.flatMap((row) => ['A#', '#A', 'B#', '#B'].map((token) => `${row} ${token}`.trim()));
      yield* rows;
    }
  },
  right({ program }, reply) {
    let text = ` ${program.join(' ')} `;
    for (let before = ''; before !== text; ) {
      before = text;
      text = text.replace(/ B# #B /, ' ').replace(/ A# #A /, ' ');
      text = text.replace(/ B# #A /, ' #A B# ').replace(/ A# #B /, ' #B A# ');
    }
    return reply === text.trim();
  },
};

export default brute;
