/** A file to begin with: all pieces, in the order in which they are used. */
export const TEMPLATE = `"""Add numbers."""

import random
import re

TITLE = "Sums"
ABOUT = "Add up numbers."
LEVELS = 3


def generate(seed, level):
    """A puzzle as JSON: everything the functions below need to know."""
    rng = random.Random(seed)
    return {"numbers": [rng.randint(1, 10**level) for _ in range(1 + level)]}


def observe(state):
    """The text that a person or a model gets."""
    return "What is " + " + ".join(str(n) for n in state["numbers"]) + "?"


def verify(state, reply):
    """True, False, a reward from 0 to 1, or (reward, reason). Any text may come."""
    if not re.fullmatch(r"\\d{1,20}", reply.strip()):
        return 0, "The reply is no whole number."
    return int(reply) == sum(state["numbers"])


def oracle(state):
    """A right reply. May be left out."""
    return str(sum(state["numbers"]))
`;
