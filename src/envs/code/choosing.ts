import { choice, int, type ParamIssue } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { TOPICS } from './corpus.ts';
import type { Program, Topic } from './program.ts';
import { weightOf } from './structure.ts';

export const GRADES = 5;

export const choosing = {
  grade: int(
    'Grade',
    1,
    GRADES,
    'Programs ranked by length, conditions, loops and types, in five equal parts.',
  ),
  topic: choice('Topic', ['any', ...TOPICS], 'What the programs are about.'),
};
export interface Chosen {
  readonly grade: number;
  readonly topic: 'any' | Topic;
}

/** Programs of an environment, ranked by weight and cut into grades of equal size. */
export function gradesOf(programs: readonly Program[]) {
  const ranked = programs
    .map((program) => ({ program, weight: weightOf(program.source) }))
    .sort((a, b) => a.weight - b.weight || (a.program.id < b.program.id ? -1 : 1));
  const grades = ranked.map(({ program }, i) => ({
    program,
    grade: Math.floor((i * GRADES) / ranked.length) + 1,
  }));
  const of = ({ grade, topic }: Chosen): readonly Program[] =>
    grades
      .filter((one) => one.grade === grade && (topic === 'any' || one.program.topic === topic))
      .map(({ program }) => program);
  return {
    check: (chosen: Chosen): ParamIssue | undefined =>
      of(chosen).length > 0
        ? undefined
        : {
            at: 'topic',
            why: `No program about ${chosen.topic} is of grade ${chosen.grade}; there are some of ${topicsAt(chosen.grade)}.`,
          },
    pick: (chosen: Chosen, rng: Rng): Program => rng.pick(of(chosen)),
  };
  function topicsAt(grade: number): string {
    return TOPICS.filter((topic) => of({ grade, topic }).length > 0).join(', ');
  }
}
