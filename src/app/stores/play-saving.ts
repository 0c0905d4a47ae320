import type { Game, Records } from '../../records/attempt.ts';

const SAVE_AFTER = 400;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface SaverNeeds {
  records(): Promise<Records>;
  later(ms: number, act: () => void): () => void;
  /** What there is to save; undefined where nobody has done anything yet. */
  game(): Game | undefined;
  onFailure(why: string): void;
}

/** Saves a game a moment after it changed, or at once. */
export function makeSaver({ records, later, game, onFailure }: SaverNeeds) {
  let callOff: (() => void) | undefined;
  async function save(): Promise<void> {
    callOff?.();
    callOff = undefined;
    const current = game();
    if (!current) return;
    try {
      await (await records()).putGame(current);
    } catch (error) {
      onFailure(messageOf(error));
    }
  }
  return {
    soon(): void {
      callOff?.();
      callOff = later(SAVE_AFTER, () => void save());
    },
    now(): void {
      void save();
    },
  };
}
