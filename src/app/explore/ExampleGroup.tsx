import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host } from '../../core/host.ts';
import type { Example } from '../../envs/examples.ts';
import classes from './ExampleGroup.module.css';
import { ExampleView } from './ExampleView.tsx';

interface ExampleGroupProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly title: string;
  /** With the rule it is meant to break, where it breaks one. */
  readonly examples: readonly {
    readonly example: Example;
    readonly rule?: { readonly name: string; readonly says: string };
  }[];
}

export function ExampleGroup({ host, env, title, examples }: ExampleGroupProps) {
  if (examples.length === 0) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {examples.map(({ example, rule }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the examples of a file do not change while it is shown
          <li key={i}>
            <ExampleView host={host} env={env} example={example} rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}
