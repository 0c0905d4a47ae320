/**
 * The Python side of a case: takes a request as JSON text, gives a report as JSON text. Nothing in it is a secret and nothing in
 * it decides: values are compared outside.
 */
export const HARNESS = String.raw`
import sys
# Nothing of the bridge to JavaScript is left to import; the calls beneath it are closed as well.
for _name in [n for n in sys.modules if n.split('.')[0] in ('js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core')]:
    del sys.modules[_name]
for _name in ('js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core', 'micropip'):
    sys.modules[_name] = None
sys.meta_path[:] = [f for f in sys.meta_path if 'pyodide' not in type(f).__module__]

import bisect, builtins, cmath, collections, copy, dataclasses, decimal, enum, fractions, functools, heapq, io, itertools
import json, linecache, math, operator, random, re, statistics, string, textwrap, traceback, types, typing

def _make():
    class Refused(ImportError):
        pass
    Refused.__name__ = Refused.__qualname__ = 'ImportError'

    class TooLarge(Exception):
        pass

    def group(why, names):
        return {name: why for name in names.split()}
    REACHING = {
        **group('it reaches for JavaScript, which is closed here', 'js pyodide pyodide_js _pyodide _pyodide_core micropip'),
        **group('there is no network here', 'socket _socket ssl http urllib ftplib smtplib imaplib poplib xmlrpc socketserver select selectors asyncio webbrowser wsgiref requests httpx aiohttp'),
        **group('there are no other processes or threads here', 'subprocess multiprocessing threading _thread concurrent signal pty'),
        **group("it reaches into the interpreter's memory", 'ctypes _ctypes faulthandler'),
    }
    VARYING = {
        **group('it makes outcomes differ from run to run', 'random secrets time datetime uuid hashlib hmac zoneinfo calendar sched timeit platform getpass'),
        **group('a program sees no files here', 'os posix pathlib shutil tempfile glob fcntl sqlite3 dbm shelve mmap fileinput'),
    }
    real_import = builtins.__import__
    base = dict(builtins.__dict__)
    for name in ('breakpoint', 'copyright', 'credits', 'exit', 'help', 'license', 'quit'):
        base.pop(name, None)

    def guarded(policy):
        refusals = {**REACHING, **VARYING} if policy == 'program' else REACHING
        def __import__(name, globals=None, locals=None, fromlist=(), level=0):
            top = name.partition('.')[0]
            if level == 0 and top in refusals:
                raise Refused(f'“{top}” cannot be imported: {refusals[top]}.', name=name)
            return real_import(name, globals, locals, fromlist, level)
        def open(file, *args, **options):
            raise OSError('A program sees no files here.')
        def input(prompt=''):
            raise EOFError('There is nothing to read: input() has no answer here.')
        names = {**base, '__import__': __import__, 'input': input}
        if policy == 'program':
            names['open'] = open
        return names

    class Written(io.TextIOBase):
        def __init__(self, most):
            self.left = most
            self.parts = []
        def writable(self):
            return True
        def write(self, text):
            if not isinstance(text, str):
                raise TypeError(f'write() argument must be str, not {type(text).__name__}')
            if self.left > 0:
                part = text[:self.left]
                self.left -= len(part)
                self.parts.append(part)
            return len(text)
        def text(self):
            return ''.join(self.parts)

    def encode(value, most):
        left = most
        def spend(n):
            nonlocal left
            left -= n
            if left < 0:
                raise TooLarge(f'The value is larger than {most} characters.')
        def walk(v, depth):
            kind = type(v)
            if v is None or kind is bool:
                spend(4)
                return v
            if kind is str:
                spend(len(v) + 2)
                return v
            if kind is int:
                if v.bit_length() > 14000:
                    raise TooLarge('The value is a number with more than 4,200 digits.')
                text = int.__repr__(v)
                spend(len(text))
                return {'int': text}
            if kind is float:
                spend(8)
                return {'float': float.__repr__(v)}
            if kind is bytes:
                spend(2 * len(v))
                return {'bytes': v.hex()}
            if depth > 60:
                raise TooLarge('The value is nested more than 60 deep, or holds itself.')
            if kind is list or kind is tuple:
                spend(2 + 2 * len(v))
                return {kind.__name__: [walk(one, depth + 1) for one in v]}
            if kind is set or kind is frozenset:
                spend(2 + 2 * len(v))
                # The order of a set is an accident of hashing.
                return {kind.__name__: sorted((walk(one, depth + 1) for one in v), key=json.dumps)}
            if kind is dict:
                spend(2 + 4 * len(v))
                return {'dict': [[walk(k, depth + 1), walk(w, depth + 1)] for k, w in v.items()]}
            name = str(getattr(kind, '__name__', 'object'))[:100]
            spend(len(name))
            return {'other': name}
        return walk(value, 0)

    def decode(v):
        if not isinstance(v, dict):
            return v
        (kind, inner), = v.items()
        if kind == 'int':
            return int(inner)
        if kind == 'float':
            return float(inner)
        if kind == 'bytes':
            return bytes.fromhex(inner)
        if kind == 'dict':
            return {decode(k): decode(w) for k, w in inner}
        if kind == 'other':
            raise ValueError(f'A value of type {inner} cannot be passed in.')
        return {'list': list, 'tuple': tuple, 'set': set, 'frozenset': frozenset}[kind](decode(one) for one in inner)

    def said(error):
        try:
            text = str(error)
            return ''.join(text[:2000]) if isinstance(text, str) else ''
        except BaseException:
            return 'The exception cannot say what it is.'

    def fault(kind, error, names):
        found = {'kind': kind, 'type': str(getattr(type(error), '__name__', 'Exception'))[:100], 'message': said(error)}
        if isinstance(error, SyntaxError) and error.filename in names:
            found.update(message=str(error.msg)[:2000], file=error.filename, line=error.lineno or 1)
            lines = traceback.format_exception_only(type(error), error)
            found['traceback'] = ''.join(lines)[:8000]
            return found
        frames = [f for f in traceback.extract_tb(error.__traceback__, limit=-400) if f.filename in names]
        if frames:
            found.update(file=frames[-1].filename, line=frames[-1].lineno or 1)
            if len(frames) > 12:
                frames = frames[:6] + frames[-6:]
            found['traceback'] = ('Traceback (most recent call last):\n' + ''.join(traceback.format_list(frames)) + f"{found['type']}: {found['message']}")[:8000]
        return found

    def run_files(files, space):
        for file in files:
            name, text = file['name'], file['text']
            linecache.cache[name] = (len(text), None, text.splitlines(True), name)
            exec(compile(text, name, 'exec', dont_inherit=True), space)

    def space_of(policy, name='program'):
        module = types.ModuleType(name)
        module.__dict__['__builtins__'] = guarded(policy)
        # Dataclasses and pickles look their module up by its name.
        sys.modules[name] = module
        return module.__dict__

    prepared = None
    known = set()

    def prepare(request):
        nonlocal prepared
        *others, main = request['prepare']
        for file in request['prepare']:
            known.add(file['name'])
        texts = {file['name'].removesuffix('.py').replace('/', '.'): file for file in others}

        class Beside:
            def find_spec(name, path=None, target=None):
                from importlib.machinery import ModuleSpec
                packages = any(n.startswith(name + '.') for n in texts)
                file = texts.get(name) or texts.get(name + '.__init__')
                if file is None and not packages:
                    return None
                spec = ModuleSpec(name, Beside, is_package=packages or name + '.__init__' in texts)
                spec.loader_state = file
                return spec
            def create_module(spec):
                return None
            def exec_module(module):
                file = module.__spec__.loader_state
                module.__dict__['__builtins__'] = guarded('environment')
                if file is not None:
                    run_files([file], module.__dict__)
        sys.meta_path.insert(0, Beside)
        prepared = space_of('environment', main['name'].removesuffix('.py').rpartition('/')[2])
        run_files([main], prepared)

    def case(request):
        written = sys.stdout = Written(request['output'])
        sys.stderr = Written(0)
        names = known | {file['name'] for file in request['files']}
        report = {}
        try:
            random.seed(request['seed'])
            space = prepared if prepared is not None and not request['files'] else space_of(request['policy'])
            run_files(request['files'], space)
            called = space.get(request['call'])
            if not callable(called):
                report['fault'] = {'kind': 'missing', 'type': '', 'message': f"There is no function “{request['call']}”."}
            else:
                value = called(*[decode(a) for a in request['args']])
                report['value'] = encode(value, request['output'])
        except BaseException as error:
            kind = ('refused' if isinstance(error, Refused) else 'memory' if isinstance(error, MemoryError) else
                    'output' if isinstance(error, TooLarge) else 'exception')
            if isinstance(error, SyntaxError) and error.filename in names:
                kind = 'syntax'
            report.pop('value', None)
            report['fault'] = fault(kind, error, names)
        report['stdout'] = written.text()
        return report

    def ready(request):
        sys.stdout = sys.stderr = Written(0)
        try:
            prepare(request)
            return {}
        except BaseException as error:
            kind = 'refused' if isinstance(error, Refused) else 'syntax' if isinstance(error, SyntaxError) else 'exception'
            return {'fault': fault(kind, error, known)}

    dumps, loads = json.dumps, json.loads
    def handle(text):
        request = loads(text)
        answer = ready(request) if 'prepare' in request else case(request)
        return dumps(answer)
    return handle

_handle = _make()
`;
