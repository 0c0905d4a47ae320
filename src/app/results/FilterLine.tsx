import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { completionsAt } from '../../records/filter/complete.ts';
import type { Expression } from '../../records/filter/expression.ts';
import { parseFilter } from '../../records/filter/parse.ts';
import { FaultText } from './FaultText.tsx';
import classes from './FilterLine.module.css';
import { useFieldValues } from './useFieldValues.ts';

interface FilterLineProps {
  /** The filter in force, as text. */
  readonly value: string;
  onChange(expression: Expression | undefined): void;
}

interface Draft {
  /** The filter in force when it was begun: another one takes its place. */
  readonly over: string;
  readonly text: string;
  readonly caret: number;
  /** Wanted as it is, so that what is wrong is said. */
  readonly sent: boolean;
}

/** The filter as a line of text, with what may follow offered below it; Enter puts it in force. */
export function FilterLine({ value, onChange }: FilterLineProps) {
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [kept, setDraft] = useState<Draft>();
  const draft = kept?.over === value ? kept : undefined;
  const text = draft?.text ?? value;
  const { from, options } = completionsAt(text, draft?.caret ?? text.length, useFieldValues(text));
  const read = parseFilter(text);
  const fault = 'fault' in read && (draft === undefined || draft.sent) ? read.fault : undefined;

  const write = (next: string, caret: number, sent = false) =>
    setDraft({ over: value, text: next, caret, sent });
  function send() {
    box.closeDropdown();
    if ('fault' in read) return write(text, draft?.caret ?? text.length, true);
    setDraft(undefined);
    onChange(read.expression);
  }
  function take(option: string) {
    const caret = draft?.caret ?? text.length;
    const next = `${text.slice(0, from)}${option} ${text.slice(caret).replace(/^ /, '')}`;
    const place = from + option.length + 1;
    write(next, place);
    // After the new text is in the field.
    requestAnimationFrame(() => input.current?.setSelectionRange(place, place));
  }
  const moved = () => write(text, input.current?.selectionStart ?? text.length, draft?.sent);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !box.dropdownOpened) setDraft(undefined);
    if (event.key === 'Enter' && box.getSelectedOptionIndex() < 0) send();
  }

  return (
    <Combobox store={box} onOptionSubmit={take} position="bottom-start" width={320} offset={4}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          aria-label="Filter"
          placeholder='Filter, for example: level >= 3 and reward < 1 and solver ~ "model"'
          classNames={{ input: classes.input }}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          error={fault && <FaultText text={text} fault={fault} />}
          onChange={({ currentTarget }) => {
            write(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
            box.openDropdown();
            box.resetSelectedOption();
          }}
          onClick={() => {
            moved();
            box.openDropdown();
          }}
          onKeyUp={({ key }) => ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key) && moved()}
          onKeyDown={onKeyDown}
          onBlur={() => {
            box.closeDropdown();
            if (text === value) setDraft(undefined);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {options.map((option) => (
            <Combobox.Option key={option.text} value={option.text} className={classes.option}>
              <code>{option.text}</code>
              <span className={classes.says}>{option.says}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
