import { NativeSelect } from '@mantine/core';

interface TablePartsProps {
  readonly parts: number;
  /** Counted from 0. */
  readonly part: number;
  /** Rows in each. */
  readonly size: number;
  readonly count: number;
  onShow(part: number): void;
}

const whole = new Intl.NumberFormat('en');

/** Which part of a very long table is shown. */
export function TableParts({ parts, part, size, count, onShow }: TablePartsProps) {
  return (
    <NativeSelect
      aria-label="Rows"
      w="fit-content"
      value={String(part)}
      data={Array.from({ length: parts }, (_, at) => ({
        value: String(at),
        label: `Rows ${whole.format(at * size + 1)} to ${whole.format(Math.min(count, (at + 1) * size))}`,
      }))}
      onChange={(event) => onShow(Number(event.currentTarget.value))}
    />
  );
}
