import { Select } from '@mantine/core';
import type { SolverName } from '../attempts/protocol.ts';
import { whoOfSolver } from '../attempts/solver-name.ts';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { PanelProps } from './RatesPanel.tsx';
import { SolverDifference } from './SolverDifference.tsx';
import classes from './SolversPanel.module.css';
import { useScope } from './useScope.ts';

/** Two solvers on the instances that both were asked for. */
export function SolversPanel(props: PanelProps) {
  const { filters, onChange } = props;
  const stands = useScope(filters);
  if (!stands) return <Loading what="Counting" />;
  const { solvers } = stands.scope;
  const known = (wanted: SolverName | undefined): SolverName | undefined =>
    solvers.find((one) => wanted && whoOfSolver(one) === whoOfSolver(wanted));
  const a = known(filters.a) ?? solvers[0];
  const b = known(filters.b) ?? solvers.find((one) => one !== a);
  if (!a || !b)
    return (
      <Notice title="One solver is not enough">
        Take the solver out of the filter, or run another one on the same instances: the same environments,
        levels and seed.
      </Notice>
    );
  const pick = (label: string, value: SolverName, set: (solver: SolverName) => void) => (
    <Select
      label={label}
      data={solvers.map((solver) => ({
        value: whoOfSolver(solver),
        label: `${solver.name} (${solver.kind})`,
      }))}
      value={whoOfSolver(value)}
      allowDeselect={false}
      searchable={solvers.length > 8}
      onChange={(who) => {
        const solver = solvers.find((one) => whoOfSolver(one) === who);
        if (solver) set(solver);
      }}
    />
  );
  return (
    <>
      <div className={classes.pickers}>
        {pick('Solver A', a, (solver) => onChange({ ...filters, a: solver, b }))}
        {pick('Solver B', b, (solver) => onChange({ ...filters, a, b: solver }))}
      </div>
      {a === b ? (
        <Notice title="A and B are the same solver">Choose another one for A or for B.</Notice>
      ) : (
        <SolverDifference {...props} a={a} b={b} facts={stands.facts} />
      )}
    </>
  );
}
