import type { CSSProperties } from 'react';
import type { CodePane } from '../../core/scene.ts';
import { CODE_COLOURS } from '../editor/code-colours.ts';
import classes from './CodeText.module.css';
import { pythonLines } from './python-tokens.ts';

interface CodeTextProps {
  readonly pane: CodePane;
}

const colours = Object.fromEntries(
  (['keyword', 'string', 'number', 'comment'] as const).map((kind) => [
    `--code-${kind}`,
    `light-dark(${CODE_COLOURS.light[kind]}, ${CODE_COLOURS.dark[kind]})`,
  ]),
) as CSSProperties;

/** A program to be read: coloured, with numbered lines. */
export function CodeText({ pane: { at, text, fault } }: CodeTextProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and a keyboard must reach them
    <pre className={classes.code} data-at={at} tabIndex={0} style={colours}>
      {pythonLines(text).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <span key={i} className={classes.line} data-fault={fault?.line === i + 1 || undefined}>
          {line.map(({ kind, text: part }, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no other identity
            <span key={j} data-kind={kind}>
              {part}
            </span>
          ))}
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
