import { UnstyledButton } from '@mantine/core';
import { homeHref } from '../links.ts';
import classes from './Header.module.css';
import buttons from './HeaderButton.module.css';
import { SearchIcon } from './icons.tsx';
import { Mark } from './Mark.tsx';
import { Nav } from './Nav.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';

interface HeaderProps {
  readonly path: string;
  onSearch(): void;
}

const command = /Mac|iP(hone|ad|od)/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

export function Header({ path, onSearch }: HeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <a href={homeHref} className={classes.wordmark}>
          <Mark />
          Envscope
        </a>
        <Nav path={path} />
        <div className={classes.tools}>
          <UnstyledButton
            className={`${buttons.button} ${buttons.search}`}
            onClick={onSearch}
            aria-keyshortcuts="Control+K Meta+K"
          >
            <SearchIcon size={18} />
            <span className={buttons.words}>Search</span>
            <kbd className={buttons.keys} aria-hidden>
              {command}
            </kbd>
          </UnstyledButton>
          <SchemeSwitch />
        </div>
      </div>
    </header>
  );
}
