import { list, tuple } from '../containers.ts';
import { family, py } from '../program.ts';
import { text, whole } from '../scalars.ts';

export const queues = [
  family('queue', 'simulation', [
    {
      says: 'Lets people leave a circle: counting on by k, that person leaves, and counting goes on with the next; lists the numbers in the order of leaving.',
      takes: { n: whole(3, 9), k: whole(2, 7) },
      source: py`
        def f(n, k):
            ring = list(range(1, n + 1))
            out = []
            at = 0
            while ring:
                at = (at + k - 1) % len(ring)
                out.append(ring.pop(at))
            return out
      `,
    },
    {
      says: 'Serves a queue in turns of at most the span; whoever needs more goes to the back; lists when each one, in the first order, is done.',
      takes: { needs: list(whole(1, 9), 2, 6), span: whole(2, 4) },
      source: py`
        def f(needs, span):
            queue = list(enumerate(needs))
            done = [0] * len(needs)
            time = 0
            while queue:
                who, need = queue.pop(0)
                used = min(need, span)
                time += used
                if need > used:
                    queue.append((who, need - used))
                else:
                    done[who] = time
            return done
      `,
      bug: [
        'time += used',
        'time += span if queue else used',
        py`
          done = f(needs, span)
          assert max(done) == sum(needs)
          assert len(set(done)) == len(done)
          assert all(d >= n for d, n in zip(done, needs))
        `,
      ],
    },
    {
      says: 'Serves jobs by urgency: at each moment the waiting job with the highest urgency starts, the longest waiting of equals, and every two units of waiting add one to its urgency; a job is its arrival, its length and its urgency; lists the jobs in the order served with their start.',
      takes: { jobs: list(tuple(whole(0, 6), whole(1, 4), whole(1, 5)), 2, 5) },
      source: py`
        def f(jobs):
            waiting = list(range(len(jobs)))
            time = 0
            out = []
            while waiting:
                here = [j for j in waiting if jobs[j][0] <= time]
                if not here:
                    time += 1
                    continue
                best = here[0]
                for j in here:
                    waited = time - jobs[j][0]
                    level = jobs[j][2] + waited // 2
                    top = jobs[best][2] + (time - jobs[best][0]) // 2
                    if level > top or (level == top and jobs[j][0] < jobs[best][0]):
                        best = j
                out.append((best, time))
                time += jobs[best][1]
                waiting.remove(best)
            return out
      `,
    },
  ]),

  family('lights', 'simulation', [
    {
      says: 'Starts with all lamps off and flips the lamp of each number; gives the numbers of the lamps that are on, in order.',
      takes: { flips: list(whole(1, 9), 4, 11) },
      source: py`
        def f(flips):
            on = []
            for lamp in flips:
                if lamp in on:
                    on.remove(lamp)
                else:
                    on.append(lamp)
            return sorted(on)
      `,
    },
    {
      says: 'Presses buttons in a row of lamps; a button flips its own lamp and those beside it; gives the row as text of o and .',
      takes: { size: whole(3, 9), presses: list(whole(0, 8), 2, 6) },
      source: py`
        def f(size, presses):
            lamps = [False] * size
            for p in presses:
                if p >= size:
                    continue
                for i in (p - 1, p, p + 1):
                    if 0 <= i < size:
                        lamps[i] = not lamps[i]
            return ''.join('o' if lamp else '.' for lamp in lamps)
      `,
      bug: [
        'if 0 <= i < size:',
        'if i < size:',
        py`
          row = f(size, presses)
          assert len(row) == size
          assert f(size, presses + presses) == '.' * size
          assert (row[-1] == 'o') == ((presses.count(size - 1) + presses.count(size - 2)) % 2 == 1)
        `,
      ],
    },
    {
      says: 'Grows a row of cells: in each step a cell lives if exactly one of its neighbours or all three of itself and its neighbours lived; beyond the ends nothing lives; gives the last row and after how many steps a row came back, or None.',
      takes: { cells: text('#..', 5, 9), steps: whole(2, 7) },
      source: py`
        def f(cells, steps):
            seen = {cells: 0}
            back = None
            for n in range(1, steps + 1):
                padded = '.' + cells + '.'
                row = ''
                for i in range(1, len(padded) - 1):
                    left, here, right = padded[i - 1], padded[i], padded[i + 1]
                    if (left == '#') != (right == '#') or left == here == right == '#':
                        row += '#'
                    else:
                        row += '.'
                cells = row
                if back is None and cells in seen:
                    back = n
                seen.setdefault(cells, n)
            return (cells, back)
      `,
    },
  ]),
];
