import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { curriculumHref } from '../links.ts';
import { useGo, useScreenSearch } from '../navigation.ts';
import { Notice } from '../ui/Notice.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { Chooser } from './Chooser.tsx';
import classes from './CurriculumScreen.module.css';
import { choicesOf } from './choice.ts';
import { type Draft, draftOf, freeName } from './draft.ts';
import { ImportSchedule } from './ImportSchedule.tsx';
import { SchedulePanel } from './SchedulePanel.tsx';
import { useOwnSchedules } from './useOwnSchedules.ts';

export function CurriculumScreen() {
  useTitle('Curriculum');
  const go = useGo();
  const { schedule: asked, step } = useScreenSearch();
  const own = useOwnSchedules();
  const [deleted, setDeleted] = useState<Draft>();
  const choices = choicesOf(own.drafts);
  const chosen = asked === undefined ? choices[0] : choices.find(({ key }) => key === asked);

  const open = (key: string) => go(curriculumHref({ schedule: key }));
  const add = (draft: Draft) => {
    own.put(draft);
    open(draft.id);
  };
  const names = choices.map(({ schedule }) => schedule.name);

  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div>
          <h1>Curriculum</h1>
          <p className={classes.lead}>
            A schedule says how much of each training step is drawn from easy, medium and hard puzzles.
            Compare the published ones, or duplicate one and make it yours.
          </p>
        </div>
        <ImportSchedule
          onRead={(schedule) => add(draftOf(schedule, own.freeId(), freeName(schedule.name, names)))}
        />
      </header>
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
      <Chooser choices={choices} chosen={chosen?.key} />
      {chosen ? (
        <SchedulePanel
          key={chosen.key}
          choice={chosen}
          step={step}
          onStep={(at) => go(curriculumHref({ schedule: chosen.key, step: String(at) }), { replace: true })}
          onChange={own.put}
          onDuplicate={() =>
            add(
              draftOf(chosen.schedule, own.freeId(), freeName(`${chosen.schedule.name} copy`.trim(), names)),
            )
          }
          onDelete={(draft) => {
            own.remove(draft.id);
            setDeleted(draft);
            go(curriculumHref(), { replace: true });
          }}
        />
      ) : (
        <Notice
          title={`There is no schedule “${asked}” here`}
          actions={
            <Button component="a" href={curriculumHref()}>
              Show the published ones
            </Button>
          }
        >
          Schedules of your own are kept in the browser they were made in. Ask for its file and import it.
        </Notice>
      )}
    </div>
  );
}
