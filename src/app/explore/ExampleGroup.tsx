import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import type { Example } from '../../envs/examples.ts';
import classes from './ExampleGroup.module.css';
import { ExampleView } from './ExampleView.tsx';

interface ExampleGroupProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly title: string;
  readonly says: string;
  readonly examples: readonly Example[];
}

export function ExampleGroup({ host, env, title, says, examples }: ExampleGroupProps) {
  if (examples.length === 0) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      <p>{says}</p>
      <ul>
        {examples.map((example, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the examples of a file do not change while it is shown
          <li key={i}>
            <ExampleView host={host} env={env} example={example} />
          </li>
        ))}
      </ul>
    </section>
  );
}
