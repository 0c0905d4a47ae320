import { type MantineColorScheme, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import classes from './HeaderButton.module.css';
import { AutoIcon, DarkIcon, LightIcon } from './icons.tsx';

const schemes: readonly {
  readonly scheme: MantineColorScheme;
  readonly name: string;
  readonly Icon: typeof AutoIcon;
}[] = [
  { scheme: 'auto', name: 'as the system', Icon: AutoIcon },
  { scheme: 'light', name: 'light', Icon: LightIcon },
  { scheme: 'dark', name: 'dark', Icon: DarkIcon },
];

/** One button that goes round light, dark and the system's own. */
export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const at = schemes.findIndex(({ scheme }) => scheme === colorScheme);
  const now = schemes[at] ?? schemes[0]!;
  const next = schemes[(at + 1) % schemes.length]!;
  return (
    <UnstyledButton
      className={classes.button}
      aria-label={`Colour scheme: ${now.name}`}
      title={`Colour scheme: ${now.name}. Change to ${next.name}.`}
      onClick={() => setColorScheme(next.scheme)}
    >
      <now.Icon />
    </UnstyledButton>
  );
}
