import { Button, SegmentedControl } from '@mantine/core';
import classes from './FieldTools.module.css';
import type { Mode } from './useFieldGestures.ts';
import { type DrawnBy, MEANS, type Means } from './useFieldRenderer.ts';

interface FieldToolsProps {
  readonly mode: Mode;
  readonly means: Means;
  /** What it is drawn with; undefined while that is found out. */
  readonly by: DrawnBy | undefined;
  onMode(mode: Mode): void;
  onMeans(means: Means): void;
  /** Undefined shows all of it. */
  onZoom(factor: number | undefined): void;
  /** Lists the attempts that are in sight. */
  onListSight(): void;
}

const TITLES: Readonly<Record<Means, string>> = { best: 'Best', webgpu: 'WebGPU', canvas: 'Canvas' };
const SAYS: Readonly<Record<DrawnBy, string>> = {
  webgpu: 'Drawn with WebGPU',
  canvas: 'Drawn on a canvas',
  missing: 'There is no WebGPU here: drawn on a canvas',
  lost: 'WebGPU was lost: drawn on a canvas',
};

/** What a drag does, how near the field is, and what draws it. */
export function FieldTools({ mode, means, by, onMode, onMeans, onZoom, onListSight }: FieldToolsProps) {
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label="A drag"
        value={mode}
        data={[
          { value: 'move', label: 'Move' },
          { value: 'lasso', label: 'Lasso' },
        ]}
        onChange={(value) => onMode(value === 'lasso' ? 'lasso' : 'move')}
      />
      <Button.Group>
        <Button size="xs" variant="default" aria-label="Enlarge" onClick={() => onZoom(1.6)}>
          +
        </Button>
        <Button size="xs" variant="default" aria-label="Shrink" onClick={() => onZoom(1 / 1.6)}>
          −
        </Button>
        <Button size="xs" variant="default" onClick={() => onZoom(undefined)}>
          All
        </Button>
      </Button.Group>
      <Button size="xs" variant="default" onClick={onListSight}>
        List what is in sight
      </Button>
      <div className={classes.means}>
        <output>{by ? SAYS[by] : 'Looking for WebGPU'}</output>
        <SegmentedControl
          size="xs"
          aria-label="Draw with"
          value={means}
          data={MEANS.map((value) => ({ value, label: TITLES[value] }))}
          onChange={(value) => onMeans(MEANS.find((one) => one === value) ?? 'best')}
        />
      </div>
    </div>
  );
}
