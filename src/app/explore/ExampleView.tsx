import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import type { Verdict } from '../../core/judge.ts';
import type { Example } from '../../envs/examples.ts';
import { SceneView } from '../scene/SceneView.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './ExampleView.module.css';

interface ExampleViewProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly example: Example;
  readonly rule: { readonly name: string; readonly says: string } | undefined;
}

/** The board a reply means, with what the verifier says of it. */
export function ExampleView({ host, env, example, rule }: ExampleViewProps) {
  const { puzzle, secret = null, reply } = example;
  const load = useLoad(JSON.stringify(example), () =>
    host.judge({ id: '', hash: '', prompt: '', puzzle, secret }, reply),
  );
  if (load.state === 'loading') return null;
  if (load.state === 'failed') return <p className={classes.note}>{load.error.message}</p>;
  const verdict = load.value;
  return (
    <figure className={classes.example}>
      {rule && (
        <div className={classes.rule}>
          <code>{rule.name}</code> {rule.says}
        </div>
      )}
      <div className={classes.board}>
        {verdict.outcome === 'unreadable' ? (
          <pre className={classes.reply}>{reply === '' ? '(an empty reply)' : reply}</pre>
        ) : (
          <Board env={env} puzzle={puzzle} verdict={verdict} />
        )}
      </div>
      <figcaption className={classes.note}>
        <VerdictBadge outcome={verdict.outcome} /> {noteOf(verdict)}
      </figcaption>
    </figure>
  );
}

interface BoardProps {
  readonly env: AnyEnvironment;
  readonly puzzle: unknown;
  readonly verdict: Exclude<Verdict, { readonly outcome: 'unreadable' }>;
}

function Board({ env, puzzle, verdict }: BoardProps) {
  const draft = env.board.draft(puzzle, verdict.answer, env.board.start(puzzle));
  const scene = env.board.show(puzzle, draft, verdict.evidence);
  return verdict.outcome === 'wrong' ? (
    <SceneView scene={scene} lit={verdict.break.places} rule={verdict.rule} />
  ) : (
    <SceneView scene={scene} />
  );
}

function noteOf(verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'solved':
      return '';
    case 'wrong':
      return verdict.break.note ?? '';
    case 'unreadable':
      return verdict.why;
  }
}
