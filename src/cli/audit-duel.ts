import { duelWith } from '../audit/duel/against.ts';
import { duelWithRecorded, versionsIn } from '../audit/duel/recorded.ts';
import { exactMatch, pattern } from '../audit/duel/verifiers.ts';
import { duelWithVersion } from '../audit/duel/version.ts';
import type { Probe } from '../audit/probe.ts';
import { readGiven } from '../python/own/source.ts';
import { openVerifier } from '../python/own/verifier.ts';
import { UsageError } from './args.ts';
import { openVersions } from './audit-version.ts';
import type { Context } from './command.ts';
import { filesAt } from './own.ts';
import { recordedIn } from './recorded.ts';

interface Duel {
  /** The duel for this environment: none where the opponent knows nothing of it. */
  probesFor(env: string): Promise<readonly Probe[]>;
  close(): void;
}
const REGEX = 'regex:';
const never = (): void => undefined;
const sameForAll = (probe: Probe, close = never): Duel => ({ probesFor: async () => [probe], close });

/** The duel that is asked for besides, if any. */
export async function duelOf(
  whom: string | undefined,
  context: Pick<Context, 'python' | 'io'>,
): Promise<Duel> {
  if (whom === undefined) return { probesFor: async () => [], close: never };
  if (whom === 'exact') return sameForAll(duelWith('the kept answer', exactMatch));
  if (whom.startsWith(REGEX)) {
    const source = whom.slice(REGEX.length);
    try {
      new RegExp(source, 'u');
    } catch (error) {
      throw new UsageError(`--against: ${error instanceof Error ? error.message : String(error)}.`);
    }
    return sameForAll(duelWith(`the pattern ${source}`, (scope) => pattern(scope, source)));
  }
  if (/\.(?:jsonl|ndjson|csv)$/i.test(whom)) return withRecorded(whom, context);
  if (/\.[cm]?[jt]s$/i.test(whom)) return withVersions(whom, context);
  return withPython(whom, context);
}

/** Verdicts that are recorded in attempts: one duel for each version that gave them. */
async function withRecorded(path: string, { io }: Pick<Context, 'io'>): Promise<Duel> {
  const byEnv = await recordedIn(path, io);
  return {
    async probesFor(env) {
      const recorded = byEnv.get(env) ?? [];
      return versionsIn(recorded).map(({ version }) => duelWithRecorded(version, recorded));
    },
    close: never,
  };
}

/** The code of another version, from a checkout or a build. */
async function withVersions(path: string, context: Pick<Context, 'python'>): Promise<Duel> {
  const versions = await openVersions(path, context);
  return {
    async probesFor(env) {
      const found = await versions(env);
      return found ? [duelWithVersion(found.name, found.version)] : [];
    },
    close: never,
  };
}

async function withPython(path: string, { python }: Pick<Context, 'python'>): Promise<Duel> {
  const source = readGiven(await filesAt(path));
  if ('why' in source) throw new UsageError(`--against ${path}: ${source.why}`);
  const verifier = await openVerifier(await python(), source).catch((error: unknown) => {
    throw new UsageError(`--against ${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  return sameForAll(
    duelWith(verifier.name, () => verifier),
    () => verifier.close(),
  );
}
