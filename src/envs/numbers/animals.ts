/** An animal, in the plural too, and on how many legs a grown one walks. */
export interface Animal {
  readonly name: string;
  readonly plural: string;
  readonly legs: number;
}

const legs = (count: number, names: string): Animal[] =>
  names.split(', ').map((entry) => {
    const [name = '', plural = `${name}s`] = entry.split('|');
    return { name, plural, legs: count };
  });

/**
 * Source of the counts: zoology textbooks. Insects have 6 legs, spiders, scorpions and ticks 8, decapods 10 (claws
 * counted), woodlice 14; a starfish has its five arms.
 */
export const ANIMALS: readonly Animal[] = [
  ...legs(0, 'snake, sea slug, jellyfish|jellyfish, flatworm, leech|leeches, snail, earthworm, whale, shark'),
  ...legs(2, 'chicken, duck, owl, ostrich|ostriches, eagle, penguin, sparrow'),
  ...legs(
    4,
    'dog, cat, cow, horse, lion, elephant, giraffe, tiger, deer|deer, sheep|sheep, frog, lizard, rabbit',
  ),
  ...legs(6, 'ant, butterfly|butterflies, beetle, bee, wasp, grasshopper, cricket, cockroach|cockroaches'),
  ...legs(6, 'praying mantis|praying mantises, firefly|fireflies, mosquito|mosquitoes'),
  ...legs(8, 'spider, scorpion, tick'),
  ...legs(10, 'crab, lobster, shrimp'),
  ...legs(14, 'woodlouse|woodlice'),
];

/** Too broad or too odd a kind to be drawn, but found in entries. */
export const OTHERS: readonly Animal[] = [
  ...legs(2, 'bird, human'),
  ...legs(5, 'starfish|starfish'),
  ...legs(6, 'insect'),
];
