/** Imports of the interpreter that stay open while a program runs: arithmetic of control flow, clocks, memory, and reading its own files. */
const OPEN =
  /^(?:invoke_|__cxa_|__resumeException|llvm_|getTempRet0$|setTempRet0$|_?emscripten_throw_longjmp$|Jsv_GetError_import$|JsvError_Check$|_PyEM_TrampolineCall_JS$|_Py_CheckEmscriptenSignals_Helper$|_Py_emscripten_runtime$|emscripten_(?:date_now|get_now|resize_heap|get_heap_max|runtime_keepalive_push|runtime_keepalive_pop)$|clock_(?:time|res)_get$|_(?:tzset|localtime|gmtime|mktime|timegm)_js$|random_get$|environ_(?:sizes_)?get$|fd_(?:close|read|seek|pread|fdstat_get|sync)$|__syscall_(?:stat64|fstat64|newfstatat|lstat64|getcwd|getdents64|faccessat|readlinkat|fcntl64|ioctl|poll|statfs64|fstatfs64|fadvise64|getuid32_js|umask_js)$|_(?:mmap|munmap)_js$|_emscripten_get_progname$|_abort_js$|abort$|__assert_fail$|proc_exit$|exit$)/;

// Numbers of WASI, which Emscripten uses.
const EPERM = 63;
const EROFS = 69;
const WRITES = 0x3 | 0x40 | 0x200;

type Import = (...given: number[]) => unknown;

/** Thrown through the interpreter, which ends there: no program gets here without meaning to. */
export class Sealed extends Error {}

export interface Seal {
  /** Closed once set: JavaScript, the network, processes, and every change to files. */
  closed: boolean;
  /** Compiled packages are there, so that an import has to find their entries. */
  linked: boolean;
  /** The imports to build the interpreter with. */
  around(imports: WebAssembly.Imports, memory: () => DataView): WebAssembly.Imports;
}

export function makeSeal(): Seal {
  const seal: Seal = {
    closed: false,
    linked: false,
    around(imports, memory) {
      const sealed =
        (name: string, open: Import): Import =>
        (...given) => {
          if (seal.closed) throw new Sealed(name);
          return open(...given);
        };
      const special: { readonly [name: string]: (open: Import) => Import } = {
        __syscall_openat: (open) => (folder, path, flags, more) =>
          seal.closed && ((flags as number) & WRITES) !== 0
            ? -EROFS
            : open(folder as number, path as number, flags as number, more as number),
        // Everything was linked before: an import finds it, and what is not there stays out.
        _dlopen_js: (open) => (library) =>
          seal.closed && seal.linked ? 0 : sealed('_dlopen_js', open)(library as number),
        _dlsym_js: (open) => (library, name, index) => {
          if (!seal.linked || !startsWith(memory(), name as number, 'PyInit_'))
            return sealed('_dlsym_js', open)(library as number, name as number, index as number);
          return open(library as number, name as number, index as number);
        },
        fd_write: (open) => (fd, parts, count, written) =>
          seal.closed
            ? swallow(memory(), fd as number, parts as number, count as number, written as number)
            : open(fd as number, parts as number, count as number, written as number),
      };
      const closing = (name: string, open: Import): Import => {
        const known = special[name];
        if (known) return known(open);
        if (OPEN.test(name)) return open;
        if (name.startsWith('__syscall_') || name.startsWith('fd_'))
          return (...given) => (seal.closed ? (name.startsWith('fd_') ? EPERM : -EPERM) : open(...given));
        return sealed(name, open);
      };
      const around = (name: string): WebAssembly.ModuleImports =>
        Object.fromEntries(
          Object.entries(imports[name] ?? {}).map(([key, value]) => [
            key,
            typeof value === 'function' ? closing(key, value as Import) : value,
          ]),
        );
      const env = around('env');
      // Compiled packages are linked to what stands in here, not to the imports that are returned.
      for (const [name, ours] of Object.entries(env)) {
        const theirs = imports.env?.[name];
        if (typeof ours === 'function' && ours !== theirs)
          (imports.env as WebAssembly.ModuleImports)[name] = Object.assign(ours, theirs);
      }
      return { ...imports, env, wasi_snapshot_preview1: around('wasi_snapshot_preview1') };
    },
  };
  return seal;
}

/** Takes what is written beneath Python's own streams and forgets it. */
function swallow(view: DataView, fd: number, parts: number, count: number, written: number): number {
  if (fd !== 1 && fd !== 2) return EPERM;
  let size = 0;
  for (let i = 0; i < count; i++) size += view.getUint32((parts >>> 0) + 8 * i + 4, true);
  view.setUint32(written >>> 0, size, true);
  return 0;
}

/** Whether the text that ends with a zero there begins so. */
const startsWith = (view: DataView, at: number, text: string): boolean =>
  [...text].every((letter, i) => view.getUint8((at >>> 0) + i) === letter.charCodeAt(0));
