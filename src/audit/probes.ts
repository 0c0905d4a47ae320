import { rightCandidates } from './completeness/enumeration.ts';
import { examplesHold } from './completeness/examples.ts';
import { oracleAccepted } from './completeness/oracle.ts';
import { formatVariants } from './completeness/variants.ts';
import { duelWithExactMatch } from './duel/against.ts';
import { promptLength, time } from './generator/cost.ts';
import { determinism, elsewhere } from './generator/determinism.ts';
import { difficulty } from './generator/difficulty.ts';
import { distribution } from './generator/distribution.ts';
import { duplicates } from './generator/duplicates.ts';
import { secretKept } from './generator/secret.ts';
import { solvable } from './generator/solvable.ts';
import { trivial } from './generator/trivial.ts';
import { unique } from './generator/unique.ts';
import { visible } from './generator/visible.ts';
import type { Probe } from './probe.ts';
import { farmed } from './reward/farmed.ts';
import { progress } from './reward/progress.ts';
import { rewardRange } from './reward/range.ts';
import { droppedRules } from './rules/dropped.ts';
import { allCandidates, contradictory } from './soundness/contradictory.ts';
import { wrongCandidates } from './soundness/enumeration.ts';
import { foreign } from './soundness/foreign.ts';
import { forgedNumbers } from './soundness/forged-numbers.ts';
import { commonest, guessing } from './soundness/guessing.ts';
import { injection } from './soundness/injection.ts';
import { mutantAnswers } from './soundness/mutants.ts';
import { steady } from './soundness/steady.ts';
import { typeConfusion } from './soundness/type-confusion.ts';
import { echo, empty, gibberish } from './soundness/worthless.ts';

/** Every probe, in the order in which a report shows them. */
export const probes: readonly Probe[] = [
  ...[empty, gibberish, echo, injection, typeConfusion, forgedNumbers, allCandidates, contradictory],
  ...[foreign, guessing, commonest, mutantAnswers, wrongCandidates, steady],
  ...[oracleAccepted, formatVariants, rightCandidates, examplesHold],
  ...[solvable, unique, determinism, elsewhere, duplicates, trivial, visible, secretKept],
  ...[distribution, difficulty, time, promptLength],
  ...[rewardRange, progress, farmed],
  duelWithExactMatch,
  droppedRules,
];
