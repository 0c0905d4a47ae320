import { SegmentedControl } from '@mantine/core';
import { FIELD_AXES, type FieldAxis, type FieldPoints, TIME_PARTS } from '../attempts/field-points.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { count } from '../charts/format.ts';
import { FieldView } from '../field/FieldView.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { titleOf } from '../ui/titles.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './FieldPanel.module.css';
import { OUTCOMES, whereOf, withoutMark } from './filters.ts';
import type { PanelProps } from './RatesPanel.tsx';
import { shownOf, useAsked, useAttempts } from './useResults.ts';
import { useScope } from './useScope.ts';
import { whenInFull, whenOf } from './when.ts';

const TITLES: Readonly<Record<FieldAxis, string>> = { solver: 'Solver', time: 'Time' };

/** Every attempt as a point of difficulty against solver or time. */
export function FieldPanel({ filters, onChange, onChosen }: PanelProps) {
  const { ask, byId } = useAttempts();
  const axis = filters.axis ?? 'solver';
  const asked = useAsked('field', { where: whereOf(filters), axis });
  const points = shownOf(asked);
  const stands = useScope(filters);
  if (asked.state === 'failed') return <Failed load={asked} what="The field could not be laid out" />;
  if (!points || !stands) return <Loading what="Laying out the field" />;
  if (points.rows.length === 0)
    return <Notice title="The field is empty">No attempt passes this filter.</Notice>;

  const idOf = (row: number) => ask('idOfRow', { row });
  async function sayOf(row: number): Promise<string> {
    const [attempt] = await byId([await idOf(row)]);
    if (!attempt) return 'It is gone.';
    const { env, level, solver, seed, index, at } = attempt;
    return `${titleOf(env)}, level ${level ?? 'own'}, ${solver.name}, ${seed} / ${index}, ${whenInFull(at)}`;
  }
  return (
    <ChartFrame
      title="Attempt field"
      says="Every attempt is a point, spread a little so that points beside each other can be told apart. Drag to move; with Lasso, or Shift held, draw around points to list them. Ctrl and the wheel, or two fingers, enlarge."
      facts={`${count(points.rows.length)} points. ${stands.facts}`}
      name="envscope-field"
      data={{
        caption: `Attempts by level and ${TITLES[axis].toLowerCase()}`,
        columns: [axis === 'time' ? 'From' : 'Solver', 'Level', ...OUTCOMES],
        rows: points.counts.map(({ part, level, outcomes }) => [
          partName(points, part),
          level || 'own',
          ...outcomes,
        ]),
      }}
      tools={
        <SegmentedControl
          size="xs"
          aria-label="Set against difficulty"
          value={axis}
          data={FIELD_AXES.map((value) => ({ value, label: TITLES[value] }))}
          onChange={(value) =>
            onChange({ ...withoutMark(filters), axis: FIELD_AXES.slice(1).find((one) => one === value) })
          }
        />
      }
      below={
        <ul className={classes.legend}>
          {OUTCOMES.map((outcome, at) => (
            <li key={outcome}>
              <svg viewBox="0 0 16 16" width="16" height="16" data-outcome={outcome} aria-hidden>
                <path d={SHAPES[at]} />
              </svg>
              <VerdictBadge outcome={outcome} />
            </li>
          ))}
        </ul>
      }
    >
      <FieldView
        points={points}
        lasso={filters.lasso}
        onLasso={(lasso) => {
          onChange({ ...withoutMark(filters), lasso, open: undefined });
          onChosen();
        }}
        onOpen={async (row) => onChange({ ...filters, open: await idOf(row) })}
        sayOf={sayOf}
      />
    </ChartFrame>
  );
}

/** The shapes of the points: disc, cross, hollow square. */
const SHAPES = [
  'M8 2A6 6 0 1 0 8 14A6 6 0 1 0 8 2Z',
  'M4 2L8 6L12 2L14 4L10 8L14 12L12 14L8 10L4 14L2 12L6 8L2 4Z',
  'M2 2H14V14H2ZM5 5V11H11V5Z',
];

function partName({ axis, lanes, times: [from, to] }: FieldPoints, part: number): string {
  if (axis === 'solver') return lanes[part] ?? '';
  return whenOf(new Date(from + (part / TIME_PARTS) * (to - from)).toISOString());
}
