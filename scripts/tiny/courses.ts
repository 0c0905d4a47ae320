import { readFileSync } from 'node:fs';
import { type Host, hostOf, type Made, noTools } from '../../src/core/host.ts';
import type { ParamValues } from '../../src/core/params.ts';
import { catalogue } from '../../src/envs/catalogue.ts';
import { keyOf, type Lesson, lessonsOf } from '../../src/models/tiny/lessons.ts';
import type { Course, Recipe } from '../../src/models/tiny/recipe.ts';

export interface OpenCourse extends Course {
  readonly host: Host;
  readonly params: ParamValues;
}

export const readRecipe = (path: string): Recipe => JSON.parse(readFileSync(path, 'utf8')) as Recipe;

/** @throws {Error} on a level that is not in the catalogue. */
export async function openCourses(recipe: Recipe): Promise<OpenCourse[]> {
  return Promise.all(
    recipe.levels.map(async (course) => {
      const entry = catalogue.find(({ id }) => id === course.env);
      const env = (await entry?.load())?.default;
      const params = env?.levels[course.level - 1];
      if (!env || !params) throw new Error(`There is no level ${course.level} of ${course.env}.`);
      return { ...course, host: hostOf(env, noTools), params };
    }),
  );
}

/** What is taught at a level, and the keys that no test may use. */
export async function trainingSet(
  { host, params, train }: OpenCourse,
  seed: string,
): Promise<{ readonly lessons: Lesson[]; readonly keys: ReadonlySet<string> }> {
  const keys = new Set<string>();
  const { lessons } = await lessonsOf(host, params, `${seed} train`, train, keys);
  return { lessons, keys };
}

/** Fresh draws without those whose key is in `taught`. */
export async function draws(
  { host, params }: OpenCourse,
  seed: string,
  count: number,
  taught: ReadonlySet<string>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let drawn = 0; made.length < count; drawn++) {
    const one = await host.make(params, seed, drawn);
    if (!taught.has(keyOf(host, one))) made.push(one);
  }
  return made;
}

/** Part of `count` fresh draws whose key is in `taught`. */
export async function knownShare(
  { host, params }: OpenCourse,
  seed: string,
  count: number,
  taught: ReadonlySet<string>,
): Promise<number> {
  let known = 0;
  for (let i = 0; i < count; i++) if (taught.has(keyOf(host, await host.make(params, seed, i)))) known++;
  return known / count;
}
