import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { curriculumHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { Notice } from '../ui/Notice.tsx';
import { Chooser } from './Chooser.tsx';
import classes from './CurriculumScreen.module.css';
import { type Choice, choicesOf } from './choice.ts';
import { type Draft, draftOf, freeName } from './draft.ts';
import { ImportSchedule } from './ImportSchedule.tsx';
import type { OwnSchedules } from './own-schedules.ts';
import { SchedulePanel } from './SchedulePanel.tsx';
import { type Settings, writeSettings } from './settings.ts';

interface ScheduleViewProps {
  readonly settings: Settings;
  readonly own: OwnSchedules;
  readonly adaptive: readonly Choice[];
  readonly chosen: Choice | undefined;
}

/** Schedules to compare, choose, copy and edit. */
export function ScheduleView({ settings, own, adaptive, chosen }: ScheduleViewProps) {
  const go = useGo();
  const [deleted, setDeleted] = useState<Draft>();
  const choices = choicesOf(own.drafts);
  const hrefOf = (key: string | undefined, step?: string) =>
    curriculumHref(writeSettings({ ...settings, schedule: key, step }));
  const add = (draft: Draft) => {
    own.put(draft);
    go(hrefOf(draft.id));
  };
  const names = choices.map(({ schedule }) => schedule.name);

  return (
    <>
      {!own.kept && (
        <p className={classes.warning} role="alert">
          ⚠ This browser did not keep your last change. Export the schedule before you leave.
        </p>
      )}
      {own.unreadable > 0 && (
        <p className={classes.warning}>
          {own.unreadable} of your schedules cannot be read by this version. They are kept as they are.
        </p>
      )}
      {deleted && (
        <output className={classes.undo}>
          “{deleted.name}” was deleted.{' '}
          <Anchor
            component="button"
            type="button"
            fz="inherit"
            onClick={() => {
              add(deleted);
              setDeleted(undefined);
            }}
          >
            Undo
          </Anchor>
        </output>
      )}
      <div className={classes.choosers}>
        <div className={classes.between}>
          <h2 className={classes.sub}>Published, and your own</h2>
          <ImportSchedule
            onRead={(schedule) => add(draftOf(schedule, own.freeId(), freeName(schedule.name, names)))}
          />
        </div>
        <Chooser name="Schedules" choices={choices} chosen={chosen?.key} hrefOf={hrefOf} />
        <h2 className={classes.sub}>From measured pass rates</h2>
        <Chooser name="Adaptive" choices={adaptive} chosen={chosen?.key} hrefOf={hrefOf} />
      </div>
      {chosen ? (
        <SchedulePanel
          key={chosen.key}
          choice={chosen}
          step={settings.step}
          onStep={(at) => go(hrefOf(chosen.key, String(at)), { replace: true })}
          onChange={own.put}
          onDuplicate={() =>
            add(
              draftOf(chosen.schedule, own.freeId(), freeName(`${chosen.schedule.name} copy`.trim(), names)),
            )
          }
          onDelete={(draft) => {
            own.remove(draft.id);
            setDeleted(draft);
            go(hrefOf(undefined), { replace: true });
          }}
        />
      ) : (
        <Notice
          title={`There is no schedule “${settings.schedule}” here`}
          actions={
            <Button component="a" href={hrefOf(undefined)}>
              Show the published ones
            </Button>
          }
        >
          Schedules of your own are kept in the browser they were made in. Ask for its file and import it.
        </Notice>
      )}
    </>
  );
}
