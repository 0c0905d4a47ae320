import { Button } from '@mantine/core';
import { resultsHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';

interface NothingMeasuredProps {
  readonly loading: boolean;
}

/** Bands are ranges of measured rates: without attempts there is nothing in them. */
export function NothingMeasured({ loading }: NothingMeasuredProps) {
  if (loading) return <Notice title="Reading the attempts of this browser" />;
  return (
    <Notice
      title="Nothing is measured yet"
      actions={
        <Button component="a" href={resultsHref()}>
          Run a solver
        </Button>
      }
    >
      Bands are ranges of pass rates. Let a model or a baseline try some problems several times each, or
      import attempts; then this page shows what a run would draw from them.
    </Notice>
  );
}
