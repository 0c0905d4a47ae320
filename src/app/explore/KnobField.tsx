import { Checkbox, Input, NativeSelect } from '@mantine/core';
import type { Knob } from '../../core/params.ts';
import { escapeMember } from '../links.ts';
import { AddressInput } from '../ui/AddressInput.tsx';
import classes from './KnobField.module.css';

interface KnobFieldProps {
  readonly knob: Knob;
  /** The value as it stands in a link. */
  readonly text: string;
  readonly issue: string | undefined;
  onText(text: string): void;
}

/** One knob of a generator, with what is wrong beside it. */
export function KnobField({ knob, text, issue, onText }: KnobFieldProps) {
  const { label, help } = knob;
  switch (knob.kind) {
    case 'int':
      return (
        <AddressInput
          label={label}
          description={`${knob.min} to ${knob.max}${help ? `. ${help}` : ''}`}
          inputMode="numeric"
          text={text}
          onText={onText}
          error={issue}
        />
      );
    case 'choice': {
      const known = knob.of.map(String);
      return (
        <NativeSelect
          label={label}
          description={help}
          value={text}
          data={known.includes(text) ? known : [text, ...known]}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          error={issue}
        />
      );
    }
    case 'flag':
      return (
        <Checkbox
          label={label}
          description={help}
          checked={text === 'true'}
          onChange={({ currentTarget }) => onText(String(currentTarget.checked))}
          error={issue}
        />
      );
    case 'subset': {
      const chosen = text === '' ? [] : text.split(',');
      return (
        <Input.Wrapper label={label} description={help} error={issue} role="group" aria-label={label}>
          <div className={classes.members}>
            {knob.of.map((value) => {
              const member = escapeMember(value);
              return (
                <Checkbox
                  key={value}
                  label={value}
                  checked={chosen.includes(member)}
                  onChange={({ currentTarget }) =>
                    onText(
                      currentTarget.checked
                        ? [...chosen, member].join(',')
                        : chosen.filter((other) => other !== member).join(','),
                    )
                  }
                />
              );
            })}
          </div>
        </Input.Wrapper>
      );
    }
  }
}
