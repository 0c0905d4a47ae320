import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { exploreHref, homeHref, presentHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useTitle } from '../ui/useTitle.ts';
import classes from './ListEditor.module.css';
import type { Line } from './lines.ts';
import { PresenterKeys } from './PresenterKeys.tsx';

interface ListEditorProps {
  readonly list: string;
  readonly lines: readonly Line[];
}

/** Above this, programs that pass links on may cut them. */
const LONG_LINK = 4_000;

/** The boards to be shown, one link or id a line; the list is part of the address. */
export function ListEditor({ list, lines }: ListEditorProps) {
  useTitle('Presenter');
  const go = useGo();
  const [first] = useState(list);
  const good = lines.filter((line) => 'link' in line).length;
  const bad = lines.filter((line) => 'why' in line);
  const length = presentHref(list).length;

  return (
    <div className={classes.page}>
      <a href={homeHref}>← Envscope</a>
      <h1>Presenter</h1>
      <p className={classes.lead}>
        One board at a time, full screen, in large type. Write one link or id per line; copy them from any
        board. The list is kept in the address of this page, so a bookmark is the whole talk.
      </p>
      <Textarea
        label="Boards"
        autosize
        minRows={6}
        maxRows={18}
        defaultValue={first}
        placeholder="https://…#/play/…"
        spellCheck={false}
        classNames={{ input: classes.list ?? '' }}
        onChange={({ currentTarget }) =>
          go(presentHref(currentTarget.value, { edit: true }), { replace: true })
        }
      />
      {bad.length > 0 && (
        <div className={classes.bad} role="alert">
          <ul aria-label="Lines that cannot be read">
            {bad.map((line) => (
              <li key={line.line}>
                <strong>Line {line.line}</strong> {'why' in line && line.why}{' '}
                <code>{'text' in line && shortened(line.text)}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {length > LONG_LINK && (
        <p className={classes.long}>
          The address is {length.toLocaleString('en')} characters long. Some mail and chat programs cut links
          like that; a bookmark does not.
        </p>
      )}
      <div className={classes.actions}>
        <Button disabled={good === 0} onClick={() => go(presentHref(list, { at: 0 }))}>
          {good === 0
            ? 'Start'
            : bad.length > 0
              ? `Start with the ${good} that can be read`
              : `Start with ${good} ${good === 1 ? 'board' : 'boards'}`}
        </Button>
        <Button component="a" href={exploreHref()} variant="default">
          Find boards
        </Button>
      </div>
      <PresenterKeys />
    </div>
  );
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
