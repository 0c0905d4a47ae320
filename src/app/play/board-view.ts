import type { Hint } from '../../core/environment.ts';
import { conflicts } from '../../core/judge.ts';
import type { Position } from '../../core/play.ts';
import type { Place, Scene } from '../../core/scene.ts';
import type { Judged, Play, PlayState } from '../stores/play-state.ts';

/** What stands on the screen at one moment of play; computed, never stored. */
export interface BoardView {
  readonly position: Position;
  /** Undefined where the environment plays as text alone. */
  readonly scene: Scene | undefined;
  /** The verdict is about the text that stands there now. */
  readonly fresh: Judged | undefined;
  readonly lit: readonly Place[];
  readonly rule: string | undefined;
  /** What the hint asked for says, as long as nothing has moved since; null where reasoning told nothing more. */
  readonly hint: Hint | null | undefined;
  /** Live rules that are broken now. */
  readonly conflicts: readonly {
    readonly rule: string;
    readonly places: readonly Place[];
    readonly note?: string;
  }[];
}

export function boardView(
  play: Play,
  state: Pick<PlayState, 'history' | 'judged' | 'hinted'>,
  showConflicts: boolean,
): BoardView {
  const position = play.positionAt(state.history);
  const env = play.host.board;
  const { puzzle } = play.made;
  const fresh = state.judged?.text === position.text ? state.judged : undefined;
  const verdict = fresh?.verdict;
  const wrong = verdict?.outcome === 'wrong' ? verdict : undefined;
  const evidence = verdict && verdict.outcome !== 'unreadable' ? verdict.evidence : null;
  return {
    position,
    fresh,
    hint: state.hinted?.history === state.history ? state.hinted.hint : undefined,
    scene: env?.board.show(puzzle, position.draft, evidence),
    lit: wrong?.break.places ?? [],
    rule: wrong?.rule,
    conflicts:
      env && showConflicts && !fresh
        ? conflicts(env, play.made, env.board.answer(puzzle, position.draft)).map(
            ({ rule, break: { places, note } }) => ({
              rule,
              places,
              ...(note === undefined ? {} : { note }),
            }),
          )
        : [],
  };
}
