import type { PythonFaultKind } from '../src/core/environment.ts';
import type { Attempt } from './python.ts';

export interface Attack extends Attempt {
  readonly name: string;
  /** How each call ends. `value`: it gives some value, which must not be the right one. */
  readonly ends: PythonFaultKind | 'value';
  /** A value that is right to give: "out of reach", say. */
  readonly gives?: string;
}

/** Tries everything in turn and tells what it got. */
const reach = (...steps: string[]): string =>
  `def f():\n    got = []\n${steps
    .map(
      (step) => `    try:\n        got.append(${step})\n    except BaseException as error:\n        pass\n`,
    )
    .join('')}    return got or 'out of reach'\n`;

const soon = { ms: 1_200 };

/** What a hostile program may try. The right answer is 42 every time, and no program knows it. */
export const attacks: readonly Attack[] = [
  // The network and other origins
  {
    name: 'network: urllib',
    code: 'import urllib.request\ndef f(): return urllib.request.urlopen("https://example.org").read()',
    ends: 'refused',
  },
  {
    name: 'network: a socket',
    code: 'import socket\ndef f(): return socket.create_connection(("example.org", 80))',
    ends: 'refused',
  },
  {
    name: 'network: http.client through importlib',
    code: 'import importlib\ndef f():\n    h = importlib.import_module("http.client")\n    c = h.HTTPSConnection("example.org")\n    c.request("GET", "/")\n    return 1',
    ends: 'refused',
  },
  {
    name: 'network: _socket beneath',
    code: 'import sys, importlib\ndef f():\n    s = importlib.import_module("_socket").socket()\n    s.connect(("127.0.0.1", 80))\n    return 1',
    ends: 'exception',
  },
  {
    name: 'network: pyodide.http',
    code: 'from pyodide.http import pyfetch\ndef f(): return pyfetch("https://example.org")',
    ends: 'refused',
  },
  {
    name: 'other origins: js.fetch',
    code: 'import js\ndef f(): return js.fetch("https://example.org")',
    ends: 'refused',
  },
  // JavaScript
  {
    name: 'JavaScript: pyodide.code.run_js',
    code: 'from pyodide.code import run_js\ndef f(): return run_js("1 + 1")',
    ends: 'refused',
  },
  {
    name: 'JavaScript: modules by importlib',
    code: reach(
      'str(__import__("importlib").import_module("js"))',
      'str(__import__("importlib").import_module("pyodide_js"))',
      'str(__import__("importlib").import_module("pyodide.ffi"))',
      'str(__import__("importlib").import_module("_pyodide._base"))',
    ),
    ends: 'value',
    gives: 'out of reach',
  },
  {
    name: 'JavaScript: the real import from a frame',
    code: 'import sys\ndef f():\n    g = sys._getframe(1)\n    while g:\n        imp = g.f_builtins["__import__"]\n        try:\n            return str(imp("js"))\n        except ImportError:\n            g = g.f_back\n    return "out of reach"',
    ends: 'value',
    gives: 'out of reach',
  },
  {
    name: 'JavaScript: modules freed from sys.modules',
    code: 'import sys\ndef f():\n    for n in ("js", "pyodide_js", "pyodide", "pyodide.ffi"):\n        sys.modules.pop(n, None)\n    import importlib\n    for n in ("js", "pyodide_js", "pyodide.ffi", "pyodide.code"):\n        try:\n            m = importlib.import_module(n)\n            return str(m.document if n == "js" else m.run_js("self.name"))\n        except (ImportError, AttributeError):\n            pass\n    return "out of reach"',
    ends: 'value',
    gives: 'out of reach',
  },
  {
    name: 'JavaScript: objects found by the garbage collector',
    code: 'import gc\ndef f():\n    for o in gc.get_objects():\n        if type(o).__name__ == "JsProxy":\n            o.constructor.constructor("postMessage({kind: \\"done\\"})")()\n            return "escaped"\n    return "out of reach"',
    ends: 'value',
    gives: 'out of reach',
  },
  {
    name: 'JavaScript: the core module again',
    code: 'import sys, importlib.machinery\ndef f():\n    sys.modules.pop("_pyodide_core", None)\n    m = importlib.machinery.BuiltinImporter.load_module("_pyodide_core")\n    return m.raw_call(42)',
    ends: 'exception',
  },
  {
    name: 'JavaScript: functions of Emscripten through ctypes',
    code: 'import importlib\ndef f():\n    ctypes = importlib.import_module("ctypes")\n    ctypes.CDLL(None).emscripten_run_script(b"postMessage(1)")\n    return 1',
    ends: 'refused',
  },
  // Storage, files, processes, the page
  {
    name: 'storage: IndexedDB and localStorage',
    code: 'def f():\n    import js\n    js.localStorage.setItem("attacked", "yes")\n    js.indexedDB.open("attacked")',
    ends: 'refused',
  },
  {
    name: 'parent page: window.parent',
    code: 'def f():\n    import js\n    js.parent.document.title = "attacked"',
    ends: 'refused',
  },
  {
    name: 'files: writing one',
    code: 'import io\ndef f():\n    with io.open("/home/attacked", "w") as out:\n        out.write("x" * 1000)\n    return 1',
    ends: 'exception',
  },
  {
    name: 'files: replacing the standard library',
    code: 'import sys\ndef f():\n    os = sys.modules["os"]\n    os.remove("/lib/python314.zip")\n    return 1',
    ends: 'exception',
  },
  {
    name: 'processes and pipes',
    code: reach(
      '__import__("importlib").import_module("subprocess").check_output(["ls"])',
      '__import__("sys").modules["os"].system("ls") == 0 or 1 / 0',
      '__import__("sys").modules["os"].fork()',
      '__import__("sys").modules["os"].pipe()',
    ),
    ends: 'refused',
  },
  {
    name: 'threads',
    code: 'import importlib\ndef f():\n    t = importlib.import_module("threading").Thread(target=print)\n    t.start()\n    return 1',
    ends: 'exception',
  },
  // Time, memory, output
  { name: 'time: an endless loop', code: 'def f():\n    while True: pass', limits: soon, ends: 'timeout' },
  {
    name: 'time: an endless loop that catches BaseException',
    code: 'def f():\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass',
    limits: soon,
    ends: 'timeout',
  },
  {
    name: 'time: one long step in C',
    code: 'def f(): return max(range(10**11))',
    limits: soon,
    ends: 'timeout',
  },
  {
    name: 'time: a regular expression that backtracks',
    code: 'import re\ndef f(): return bool(re.match(r"(a+)+$", "a" * 60 + "b"))',
    limits: soon,
    ends: 'timeout',
  },
  { name: 'memory: one huge list', code: 'def f(): return len([0] * 10**9)', ends: 'memory' },
  { name: 'memory: doubling', code: 'def f():\n    x = ["a"]\n    while True: x += x', ends: 'memory' },
  {
    name: 'memory: filling it and catching the error',
    code: 'def f():\n    x = []\n    while True:\n        try: x.append(bytearray(10**6))\n        except MemoryError: pass',
    limits: soon,
    ends: 'timeout',
  },
  { name: 'output: a gigantic value', code: 'def f(): return "4" * 10**8', ends: 'output' },
  { name: 'output: a gigantic number', code: 'def f(): return 10 ** 10**6', ends: 'output' },
  {
    name: 'output: a list that holds itself',
    code: 'def f():\n    x = []\n    x.append(x)\n    return x',
    ends: 'output',
  },
  {
    name: 'output: references that multiply',
    code: 'def f():\n    x = [1]\n    for _ in range(40): x = [x, x]\n    return x',
    ends: 'output',
  },
  {
    name: 'output: a flood of prints',
    code: 'def f():\n    while True: print("flood" * 1000)',
    limits: soon,
    ends: 'timeout',
  },
  {
    name: 'output: a flood beneath print',
    code: 'import sys\ndef f():\n    os = sys.modules["os"]\n    while True: os.write(1, b"flood" * 10000)',
    limits: soon,
    ends: 'timeout',
  },
  { name: 'recursion', code: 'def f(): return f()', ends: 'exception' },
  {
    name: 'recursion without a limit',
    code: 'import sys\nsys.setrecursionlimit(10**9)\ndef f(): return f()',
    ends: 'exception',
  },
  // Ending the interpreter
  { name: 'leaving: SystemExit', code: 'def f(): raise SystemExit(0)', ends: 'exception' },
  { name: 'leaving: os._exit', code: 'import sys\ndef f(): sys.modules["os"]._exit(0)', ends: 'exception' },
  {
    name: 'leaving: a broken pointer',
    code: 'import importlib\ndef f(): return importlib.import_module("ctypes").string_at(2**31)',
    ends: 'refused',
  },
  // Faking equality
  {
    name: 'equality: a class that equals everything',
    code: 'class Any:\n    def __eq__(self, other): return True\n    def __repr__(self): return "42"\ndef f(): return Any()',
    ends: 'value',
  },
  {
    name: 'equality: an int that equals everything',
    code: 'class Any(int):\n    def __eq__(self, other): return True\n    def __repr__(self): return "42"\n    __str__ = __repr__\ndef f(): return Any(7)',
    ends: 'value',
  },
  {
    name: 'equality: a class that says it is int',
    code: 'class Any:\n    __class__ = int\n    def __index__(self): return 42\ndef f(): return Any()',
    ends: 'value',
  },
  {
    name: 'equality: a str that equals everything, in a list',
    code: 'class Any(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\ndef f(): return [Any("x")]',
    ends: 'value',
  },
  {
    name: 'equality: builtins that lie',
    code: 'import builtins\nbuiltins.type = lambda v: int\nbuiltins.repr = lambda v: "42"\nbuiltins.isinstance = lambda *a: True\nbuiltins.str = lambda *a: "42"\ndef f(): return object()',
    ends: 'exception',
  },
  // The harness
  {
    name: 'harness: another json',
    code: 'import json, sys\njson.dumps = lambda *a, **k: "{\\"value\\": null}"\nsys.modules["json"] = None\ndef f(): return 7',
    ends: 'value',
  },
  {
    name: 'harness: a report of its own',
    code: 'import sys\ndef f():\n    g = sys._getframe(1)\n    g.f_locals["report"]["value"] = {"int": "7"}\n    g.f_locals["report"]["fault"] = {"kind": "timeout", "type": "", "message": ""}\n    return 7',
    ends: 'exception',
  },
  {
    name: 'harness: its functions rewritten',
    code: 'import gc, types\ndef f():\n    for o in gc.get_objects():\n        if isinstance(o, types.FunctionType) and o.__qualname__ == "_make.<locals>.encode":\n            o.__code__ = (lambda value, most: {"int": "7", "list": []}).__code__\n    return 41',
    ends: 'exception',
  },
  {
    name: 'harness: a traceback that lies',
    code: 'class E(Exception):\n    def __str__(self): return 42\n    def __getattribute__(self, n): raise SystemExit\ndef f(): raise E()',
    ends: 'exception',
  },
  {
    name: 'harness: what one test leaves for the next',
    code: 'import builtins, sys, json\nseen = getattr(builtins, "seen", 0) + getattr(json, "seen", 0) + len(sys.modules.get("left", []))\ndef f(n):\n    builtins.seen = json.seen = 1\n    sys.modules["left"] = [n]\n    return "remembers" if seen else "remembers nothing"',
    calls: [[{ int: '1' }], [{ int: '2' }], [{ int: '3' }]],
    ends: 'value',
    gives: 'remembers nothing',
  },
  {
    name: 'harness: tests looked for in memory',
    code: 'import gc\ndef f():\n    return any("expected" in str(o) and "42" in str(o) for o in gc.get_objects() if type(o) is dict)',
    ends: 'value',
  },
  // Chance
  {
    name: 'chance: the order of a set',
    code: 'def f(): return list({"a", "b", "c", "d", "e"})',
    ends: 'unstable',
  },
  { name: 'chance: random', code: 'import random\ndef f(): return random.randint(0, 100)', ends: 'refused' },
  {
    name: 'chance: the clock through a back door',
    code: 'import sys\ndef f(): return sys.modules["time"].time_ns()',
    ends: 'unstable',
  },
];
