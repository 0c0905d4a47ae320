import { Button, SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PythonFault } from '../../core/environment.ts';
import { missingModule } from '../../python/own/distribution.ts';
import type { OwnSource } from '../../python/own/source.ts';
import type { KeptEnvironment } from '../../records/environments.ts';
import { CodeEditor } from '../editor/CodeEditor.tsx';
import type { EditorHandle, LineFault } from '../editor/editing.ts';
import { environmentHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { CheckList } from './CheckList.tsx';
import { MissingPackage } from './MissingPackage.tsx';
import { useCheck } from './useCheck.ts';
import classes from './Workbench.module.css';

/** What went wrong in this file, at its line. */
const faultIn = (file: string, fault: PythonFault | undefined): LineFault | undefined =>
  fault?.file === file && fault.line !== undefined
    ? {
        line: fault.line,
        says: `Line ${fault.line}: ${[fault.type, fault.message].filter(Boolean).join(': ')}`,
      }
    : undefined;

interface WorkbenchProps {
  readonly source: OwnSource;
  /** It is in the browser already. */
  readonly kept: boolean;
}

/** The files of an environment, its checks beside them, and keeping it. */
export function Workbench({ source, kept }: WorkbenchProps) {
  const { own } = useServices();
  const go = useGo();
  const [files, setFiles] = useState(source.files);
  const [shown, setShown] = useState(source.main);
  const [turn, setTurn] = useState(0);
  const [wheels, setWheels] = useState(source.wheels);
  const [checked, setChecked] = useState(files);
  const [trouble, setTrouble] = useState<string>();
  const editor = useRef<EditorHandle>(null);
  const checking = useCheck({ ...source, files: checked, wheels }, turn);

  const fault = checking.checks.find((check) => check.fault?.file !== undefined)?.fault;
  const missing = checking.checks.map((one) => missingModule(one.fault)).find(Boolean);
  const changed = files !== checked;
  const card = checking.state === 'done' && !changed ? checking.card : undefined;
  const flaws = checking.checks.filter(({ outcome }) => outcome === 'flaw').map(({ says }) => says);
  const check = () => {
    setChecked(files);
    setTurn(turn + 1);
  };
  const keep = async () => {
    if (!card || checking.state !== 'done') return;
    const row: KeptEnvironment = {
      ...{ ...card, main: source.main, files, wheels, flaws },
      sample: checking.sample ?? '',
      at: new Date().toISOString(),
    };
    try {
      await (await own()).keep(row);
      go(environmentHref(card.id));
    } catch (error) {
      setTrouble(`It could not be kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const text = files.find(({ name }) => name === shown)?.text ?? '';

  return (
    <div className={classes.bench}>
      <div className={classes.code}>
        {files.length > 1 && (
          <SegmentedControl
            aria-label="File"
            className={classes.files}
            data={files.map(({ name }) => name)}
            value={shown}
            onChange={setShown}
          />
        )}
        <CodeEditor
          key={shown}
          ref={editor}
          name={shown}
          text={text}
          fault={changed ? undefined : faultIn(shown, fault)}
          onText={(next) =>
            setFiles(files.map((file) => (file.name === shown ? { ...file, text: next } : file)))
          }
        />
        <div className={classes.actions}>
          <Button onClick={() => void keep()} disabled={!card}>
            {flaws.length > 0 && card ? 'Keep it with its flaws' : kept ? 'Save' : 'Keep it'}
          </Button>
          <Button variant="default" onClick={check} disabled={checking.state === 'running' && !changed}>
            {changed ? 'Check the changes' : 'Check again'}
          </Button>
          {changed && <span className={classes.hint}>Changed since it was checked.</span>}
        </div>
        {trouble && <p role="alert">{trouble}</p>}
      </div>
      <div className={classes.checks}>
        <CheckList
          checking={checking}
          onLine={(file, line) => {
            setShown(file);
            // The editor shows the other file only after this.
            requestAnimationFrame(() => editor.current?.goTo(line));
          }}
        />
        {missing && (
          <MissingPackage
            key={missing}
            module={missing}
            onWheels={(more) => {
              const names = new Set(more.map(({ name }) => name));
              setWheels([...wheels.filter(({ name }) => !names.has(name)), ...more]);
              check();
            }}
          />
        )}
        {checking.state === 'done' && checking.sample !== undefined && (
          <section className={classes.sample} aria-labelledby="sample-title">
            <h2 id="sample-title">A prompt of it</h2>
            <p>{checking.sample}</p>
          </section>
        )}
      </div>
    </div>
  );
}
