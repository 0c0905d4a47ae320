import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { cards, readRepo } from '../../models/language/catalogue.ts';
import type { Models } from '../stores/models.ts';
import type { ModelsState } from '../stores/models-state.ts';
import classes from './AddModel.module.css';
import card from './ModelsView.module.css';
import { pickedFrom } from './picked.ts';

interface AddModelProps {
  readonly models: Models;
  readonly state: ModelsState;
}

/** Models that are not in the catalogue: any repository, or files of one's own. */
export function AddModel({ models, state }: AddModelProps) {
  const [repo, setRepo] = useState('');
  const [why, setWhy] = useState<string>();
  const [said, setSaid] = useState<string>();
  const folder = useRef<HTMLInputElement>(null);

  const add = () => {
    const read = readRepo(repo);
    if ('why' in read) return setWhy(read.why);
    const known = state.repos.includes(read.repo) || cards.some(({ id }) => id === read.repo);
    if (!known) models.set({ repos: [...state.repos, read.repo] });
    setRepo('');
    setSaid(`${read.repo} ${known ? 'is' : 'now stands'} in the list above.`);
    void models.list(read.repo);
  };
  const open = (files: FileList | null) => {
    if (!files || files.length === 0) return;
    const { name, picked } = pickedFrom([...files]);
    models.addFolder(name, picked);
    setSaid(`${name} now stands in the list above.`);
  };

  return (
    <section className={card.card} aria-label="Add a model">
      <h2>Add a model</h2>
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          className={classes.field}
          label="A repository with ONNX weights on huggingface.co"
          placeholder="owner/name"
          value={repo}
          error={why}
          onChange={(event) => {
            setRepo(event.currentTarget.value);
            setWhy(undefined);
          }}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" variant="default">
          Add
        </Button>
      </form>
      <div className={classes.folder}>
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          aria-label="Files of a model’s folder"
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            open(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <Button variant="default" onClick={() => folder.current?.click()}>
          Open a folder of mine
        </Button>
        <p className={classes.hint}>
          With config.json, tokenizer.json, tokenizer_config.json and onnx/model….onnx. Nothing is uploaded.
        </p>
      </div>
      <output className={classes.said}>{said}</output>
    </section>
  );
}
