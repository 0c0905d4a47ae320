import type { VerdictFields } from '../../core/verdict-fields.ts';
import { agree } from '../../envs/reasoning-gym/case.ts';
import { COMMIT } from '../../envs/reasoning-gym/committed.ts';
import type { Right } from './filters.ts';

/** Who gave the score: that library itself, or whoever made the file. */
export type Payer = 'library' | 'file';
export const payerName: Readonly<Record<Payer, string>> = { library: 'Reasoning Gym', file: 'The file' };
export const payerDetail: Readonly<Record<Payer, string>> = {
  library: `commit ${COMMIT}`,
  file: 'the score on its line',
};

/** A reward as it is read out: 1 → "1.0", 0.0666 → "0.067". */
export function rewardText(reward: number | null): string {
  if (reward === null) return 'nothing';
  if (reward === 0) return '0';
  if (Number.isInteger(reward) && Math.abs(reward) < 1e6) return reward.toFixed(1);
  if (Math.abs(reward) < 0.001) return reward < 0 ? '>-0.001' : '<0.001';
  return String(Number(reward.toPrecision(3)));
}

/** "Reasoning Gym pays 1.0 for this; Envscope 0". */
export function headline(payer: Payer, score: number | null, verdict: VerdictFields): string {
  const ours = rewardText(verdict.reward);
  if (agree(score, verdict)) return `${payerName[payer]} and Envscope agree on this reply`;
  return `${payerName[payer]} pays ${rewardText(score)} for this; Envscope ${ours}`;
}

export const rightText = (right: Right, payer: Payer): string =>
  right === 'open' ? 'Not adjudicated yet' : `${right === 'ours' ? 'Envscope' : payerName[payer]} is right`;

export const kindText = (kind: string | undefined): string => (kind ? kind : 'no kind told');
