import { strToU8, zipSync } from 'fflate';
import { COMPILED_FOR } from './wheel.ts';

/*
 * A compiled package, written by hand as the compilers write one: a library that is placed anywhere in memory ("dylink.0"), takes
 * CPython's functions from the interpreter, and keeps a total in static data. `tally.add(n)` adds to it and gives it;
 * `tally.reach(n)` calls `emscripten_run_script`, which is JavaScript.
 */

const bytesOf = (text: string): number[] => [...strToU8(text)];
function leb(value: number): number[] {
  const more = value >> 7 !== 0;
  return more ? [(value & 127) | 128, ...leb(value >> 7)] : [value];
}
/** Signed, of a number that is not negative. */
function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}
const list = (items: readonly (readonly number[])[]): number[] => [...leb(items.length), ...items.flat()];
const name = (text: string): number[] => [...leb(strToU8(text).length), ...bytesOf(text)];
const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...leb(content.length),
  ...content,
];

const I32 = 0x7f;
const type = (takes: number, gives: number): number[] => [
  0x60,
  ...list(Array(takes).fill([I32])),
  ...list(Array(gives).fill([I32])),
];
const [END, CALL, GET, GLOBAL, CONST, ADD, LOAD, STORE] = [0x0b, 0x10, 0x20, 0x23, 0x41, 0x6a, 0x28, 0x36];
const MEMORY_BASE = [GLOBAL, 0];
const TABLE_BASE = [GLOBAL, 1];
/** The address of this byte of the static data. */
const at = (offset: number): number[] => [...MEMORY_BASE, CONST, ...signed(offset), ADD];
const word = [2, 0];

// Static data: the total in its first word, texts, the table of functions (PyMethodDef) and the module (PyModuleDef), as a 32-bit build lays them out.
const NAME = 4;
const ADD_NAME = 12;
const REACH_NAME = 16;
const METHODS = 24;
const MODULE = METHODS + 3 * 16;
const SIZE = MODULE + 52;
const METH_O = 8;

function staticData(): number[] {
  const data = new DataView(new ArrayBuffer(SIZE));
  const text = (offset: number, said: string): void =>
    bytesOf(said).forEach((byte, i) => {
      data.setUint8(offset + i, byte);
    });
  text(NAME, 'tally');
  text(ADD_NAME, 'add');
  text(REACH_NAME, 'reach');
  data.setInt32(METHODS + 8, METH_O, true);
  data.setInt32(METHODS + 16 + 8, METH_O, true);
  data.setInt32(MODULE, 1, true);
  data.setInt32(MODULE + 28, -1, true);
  return [...new Uint8Array(data.buffer)];
}

/** Pointers cannot be known before the data has its place: each is stored when the library is loaded. */
const relocations = [
  [METHODS, at(ADD_NAME)],
  [METHODS + 4, [...TABLE_BASE]],
  [METHODS + 16, at(REACH_NAME)],
  [METHODS + 20, [...TABLE_BASE, CONST, 1, ADD]],
  [MODULE + 20, at(NAME)],
  [MODULE + 32, at(METHODS)],
] as const;

const body = (code: readonly number[]): number[] => {
  const whole = [0, ...code, END];
  return [...leb(whole.length), ...whole];
};
const FUNCTION = { create: 0, asLong: 1, fromLong: 2, script: 3, relocate: 4, init: 5, add: 6, reach: 7 };
const call = (which: keyof typeof FUNCTION): number[] => [CALL, FUNCTION[which]];

/** What is in it. */
export const tallyLibrary = (needed: readonly string[] = []): Uint8Array =>
  new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(0, [
      ...name('dylink.0'),
      ...section(1, [...leb(SIZE), 2, 2, 0]),
      ...(needed.length > 0 ? section(2, list(needed.map(name))) : []),
    ]),
    ...section(1, list([type(2, 1), type(1, 1), type(1, 0), type(0, 0), type(0, 1)])),
    ...section(
      2,
      list([
        [...name('env'), ...name('__memory_base'), 3, I32, 0],
        [...name('env'), ...name('__table_base'), 3, I32, 0],
        [...name('env'), ...name('memory'), 2, 0, 0],
        [...name('env'), ...name('__indirect_function_table'), 1, 0x70, 0, 0],
        [...name('env'), ...name('PyModule_Create2'), 0, 0],
        [...name('env'), ...name('PyLong_AsLong'), 0, 1],
        [...name('env'), ...name('PyLong_FromLong'), 0, 1],
        [...name('env'), ...name('emscripten_run_script'), 0, 2],
      ]),
    ),
    ...section(3, [4, 3, 4, 0, 0]),
    ...section(
      7,
      list([
        [...name('__wasm_apply_data_relocs'), 0, FUNCTION.relocate],
        [...name('PyInit_tally'), 0, FUNCTION.init],
      ]),
    ),
    ...section(9, list([[0, ...TABLE_BASE, END, ...list([[FUNCTION.add], [FUNCTION.reach]])]])),
    ...section(
      10,
      list([
        body(relocations.flatMap(([to, value]) => [...MEMORY_BASE, ...value, STORE, 2, ...leb(to)])),
        body([...at(MODULE), CONST, ...signed(1013), ...call('create')]),
        body([
          ...[...MEMORY_BASE, ...MEMORY_BASE, LOAD, ...word, GET, 1, ...call('asLong'), ADD, STORE, ...word],
          ...[...MEMORY_BASE, LOAD, ...word, ...call('fromLong')],
        ]),
        body([...at(NAME), ...call('script'), GET, 1]),
      ]),
    ),
    ...section(11, list([[0, ...MEMORY_BASE, END, ...leb(SIZE), ...staticData()]])),
  ]);

export const TALLY_NAME = `tally-1.0-cp314-cp314-${COMPILED_FOR}.whl`;

/**
 * The package as a wheel.
 * @param needed libraries that it says it is linked to
 */
export const tallyWheel = (needed: readonly string[] = []): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ 'tally.cpython-314-wasm32-emscripten.so': tallyLibrary(needed) }));
