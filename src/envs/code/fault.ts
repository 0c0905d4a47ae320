import type { PythonFault, PythonResult } from '../../core/environment.ts';

/** One sentence on why Python gave no value: the exception and its line, or the limit. */
export function faultText({ kind, type, message, file, line }: PythonFault): string {
  const where = line === undefined ? '' : ` in line ${line}${file === undefined ? '' : ` of ${file}`}`;
  const what = message.length > 200 ? `${message.slice(0, 197)}…` : message;
  switch (kind) {
    case 'syntax':
    case 'exception':
      if (type === '' && what !== '') return what;
      return `${type || 'An exception'}${where}${what === '' ? '' : `: ${what}`}${/[.!?…]$/.test(what) ? '' : '.'}`;
    case 'timeout':
      return `The program did not end in time${where}.`;
    case 'stopped':
      return 'It was not run, since an earlier input took all the time.';
    default:
      return what === '' ? 'It gave no value.' : what;
  }
}

/** A result, also where the tool gave fewer of them than asked for. */
export const ran = (result: PythonResult | undefined): Pick<PythonResult, 'value' | 'fault'> =>
  result ?? { fault: { kind: 'stopped', type: '', message: 'Python gave no result.' } };

/** The name under which a program stands in faults. */
export const PROGRAM = 'program.py';

/** The line of a file at which something ended; null where it is in none or in another. */
export const lineIn = (name: string, fault: PythonFault | undefined): number | null =>
  fault?.file === name ? (fault.line ?? null) : null;
