import { Autocomplete, Button, Checkbox, Loader, PasswordInput, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { exampleAddress, SERVERS } from '../../models/endpoint/servers.ts';
import { DiagnosisNote } from './DiagnosisNote.tsx';
import classes from './EndpointPanel.module.css';
import { EndpointSettings } from './EndpointSettings.tsx';
import { useEndpoint } from './useEndpoint.ts';

/** Connects to an OpenAI-compatible server, and says what is wrong when that fails. Stands inside other forms too. */
export function EndpointPanel() {
  const { address, model, key, keepKey, checkup, set, check, stopCheck } = useEndpoint();
  const busy = checkup.is === 'under way';
  const diagnosis = checkup.is === 'done' ? checkup.diagnosis : undefined;
  const models = diagnosis?.models ?? [];

  function checkOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void check();
  }

  return (
    <section className={classes.panel} aria-label="Endpoint">
      <div className={classes.address}>
        <TextInput
          label="Address"
          description="Of any server that speaks OpenAI’s chat completions."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={exampleAddress('Ollama')}
          value={address}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => set({ address: event.currentTarget.value })}
          onKeyDown={checkOnEnter}
        />
        <div className={classes.usual}>
          {SERVERS.map((server) => (
            <Button
              key={server}
              size="compact-xs"
              variant="default"
              title={exampleAddress(server)}
              onClick={() => set({ address: exampleAddress(server), model: '' })}
            >
              {server}
            </Button>
          ))}
        </div>
      </div>
      <PasswordInput
        label="Key"
        placeholder="Only where the server asks for one"
        value={key}
        autoComplete="off"
        onChange={(event) => set({ key: event.currentTarget.value })}
        onKeyDown={checkOnEnter}
      />
      {key !== '' && (
        <Checkbox
          label="Keep the key in this browser"
          description="Otherwise it is forgotten with this page. It is never part of a link or an export."
          checked={keepKey}
          onChange={(event) => set({ keepKey: event.currentTarget.checked })}
        />
      )}
      <Autocomplete
        label="Model"
        placeholder={models.length > 0 ? 'Choose one' : 'Connect to see what there is'}
        data={[...new Set(models)]}
        value={model}
        limit={50}
        onChange={(value) => set({ model: value })}
      />
      <div className={classes.connect}>
        {busy ? (
          <>
            <Loader size="xs" aria-hidden="true" />
            <output>Asking {address} …</output>
            <Button size="xs" variant="default" onClick={stopCheck}>
              Stop
            </Button>
          </>
        ) : (
          <Button size="sm" variant="light" disabled={address.trim() === ''} onClick={() => void check()}>
            {model === '' ? 'Connect' : 'Check the connection'}
          </Button>
        )}
      </div>
      {diagnosis && (
        <DiagnosisNote diagnosis={diagnosis} onAddress={(instead) => set({ address: instead })} />
      )}
      <EndpointSettings />
    </section>
  );
}
