/** The name under which the calls below stand; no file of the user's may have it. */
export const ADAPTER_FILE = 'envscope_calls.py';

/** What Envscope calls: it lets a user's module meet JSON, and says in words where it does not. */
export const adapter = (module: string): string => String.raw`
import importlib, itertools, json, math
own = importlib.import_module(${JSON.stringify(module)})

class Unfit(Exception):
    pass

def at(path):
    return f'state{path}'

def fits(value, path=''):
    kind = type(value)
    if value is None or kind in (bool, str):
        return
    if kind is int:
        return
    if kind is float:
        if not math.isfinite(value):
            raise Unfit(f'{at(path)} is {value!r}, which JSON cannot hold.')
        return
    if kind in (list, tuple):
        for i, one in enumerate(value):
            fits(one, f'{path}[{i}]')
        return
    if kind is dict:
        for key, one in value.items():
            if type(key) is not str:
                raise Unfit(f'A key of {at(path)} is {key!r}; in JSON keys are text.')
            fits(one, f'{path}[{key!r}]')
        return
    raise Unfit(f'{at(path)} is of type {kind.__name__}, which JSON cannot hold.')

def written(state):
    try:
        fits(state)
    except RecursionError:
        raise Unfit('The state holds itself, or is nested too deeply.') from None
    return json.dumps(state)

def describe():
    def text(name):
        value = getattr(own, name, None)
        return value if isinstance(value, str) else None
    levels = getattr(own, 'LEVELS', None)
    return json.dumps({
        'missing': [n for n in ('generate', 'observe', 'verify') if not callable(getattr(own, n, None))],
        'oracle': callable(getattr(own, 'oracle', None)),
        'levels': levels if type(levels) is int else None,
        'title': text('TITLE'),
        'about': text('ABOUT') or (own.__doc__ or '').strip().partition('\n')[0] or None,
    })

def make(seed, level):
    state = written(own.generate(seed, level))
    prompt = own.observe(json.loads(state))
    if not isinstance(prompt, str) or not prompt.strip():
        raise Unfit(f'observe gave {str(prompt)[:60]!r}; it gives the text of the puzzle.')
    return json.dumps({'state': state, 'prompt': str(prompt)})

def judge(state, reply):
    given = own.verify(json.loads(state), reply)
    reward, reason = given if isinstance(given, tuple) and len(given) == 2 else (given, None)
    number = float(reward) if isinstance(reward, (bool, int, float)) or hasattr(reward, '__float__') else None
    if number is None or not 0 <= number <= 1 or not (reason is None or isinstance(reason, str)):
        raise Unfit(f'verify gave {repr(given)[:80]}; it gives True, False, a number from 0 to 1, or (number, reason).')
    return json.dumps({'reward': number, 'reason': reason})

MOST_ANSWERS = 5000

def answers(state):
    listed = getattr(own, 'answers', None)
    if not callable(listed):
        return 'null'
    given = list(itertools.islice(listed(json.loads(state)), MOST_ANSWERS + 1))
    if len(given) > MOST_ANSWERS:
        raise Unfit(f'answers gave more than {MOST_ANSWERS} replies; give none where there are so many.')
    for one in given:
        if not isinstance(one, str):
            raise Unfit(f'answers gave {repr(one)[:80]}; it gives texts of right replies.')
    return json.dumps(given)

def answer(state):
    given = own.oracle(json.loads(state))
    if given is None:
        return 'null'
    if not isinstance(given, str):
        raise Unfit(f'oracle gave {repr(given)[:80]}; it gives the text of a right reply.')
    return json.dumps(given)
`;
