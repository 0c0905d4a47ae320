import { Modal, Switch } from '@mantine/core';
import { useServices } from '../services.ts';
import { useSettings } from '../stores/settings.ts';
import classes from './KeysOverlay.module.css';

interface KeysOverlayProps {
  onClose(): void;
}

const KEYS: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'On the board',
    keys: [
      ['Arrows', 'move the cursor, or a chosen piece'],
      ['1 … 9, letters', 'set a value'],
      ['Backspace, 0', 'clear, or take a piece off'],
      ['Enter', 'tap; next value; lay or turn a piece'],
      ['Space', 'notes on and off; pick up and put down'],
      ['Shift + digit', 'one note'],
      ['R, F', 'turn, flip a piece'],
      ['Esc', 'put down what is picked up'],
      ['Tab', 'to the next part of the board, then on'],
    ],
  },
  {
    title: 'Anywhere',
    keys: [
      ['Ctrl + Enter', 'verify'],
      ['Ctrl + Z, U', 'undo'],
      ['Ctrl + Shift + Z, Ctrl + Y, R', 'redo'],
      ['N', 'next instance'],
      ['P', 'presenter'],
      ['Ctrl + K', 'search'],
      ['?', 'these keys'],
    ],
  },
];

/** All keys of the screen. Buttons of a board show their own. */
export function KeysOverlay({ onClose }: KeysOverlayProps) {
  const { settings } = useServices();
  const oneKey = useSettings(settings, (state) => state.oneKey);
  return (
    <Modal opened onClose={onClose} title="Keys" size="lg" centered>
      <div className={classes.columns}>
        {KEYS.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.keys}>
              {keys.map(([key, what]) => (
                <div key={key} className={classes.row}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt="lg"
        label="Single keys such as U, R, N and P act outside text fields"
        checked={oneKey}
        onChange={(event) => settings.getState().set({ oneKey: event.currentTarget.checked })}
      />
    </Modal>
  );
}
