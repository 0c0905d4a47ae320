import { ActionIcon, TextInput } from '@mantine/core';
import { bandFills } from '../charts/hatches.ts';
import { Swatch } from '../charts/Swatch.tsx';
import { type Draft, renameBand, withoutBand } from './draft.ts';
import classes from './ScheduleEditor.module.css';

interface BandHeadsProps {
  readonly draft: Draft;
  onChange(draft: Draft): void;
}

/** The head of the table: the bands, which can be renamed and taken away. */
export function BandHeads({ draft, onChange }: BandHeadsProps) {
  const fills = bandFills(draft.bands);
  return (
    <div className={classes.row} data-head>
      <span className={classes.ordinal} />
      <span className={classes.headText}>From step</span>
      <span className={classes.headText}>To step</span>
      {draft.bands.map((band, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place in the list
        <span key={i} className={classes.band}>
          <TextInput
            size="xs"
            aria-label={`Name of band ${i + 1}`}
            value={band}
            leftSection={<Swatch at={fills[i] ?? 0} />}
            onChange={(event) => onChange(renameBand(draft, i, event.currentTarget.value))}
          />
          {draft.bands.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove the band ${band || i + 1}`}
              onClick={() => onChange(withoutBand(draft, i))}
            >
              ✕
            </ActionIcon>
          )}
        </span>
      ))}
      <span className={classes.headText}>Sum</span>
      <span />
    </div>
  );
}
