import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { EXAMPLES, loadExample } from './examples.ts';
import classes from './OpenPanel.module.css';
import { PiecesHelp } from './PiecesHelp.tsx';
import { type Given, readFiles, readText } from './read-files.ts';
import { TEMPLATE } from './template.ts';

interface OpenPanelProps {
  onGiven(given: Given): void;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Ways to bring a Python file in: drop it, choose it, write it, or take an example. */
export function OpenPanel({ onGiven }: OpenPanelProps) {
  const [over, setOver] = useState(false);
  const take = async (files: readonly File[]) => {
    if (files.length > 0) onGiven(await readFiles(files));
  };
  const example = (file: string) =>
    loadExample(file).then(
      (text) => onGiven(readText(file, text)),
      (error: Error) => onGiven({ why: error.message }),
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts for the buttons
    <div
      className={classes.panel}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <p className={classes.drop}>Drop a .py file here, several files, a zip, or wheels that it needs.</p>
      <div className={classes.buttons}>
        <FileButton multiple accept=".py,.zip,.whl" onChange={(files) => void take(files)}>
          {(props) => <Button {...props}>Choose files</Button>}
        </FileButton>
        <Button variant="default" onClick={() => onGiven(readText('sums.py', TEMPLATE))}>
          Write one here
        </Button>
      </div>
      <ul className={classes.examples}>
        {EXAMPLES.map(({ file, title, about }) => (
          <li key={file}>
            <button type="button" onClick={() => void example(file)}>
              {title}
            </button>
            <span>{about}</span>
          </li>
        ))}
      </ul>
      <PiecesHelp />
    </div>
  );
}
