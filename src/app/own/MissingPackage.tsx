import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { outboundTo } from '../../models/endpoint/outbound.ts';
import { fetchWheels, USUAL_ADDRESS } from '../../python/own/distribution.ts';
import type { Wheel } from '../../python/own/wheel.ts';
import classes from './MissingPackage.module.css';
import { readFiles } from './read-files.ts';

interface MissingPackageProps {
  readonly module: string;
  onWheels(wheels: readonly Wheel[]): void;
}

/** For a module that a file imports and that is not here: give its wheel, or name a distribution to fetch it from. */
export function MissingPackage({ module, onWheels }: MissingPackageProps) {
  const [address, setAddress] = useState(USUAL_ADDRESS);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string>();
  const base = baseOf(address);

  const take = async (files: readonly File[]) => {
    const given = await readFiles(files);
    if ('why' in given) setWhy(given.why);
    else onWheels(given.wheels);
  };
  const fetchIt = async () => {
    if (!base) return;
    setBusy(true);
    setWhy(undefined);
    try {
      const get = outboundTo(base.href);
      const got = await fetchWheels((name) => get(new URL(name, base).pathname), module);
      if ('why' in got) setWhy(got.why);
      else onWheels(got.wheels);
    } catch (error) {
      setWhy(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={classes.panel} aria-labelledby="missing-title">
      <h2 id="missing-title">The package “{module}” is not here</h2>
      <p>Give its wheel, or let Envscope fetch it and what it needs from a distribution of Pyodide.</p>
      <FileButton multiple accept=".whl" onChange={(files) => void take(files)}>
        {(props) => (
          <Button variant="default" {...props}>
            Choose wheels
          </Button>
        )}
      </FileButton>
      <TextInput
        label="Distribution"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        error={!base && 'An address begins with https:// or http://.'}
      />
      <Button variant="default" loading={busy} disabled={!base} onClick={() => void fetchIt()}>
        Fetch it from {base?.host ?? 'there'}
      </Button>
      {why && (
        <p role="alert" className={classes.why}>
          {why}
        </p>
      )}
    </section>
  );
}

/** The folder that an address names; undefined when it is none. */
function baseOf(address: string): URL | undefined {
  try {
    const url = new URL(address.trim().replace(/\/*$/, '/'));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
