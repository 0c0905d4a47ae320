import { Kbd } from '@mantine/core';
import classes from './PresenterKeys.module.css';

const keys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Page Down', '→'], does: 'next board' },
  { keys: ['Page Up', '←'], does: 'board before' },
  { keys: ['V'], does: 'verify' },
  { keys: ['T'], does: 'show or hide the prompt' },
  { keys: ['B', '.'], does: 'blank the screen' },
  { keys: ['F'], does: 'full screen' },
  { keys: ['Esc'], does: 'leave' },
];

/** Arrows belong to the board while it has the focus. */
export function PresenterKeys() {
  return (
    <section aria-labelledby="presenter-keys">
      <h2 id="presenter-keys" className={classes.title}>
        Keys
      </h2>
      <dl className={classes.keys}>
        {keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        The board can be played; while it has the focus, arrows and letters are the board's.
      </p>
    </section>
  );
}
