import type { Row } from '../adjudication.ts';

export const rows: readonly Row[] = [
  {
    dataset: 'spell_backward',
    kind: 'extra letters',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: length',
    witness:
      'The reply goes on behind the word, with “zzz”: it has more letters than were to be turned around.',
    when: ({ reply, entry }) => entry.answer !== null && reply.startsWith(entry.answer),
  },
  {
    dataset: 'word_sorting',
    kind: 'extra word',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: words',
    witness: 'The reply ends with a word that is not among those to be sorted, “zebra”.',
    when: ({ reply, entry }) => entry.answer !== null && reply.startsWith(`${entry.answer}, `),
  },
  {
    dataset: 'letter_jumble',
    kind: 'extra word',
    theirs: 'pays',
    right: 'ours',
    by: 'rule: count',
    witness: 'The reply ends with a word more than were shuffled, “extra”.',
    when: ({ reply, entry }) => entry.answer !== null && reply.startsWith(`${entry.answer} `),
  },
  {
    dataset: 'letter_jumble',
    kind: 'double spaces',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: words with any spaces between',
    witness:
      'Word for word the right answer, with two spaces between the words; its score is a sum of shares that comes to a little less than 1.',
    when: ({ reply, entry }) => reply.replace(/ +/g, ' ') === entry.answer,
  },
  {
    dataset: 'group_anagrams',
    kind: 'single quotes',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: quotation marks of either kind',
    witness:
      'A list of lists of strings, as the question asks for; it names no language whose strings need double quotation marks.',
    when: ({ reply }) => reply.includes("'") && !reply.includes('"'),
  },
  {
    dataset: 'shortest_path',
    kind: 'commas',
    theirs: 'refuses',
    right: 'ours',
    by: 'reading: a sequence with commas or without',
    witness:
      'It is the sequence of directions with commas between them; the question asks for a sequence and gives one with spaces as an example.',
    when: ({ reply, entry }) => reply !== entry.answer && reply.replaceAll(',', '') === entry.answer,
  },
];
