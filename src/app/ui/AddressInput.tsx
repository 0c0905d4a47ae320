import { TextInput, type TextInputProps } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';

interface AddressInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** What the address says. */
  readonly text: string;
  onText(text: string): void;
}

/**
 * A text field whose text is part of the address. The address follows the typing a moment later, so the field keeps
 * its own text while it is typed in and takes the address's when that changes from elsewhere.
 */
export function AddressInput({ text, onText, ...props }: AddressInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(text);
  useLayoutEffect(() => {
    const field = input.current;
    if (field && text !== sent.current) field.value = text;
    sent.current = text;
  }, [text]);
  return (
    <TextInput
      {...props}
      ref={input}
      defaultValue={text}
      onChange={({ currentTarget }) => {
        sent.current = currentTarget.value;
        onText(currentTarget.value);
      }}
    />
  );
}
