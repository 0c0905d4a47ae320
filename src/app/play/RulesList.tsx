import type { AnyEnvironment } from '../../core/environment.ts';
import type { BoardView } from './board-view.ts';
import classes from './RulesList.module.css';

interface RulesListProps {
  readonly env: AnyEnvironment;
  readonly view: Pick<BoardView, 'fresh' | 'conflicts'>;
}

type State = 'holds' | 'broken' | 'conflict' | 'open';
const SIGNS: { readonly [S in State]: string } = { holds: '✓', broken: '✗', conflict: '!', open: '' };
const WORDS: { readonly [S in State]: string } = {
  holds: 'holds',
  broken: 'broken',
  conflict: 'in conflict',
  open: '',
};

/** The verifier's rules in its order: those before the broken one hold, those after it were not asked. */
export function RulesList({ env, view }: RulesListProps) {
  const verdict = view.fresh?.verdict;
  const broken =
    verdict?.outcome === 'wrong' ? env.rules.findIndex((rule) => rule.name === verdict.rule) : -1;
  const stateOf = (name: string, at: number): State => {
    if (verdict?.outcome === 'solved' || at < broken) return 'holds';
    if (at === broken) return 'broken';
    return view.conflicts.some((conflict) => conflict.rule === name) ? 'conflict' : 'open';
  };
  return (
    <ol className={classes.rules}>
      {env.rules.map((rule, at) => {
        const state = stateOf(rule.name, at);
        return (
          <li key={rule.name} className={classes.rule} data-state={state}>
            <span className={classes.sign} aria-hidden="true">
              {SIGNS[state]}
            </span>
            <span>
              <b className={classes.name}>{rule.name}</b> {rule.says}
              {state !== 'open' && <span className={classes.word}>{WORDS[state]}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
