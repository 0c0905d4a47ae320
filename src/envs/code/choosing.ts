import { choice, int, type ParamIssue } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { corpus, programOf, TOPICS } from './corpus.ts';
import type { Program } from './program.ts';
import { weightOf } from './structure.ts';

export const GRADES = 5;

export const choosing = {
  grade: int(
    'Grade',
    1,
    GRADES,
    'Programs ranked by length, conditions, loops and types, in five equal parts.',
  ),
  topic: choice<string>(
    'Topic',
    ['any', ...TOPICS, ...corpus.map(({ id }) => id)],
    'What the programs are about, or one program.',
  ),
};
export interface Chosen {
  readonly grade: number;
  /** "any", a topic, or the id of a program. */
  readonly topic: string;
}
/** The programs of the same task one rung down and one up. */
export interface Variants<P extends Chosen> {
  readonly easier?: P;
  readonly harder?: P;
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
      .filter((one) => one.grade === grade)
      .filter(({ program }) => topic === 'any' || program.topic === topic || program.id === topic)
      .map(({ program }) => program);
  const gradeOf = (id: string): number | undefined => grades.find(({ program }) => program.id === id)?.grade;
  const rungOf = (program: Program, by: 1 | -1): Chosen | undefined => {
    const topic = `${program.family}-${program.rung + by}`;
    const grade = gradeOf(topic);
    return grade === undefined ? undefined : { grade, topic };
  };
  return {
    check(chosen: Chosen): ParamIssue | undefined {
      if (of(chosen).length > 0) return undefined;
      const { grade, topic } = chosen;
      if (!programOf(topic))
        return {
          at: 'topic',
          why: `No program about ${topic} is of grade ${grade}; there are some of ${topicsAt(grade)}.`,
        };
      const own = gradeOf(topic);
      return own === undefined
        ? { at: 'topic', why: `The program ${topic} does not lend itself to this task.` }
        : { at: 'grade', why: `The program ${topic} is of grade ${own}.` };
    },
    pick: (chosen: Chosen, rng: Rng): Program => rng.pick(of(chosen)),
    variants<P extends Chosen>(id: string, params: P): Variants<P> {
      const program = programOf(id);
      const easier = program && rungOf(program, -1);
      const harder = program && rungOf(program, 1);
      return {
        ...(easier ? { easier: { ...params, ...easier } } : {}),
        ...(harder ? { harder: { ...params, ...harder } } : {}),
      };
    },
  };
  function topicsAt(grade: number): string {
    return TOPICS.filter((topic) => of({ grade, topic }).length > 0).join(', ');
  }
}
