"""Throw every hoop over a peg so that the points add up to the total."""

import itertools
import random
import re

TITLE = "Hoops"
ABOUT = "Throw a number of hoops over pegs worth different points, so that they add up to exactly the total."
LEVELS = 5


def generate(seed, level):
    rng = random.Random(seed)
    pegs = sorted(rng.sample(range(2, 12 + 8 * level), 3 + level))
    hoops = 2 + level
    thrown = [rng.choice(pegs) for _ in range(hoops)]
    return {"pegs": pegs, "hoops": hoops, "total": sum(thrown)}


def observe(state):
    pegs = ", ".join(str(peg) for peg in state["pegs"])
    return (
        f"There are pegs worth {pegs} points.\n"
        f"You throw {state['hoops']} hoops; every hoop lands on a peg, and a peg may get several.\n"
        f"Make exactly {state['total']} points together.\n"
        "Answer with the points of each hoop, parted by spaces."
    )


def verify(state, reply):
    if not re.fullmatch(r"[0-9]{1,6}(?:[\s,]+[0-9]{1,6})*", reply.strip()):
        return 0, "The reply is no list of numbers."
    thrown = [int(number) for number in re.findall(r"[0-9]+", reply)]
    for points in thrown:
        if points not in state["pegs"]:
            return 0, f"There is no peg worth {points}."
    if len(thrown) != state["hoops"]:
        return 0, f"{len(thrown)} hoops are thrown, not {state['hoops']}."
    if sum(thrown) != state["total"]:
        return 0.2, f"They make {sum(thrown)}, not {state['total']}."
    return 1, "The hoops make the total."


def oracle(state):
    """The sums that can be made with each number of hoops, each with one way to make it."""
    ways = {0: []}
    for _ in range(state["hoops"]):
        ways = {total + peg: way + [peg] for total, way in ways.items() for peg in state["pegs"]}
    return " ".join(str(peg) for peg in ways[state["total"]])


def answers(state):
    """Every way to make the total: an audit compares them with what verify says."""
    for thrown in itertools.combinations_with_replacement(state["pegs"], state["hoops"]):
        if sum(thrown) == state["total"]:
            yield " ".join(str(peg) for peg in thrown)
