import type { PythonFault, PythonFaultKind, PythonResult } from '../core/environment.ts';
import type { PyValue } from '../core/python-value.ts';

const KINDS: readonly PythonFaultKind[] = [
  'syntax',
  'exception',
  'refused',
  'missing',
  'timeout',
  'memory',
  'output',
  'unstable',
  'stopped',
];

export const faultOf = (kind: PythonFaultKind, message: string): PythonFault => ({ kind, type: '', message });

/**
 * Reads what an interpreter says of a case. A program may have written it, so everything is checked, and a fault that only this
 * side can know (a timeout, say) is not believed.
 */
export function readReport(text: string, ms: number): PythonResult {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    report = undefined;
  }
  const broken = {
    fault: faultOf('exception', 'The program broke the report of its own outcome.'),
    stdout: '',
    ms,
  };
  if (!isRecord(report)) return broken;
  const stdout = typeof report.stdout === 'string' ? report.stdout : '';
  if (report.fault !== undefined) {
    const fault = readFault(report.fault);
    return fault ? { fault, stdout, ms } : broken;
  }
  return isPyValue(report.value) ? { value: report.value, stdout, ms } : broken;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the files did wrong, as the interpreter tells it; undefined when it is no such thing. */
export function readFault(value: unknown): PythonFault | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, type, message, file, line, traceback } = value;
  const known = KINDS.find((one) => one === kind);
  if (!known || ['timeout', 'unstable', 'stopped'].includes(known)) return undefined;
  if (typeof type !== 'string' || typeof message !== 'string') return undefined;
  return {
    kind: known,
    type,
    message,
    ...(typeof file === 'string' ? { file } : {}),
    ...(typeof line === 'number' && Number.isInteger(line) && line > 0 ? { line } : {}),
    ...(typeof traceback === 'string' ? { traceback } : {}),
  };
}

const FLOAT = /^(?:nan|-?inf|-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/;

export function isPyValue(value: unknown, depth = 0): value is PyValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (!isRecord(value) || depth > 64) return false;
  const [entry, more] = Object.entries(value);
  if (!entry || more) return false;
  const [kind, inner] = entry;
  const all = (list: unknown): boolean =>
    Array.isArray(list) && list.every((one) => isPyValue(one, depth + 1));
  switch (kind) {
    case 'int':
      return typeof inner === 'string' && /^(?:0|-?[1-9]\d*)$/.test(inner);
    case 'float':
      return typeof inner === 'string' && FLOAT.test(inner);
    case 'bytes':
      return typeof inner === 'string' && /^(?:[\da-f]{2})*$/.test(inner);
    case 'other':
      return typeof inner === 'string';
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return all(inner);
    case 'dict':
      return (
        Array.isArray(inner) && inner.every((item) => Array.isArray(item) && item.length === 2 && all(item))
      );
    default:
      return false;
  }
}
