import { createStore } from 'zustand/vanilla';
import { levelOf } from '../../core/ids.ts';
import { type History, type Move, noHistory, push, redo, undo } from '../../core/play.ts';
import type { Contest } from '../../records/attempt.ts';
import { attemptOf } from './play-attempt.ts';
import { BURST, pushTyped, typesInField } from './play-moves.ts';
import { makeReplay } from './play-replay.ts';
import { below, isWithin, lastJudged } from './play-resume.ts';
import { makeSaver, messageOf } from './play-saving.ts';
import type { Play, PlayNeeds, PlayState } from './play-state.ts';

export const elapsed = ({ ms, since }: Pick<PlayState, 'ms' | 'since'>, now: number): number =>
  ms + (since === undefined ? 0 : Math.max(0, now - since));

export function createPlayStore(needs: PlayNeeds): Play {
  const { host, made, key, records, now, later } = needs;
  const env = host.board;
  const opened = needs.reply === undefined ? noHistory : push(noHistory, { text: needs.reply });
  const level = env ? (levelOf(env, key.params) ?? null) : null;
  const positionAt = makeReplay(env, made.puzzle);
  let typedAt = Number.NEGATIVE_INFINITY;

  const store = createStore<PlayState>()((set, get) => {
    const position = () => positionAt(get().history);

    const saver = makeSaver({
      records,
      later,
      game() {
        const { history, assisted } = get();
        if (history.moves.length === 0) return undefined;
        const ms = elapsed(get(), now());
        return {
          instance: made.id,
          hash: made.hash,
          history,
          ms,
          at: new Date(now()).toISOString(),
          assisted,
        };
      },
      onFailure: (why) => set({ problem: `This game could not be saved: ${why}` }),
    });
    function goTo(history: History): void {
      set({ history });
      saver.soon();
    }
    /** Moves that change nothing are not kept. */
    function make(move: Move): void {
      const { history } = get();
      const next = push(history, move);
      if (positionAt(next) !== positionAt(history)) goTo(next);
    }
    function makeTyped(move: Move): void {
      const { history } = get();
      const time = now();
      const inBurst = time - typedAt <= BURST && history.at === history.moves.length;
      const next = inBurst ? pushTyped(history, move, positionAt) : push(history, move);
      if (positionAt(next) === positionAt(history)) return;
      goTo(next);
      typedAt = time;
    }
    const endBurst = () => {
      typedAt = Number.NEGATIVE_INFINITY;
    };

    async function setContest(contest: Contest | null): Promise<void> {
      const { judged: last } = get();
      if (!last) return;
      try {
        await (await records()).setContest(last.attempt, contest);
        if (get().judged?.attempt === last.attempt) set({ judged: { ...last, contest }, problem: undefined });
      } catch (error) {
        set({ problem: `The contest could not be stored: ${messageOf(error)}` });
      }
    }
    function stopClock(): void {
      const { since } = get();
      if (since !== undefined) set({ ms: elapsed(get(), now()), since: undefined });
    }

    return {
      history: opened,
      assisted: false,
      ms: 0,
      since: undefined,
      judged: undefined,
      hinted: undefined,
      busy: undefined,
      problem: undefined,

      gesture(gesture) {
        if (!env) return;
        if (typesInField(env, made.puzzle, position().draft, gesture)) {
          makeTyped({ gesture });
          return;
        }
        endBurst();
        make({ gesture });
      },
      type: (text) => makeTyped({ text }),
      undo() {
        endBurst();
        if (get().history.at > 0) goTo(undo(get().history));
      },
      redo() {
        endBurst();
        if (get().history.at < get().history.moves.length) goTo(redo(get().history));
      },
      restart() {
        endBurst();
        if (position().text !== positionAt(noHistory).text || get().history.at > 0) make({ restart: true });
      },
      async showAnswer() {
        if (get().busy) return;
        endBurst();
        set({ busy: 'finding', problem: undefined });
        try {
          const { reply, steps } = await host.oracle(made);
          if (reply === undefined)
            set({ problem: `The oracle found no answer within ${steps.toLocaleString('en')} steps.` });
          else {
            set({ assisted: true });
            make({ text: reply });
          }
        } catch (error) {
          set({ problem: `The oracle failed: ${messageOf(error)}` });
        } finally {
          set({ busy: undefined });
        }
      },
      hint() {
        if (!env?.board.hint) return;
        endBurst();
        const { history } = get();
        const hint = env.board.hint(made.puzzle, position().draft) ?? null;
        set({ hinted: { history, hint }, assisted: true });
        saver.soon();
      },
      takeHint() {
        const { hinted, history } = get();
        if (hinted?.history !== history) return;
        for (const gesture of hinted.hint?.gestures ?? []) make({ gesture });
      },
      async verify(reading) {
        if (get().busy) return;
        const { text } = position();
        set({ busy: 'verifying', problem: undefined });
        try {
          const verdict = await host.judge(made, text, { reading });
          const attempt = attemptOf(needs, level, {
            verdict,
            text,
            reading,
            ms: elapsed(get(), now()),
            assisted: get().assisted,
          });
          const ms = attempt.ms ?? 0;
          set({ judged: { verdict, text, reading, attempt: attempt.id, kept: 'saving', contest: null, ms } });
          if (verdict.outcome === 'solved') stopClock();
          set({ busy: undefined });
          const kept = await (await records()).addAttempts([attempt]).then(
            () => 'kept' as const,
            () => 'failed' as const,
          );
          const { judged: last } = get();
          if (last?.attempt === attempt.id) set({ judged: { ...last, kept } });
        } catch (error) {
          const { judged: last } = get();
          if (last?.kept === 'saving') set({ judged: { ...last, kept: 'failed' } });
          else set({ problem: `The verifier failed: ${messageOf(error)}` });
        } finally {
          set({ busy: undefined });
        }
      },
      contest: (reason, note) => setContest({ reason, note, at: new Date(now()).toISOString() }),
      withdraw: () => setContest(null),
      startClock() {
        const { since, judged: last } = get();
        if (since === undefined && last?.verdict.outcome !== 'solved') set({ since: now() });
      },
      stopClock,
      async resume() {
        try {
          const kept = await records();
          const game = await kept.game(made.id);
          if (!game || game.hash !== made.hash) return;
          const { ms, assisted } = get();
          const known = get().history === opened && isWithin(opened, game.history);
          const history = known ? game.history : below(get().history, game.history);
          set({ history, ms: ms + game.ms, assisted: assisted || game.assisted });
          const last = await lastJudged(needs, kept, positionAt(history).text);
          if (!last || get().judged) return;
          set({ judged: last });
          if (last.verdict.outcome === 'solved') stopClock();
        } catch (error) {
          set({ problem: `A saved game could not be opened: ${messageOf(error)}` });
        }
      },
      flush: saver.now,
    };
  });
  return { host, made, key, level, store, positionAt };
}
