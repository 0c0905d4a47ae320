/** A published defect of that library of which the reviewed table holds an example. */
export interface PublishedDefect {
  /** Dataset and name of the row. */
  readonly dataset: string;
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly says: string;
}

const paid = (dataset: string, name: string, says: string): PublishedDefect => ({ dataset, name, says });
const trimmed = (dataset: string): PublishedDefect => ({
  dataset,
  name: 'gold-with-outer-whitespace',
  says: 'A right answer is refused for white space around it.',
});
const power = (dataset: string): PublishedDefect => ({
  dataset,
  name: 'caret-power',
  says: 'A right answer is refused for ^ as the sign of a power.',
});

/** Defects known from running that library: rewards without solving, wrong stored answers, right answers refused. */
export const published: readonly PublishedDefect[] = [
  paid('coin_flip', 'zero', '“0” is paid in full, whatever the probability.'),
  paid('coin_flip', 'first-digit-only', 'The first digit alone is paid in full.'),
  paid('complex_arithmetic', 'nan', '“nan” is paid in full.'),
  paid('number_sorting', 'every-value-+0.9', 'Every number may be off by 0.9.'),
  paid('decimal_arithmetic', 'one-digit-changed', 'A changed digit is paid in full.'),
  paid('decimal_arithmetic', 'gold', 'The stored answer is not rounded as asked.'),
  paid('game_of_life', 'extra-column', 'A board of the wrong size is paid in full.'),
  paid('propositional_logic', 'premise-repeated', 'A premise, said again, is paid in full.'),
  paid('word_sorting', 'extra-word', 'A word that was not given is paid for.'),
  paid('spell_backward', 'extra-letters', 'Letters behind the word are paid more than in full.'),
  paid('syllogism', 'gold', 'The stored answer does not follow.'),
  paid('syllogism', 'wrong', 'The right answer is refused, since the stored one is wrong.'),
  paid('time_intervals', 'gold', 'The stored answer is short of the interval.'),
  paid('aiw', 'gold', 'The stored answer counts wrongly.'),
  paid('shortest_path', 'commas', 'Commas between the directions are refused.'),
  paid('shortest_path', 'capital', 'A capital letter is refused.'),
  paid('list_functions', 'no-spaces', 'A list without spaces is refused.'),
  paid('advanced_geometry', 'trailing-zero', 'A zero behind the decimals is refused.'),
  trimmed('ab'),
  trimmed('n_queens'),
  trimmed('sudoku'),
  trimmed('mini_sudoku'),
  trimmed('futoshiki'),
  power('simple_integration'),
  power('polynomial_multiplication'),
];
