import type { AnyEnvironment } from '../../core/environment.ts';
import type { Key } from '../../core/ids.ts';
import type { ParamIssue, ParamValues } from '../../core/params.ts';
import {
  DEFAULT_SEED,
  environmentHref,
  type InstanceLink,
  keyOfLink,
  middleLevel,
  type Section,
  searchOfParams,
} from '../links.ts';
import type { Search } from '../search.ts';

/** What the page of an environment is set to, as text, and what it means. */
export interface Selection {
  /** A text for every knob, and whatever else the link gives. */
  readonly given: Search;
  readonly seed: string;
  readonly index: string;
  readonly read: { readonly key: Key } | { readonly issue: ParamIssue };
  /** The link to this page with something changed. */
  href(change: SelectionChange): string;
}

export interface SelectionChange {
  readonly section?: Section;
  readonly given?: Search;
  readonly seed?: string;
  readonly index?: string;
}

export function selectionOf(env: AnyEnvironment, link: InstanceLink, section: Section): Selection {
  const middle = env.levels[middleLevel(env.levels.length) - 1] as ParamValues;
  const given = Object.keys(link.given).length > 0 ? link.given : searchOfParams(middle);
  const seed = link.seed ?? DEFAULT_SEED;
  const index = link.index ?? '0';
  return {
    given,
    seed,
    index,
    read: keyOfLink(env, link),
    href: (change) =>
      environmentHref(env.id, change.section ?? section, {
        ...(change.given ?? given),
        seed: change.seed ?? seed,
        i: change.index ?? index,
      }),
  };
}
