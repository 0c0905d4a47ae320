import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Tools } from '../../core/environment.ts';
import classes from './RunPanel.module.css';
import { type Outcome, runOn } from './run-on.ts';
import { timeText } from './TestTable.tsx';

interface RunPanelProps {
  readonly program: string;
  /** "f(word, k)" */
  readonly signature: string;
  readonly tools: Tools;
}

type Running =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly program: string; readonly outcome: Outcome };

/** Runs a program on an input of one's own; nothing is judged. */
export function RunPanel({ program, signature, tools }: RunPanelProps) {
  const [input, setInput] = useState('');
  const [running, setRunning] = useState<Running>({ state: 'idle' });
  const start = async () => {
    setRunning({ state: 'running' });
    setRunning({ state: 'done', program, outcome: await runOn(tools, { program, signature, input }) });
  };
  const done = running.state === 'done' ? running : undefined;
  return (
    <div className={classes.panel}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (running.state !== 'running') void start();
        }}
      >
        <TextInput
          className={classes.input}
          classNames={{ input: classes.field }}
          label={`Run ${signature} on an input of your own`}
          placeholder="values with commas between"
          value={input}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setInput(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={running.state === 'running'}>
          Run
        </Button>
      </form>
      <div role="status" className={classes.outcome}>
        {done && <Shown outcome={done.outcome} />}
        {done && done.program !== program && (
          <p className={classes.note}>This is of the program before its last change.</p>
        )}
      </div>
    </div>
  );
}

function Shown({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case 'refused':
      return <p className={classes.fault}>{outcome.why}</p>;
    case 'fault':
      return (
        <>
          <p className={classes.fault}>{outcome.says}</p>
          {outcome.traceback && <pre className={classes.text}>{outcome.traceback}</pre>}
          <Printed text={outcome.printed} />
        </>
      );
    case 'value':
      return (
        <>
          <p className={classes.value}>
            <code>{outcome.call}</code> gives <code>{outcome.value}</code>
            <span className={classes.note}> in {timeText(outcome.ms)}</span>
          </p>
          <Printed text={outcome.printed} />
        </>
      );
  }
}

function Printed({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <>
      <p className={classes.note}>It printed:</p>
      <pre className={classes.text}>{text}</pre>
    </>
  );
}
