import type { Case, JudgedCase } from '../../envs/reasoning-gym/case.ts';
import { useServices } from '../services.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';

/** A board is drawn within moments, or the entry was made to keep it from being drawn. */
const LONGEST_MS = 20_000;

/** Judges the case in the worker; `id` tells one from another. */
export function useJudgedCase(id: string, subject: Case): Load<JudgedCase> {
  const { hosts } = useServices();
  return useLoad(id, async (signal) => {
    const late = AbortSignal.timeout(LONGEST_MS);
    try {
      return await hosts.judgeCase(subject, { signal: AbortSignal.any([signal, late]) });
    } catch (error) {
      if (late.aborted)
        throw new Error(`Judging took longer than ${LONGEST_MS / 1000} seconds and was stopped.`);
      throw error;
    }
  });
}
