import type { VectorLine } from './conformance.ts';

const line = (
  dataset: string,
  question: string,
  answer: string,
  replies: readonly (readonly [text: string, kind: string, score: number])[],
  metadata: object = {},
): VectorLine => ({
  dataset,
  index: 1,
  entry: { question, answer, metadata: { source_dataset: dataset, source_index: 1, ...metadata } },
  replies: replies.map(([text, kind, score]) => ({ text, kind, score })),
});

/** Entries as other seeds give them, whose golds are wrong in ways that the committed ones do not show; we part on each reply. */
export const otherSeeds: readonly VectorLine[] = [
  line(
    'knight_swap',
    `Knight Swap Challenge:

\`\`\`
    A   B   C   D
   ----------------
3 | w | w |   |   |
   ----------------
2 |   |   | . | B |
   ----------------
1 | . | . | B |   |
   ----------------
\`\`\`
3. w moves first, then players alternate`,
    'No',
    [
      ['No', 'gold', 1],
      ['NO', 'gold upper case', 1],
      [
        '["w,A3,C2", "B,D2,B1", "w,B3,D2", "B,C1,B3", "w,C2,A1", "B,B1,A3", "w,D2,B1", "B,B3,D2", "w,A1,B3", "B,A3,C2", "w,B3,C1", "B,D2,B3", "w,B1,D2", "B,C2,A3"]',
        'moves',
        0,
      ],
    ],
    {
      pieces: { A1: null, A3: 'w', B1: null, B3: 'w', C1: 'B', C2: null, D2: 'B' },
      start_turn: 'w',
      is_possible: false,
    },
  ),
  line(
    'basic_arithmetic',
    'Calculate -745 + -13 * -614 / -( -534 / 6 + -88 ).',
    '-700',
    [['-700', 'gold', 1]],
    { expression: '-745 + -13 * -614 / -( -534 / 6 + -88 )' },
  ),
  line(
    'time_intervals',
    'A meeting started at 09:43:58.821 and ended at 22:11:11.690. How long was the meeting? Answer in HH:MM:SS.mmm.',
    '12:27:12.868',
    [
      ['12:27:12.868', 'gold', 1],
      ['  12:27:12.868 \n', 'gold with outer whitespace', 1],
      ['12:27:12.868', 'no leading zeros', 1],
      ['12:27:12.869', 'last digit changed', 0.99],
    ],
  ),
  line(
    'time_intervals',
    'A flight departed at 2504-03-02 (Friday) 10:00:00 +0000 and arrived at 2504-03-06 (Tuesday) 10:10:00 +0000. How long was the flight? Answer in D days, HH:MM.',
    '4 days, 00:00',
    [
      ['4 days, 00:00', 'gold', 1],
      ['  4 days, 00:00 \n', 'gold with outer whitespace', 1],
      ['4 days, 00:10', 'one digit changed', 0.99],
    ],
  ),
  line(
    'family_relationships',
    'Joseph is married to Susan. They have a child called Lucas. Lucas is married to Grace. They have a child called Aurora. James is married to Sky. They have a child called Grace.\n\nWhat is Grace to Susan? Respond only with the word that describes their relationship.',
    'mother-in-law',
    [
      ['mother-in-law', 'gold', 1],
      ['  mother-in-law \n', 'gold with outer whitespace', 1],
      ['MOTHER-IN-LAW', 'gold upper case', 1],
    ],
    { person1: 'Grace', person2: 'Susan' },
  ),
  line(
    'family_relationships',
    'John is married to Mary. They have children called Peter and Henry. Peter is married to Anna. They have a child called Zoe.\n\nWhat is Zoe to Henry? Respond only with the word that describes their relationship.',
    'nephew',
    [['nephew', 'gold', 1]],
    { person1: 'Zoe', person2: 'Henry' },
  ),
];
