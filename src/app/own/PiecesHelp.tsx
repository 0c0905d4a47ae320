import classes from './PiecesHelp.module.css';

const PIECES = [
  [
    'generate(seed, level)',
    'Makes a puzzle as JSON. The same seed and level make the same one; level counts from 1.',
  ],
  ['observe(state)', 'The text that a person or a model gets.'],
  ['verify(state, reply)', 'True, False, a reward from 0 to 1, or (reward, reason). Any text may come.'],
  ['oracle(state)', 'A right reply. May be left out.'],
  ['answers(state)', 'Every right reply, found without verify; an audit compares the two. May be left out.'],
  ['LEVELS, TITLE, ABOUT', 'How many levels there are, its name, and what is asked in one sentence.'],
] as const;

/** What a Python file holds. */
export function PiecesHelp() {
  return (
    <details className={classes.help}>
      <summary>What a file holds</summary>
      <dl>
        {PIECES.map(([piece, says]) => (
          <div key={piece}>
            <dt>
              <code>{piece}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        The file’s name is the id of the environment. Beside it may stand other files that it imports, and
        wheels: for any machine, or compiled for the Python that runs here. Wheels alone open a package in the
        style of Reasoning Gym.
      </p>
    </details>
  );
}
