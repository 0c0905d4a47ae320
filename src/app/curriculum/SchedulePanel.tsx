import { Button, Slider, Title } from '@mantine/core';
import { useState } from 'react';
import { writeYaml } from '../../records/yaml.ts';
import { lastStep, type Schedule } from '../../stats/schedule.ts';
import { scheduleOf, writeSchedule } from '../../stats/schedule-json.ts';
import { count, kilo } from '../charts/format.ts';
import { ScheduleChart } from '../charts/ScheduleChart.tsx';
import { saveFile } from '../charts/save-file.ts';
import { sliderStep } from '../charts/schedule-shape.ts';
import type { Choice } from './choice.ts';
import type { Draft } from './draft.ts';
import { ScheduleEditor } from './ScheduleEditor.tsx';
import classes from './SchedulePanel.module.css';
import { ScheduleTables } from './ScheduleTables.tsx';
import { WeightsAt } from './WeightsAt.tsx';

interface SchedulePanelProps {
  readonly choice: Choice;
  /** As it stands in the address. */
  readonly step: string | undefined;
  onStep(step: number): void;
  onChange(draft: Draft): void;
  onDuplicate(): void;
  onDelete(draft: Draft): void;
}

export function SchedulePanel({ choice, step, onStep, onChange, onDuplicate, onDelete }: SchedulePanelProps) {
  const { schedule, draft, issues } = choice;
  const [hovered, setHovered] = useState<number>();
  const usable = issues.length === 0;
  // While typing makes it unusable, the last drawing stays, so that nothing jumps under the hands.
  const [before, setBefore] = useState<Schedule>();
  const drawn = usable ? schedule : before;
  const end = drawn ? lastStep(drawn) : 0;
  const linked = Math.min(end, Number(/^\d{1,12}$/.test(step ?? '') ? step : 0));
  const shown = hovered ?? linked;
  const file = `${schedule.name.replace(/[^\p{L}\p{N}]+/gu, '-') || 'schedule'}.json`;

  return (
    <section className={classes.panel} aria-labelledby="schedule-name">
      <div className={classes.head}>
        <div className={classes.about}>
          <Title order={2} size="h3" id="schedule-name">
            {schedule.name || 'unnamed'}
          </Title>
          {schedule.about && <p>{schedule.about}</p>}
          {schedule.source && <p className={classes.source}>Source: {schedule.source}</p>}
        </div>
        <div className={classes.actions}>
          <Button
            variant={draft ? 'default' : 'filled'}
            disabled={choice.adaptive === true && !usable}
            onClick={onDuplicate}
          >
            Duplicate
          </Button>
          <Button
            variant="default"
            disabled={!usable}
            onClick={() => saveFile(file, 'application/json', [writeSchedule(schedule)])}
          >
            Export JSON
          </Button>
          <Button
            variant="default"
            disabled={!usable}
            onClick={() =>
              saveFile(file.replace(/json$/, 'yaml'), 'application/yaml', [writeYaml(scheduleOf(schedule))])
            }
          >
            Export YAML
          </Button>
          {draft && (
            <Button variant="default" onClick={() => onDelete(draft)}>
              Delete
            </Button>
          )}
        </div>
      </div>
      {!drawn && (
        <p className={classes.undrawn}>
          {choice.adaptive ? issues[0]?.why : 'Nothing to draw yet: mend what is marked below.'}
        </p>
      )}
      {drawn && (
        <div className={classes.charts} data-stale={!usable || undefined}>
          <figure className={classes.figure}>
            <figcaption className={classes.caption}>
              {usable
                ? `Share of the samples of a step by band, over ${count(end)} training steps`
                : 'As it was before: mend what is marked below to see it anew.'}
            </figcaption>
            <ScheduleChart schedule={drawn} step={shown} onHover={setHovered} onPick={onStep} />
            <div className={classes.slider}>
              <Slider
                thumbLabel="Training step"
                value={shown}
                min={0}
                max={end}
                step={sliderStep(end)}
                label={kilo}
                onChange={setHovered}
                onChangeEnd={(at) => {
                  setHovered(undefined);
                  onStep(at);
                }}
              />
              <div className={classes.axis}>Training step</div>
            </div>
          </figure>
          <WeightsAt schedule={drawn} step={shown} />
        </div>
      )}
      {draft && (
        <ScheduleEditor
          draft={draft}
          issues={issues}
          onChange={(changed) => {
            if (usable) setBefore(schedule);
            onChange(changed);
          }}
        />
      )}
      {usable && <ScheduleTables schedule={schedule} />}
    </section>
  );
}
