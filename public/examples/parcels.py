"""Follow parcels through a sorting hall."""

import random

TITLE = "Parcels"
ABOUT = "Follow the orders of a sorting hall, and say in which bay each parcel ends."
LEVELS = 6

BAYS = "ABCDEF"


def generate(seed, level):
    rng = random.Random(seed)
    bays = BAYS[: min(6, 2 + level)]
    parcels = [[str(n + 1), rng.choice(bays)] for n in range(2 + level)]
    orders = []
    for _ in range(2 * level):
        if rng.random() < 0.5:
            a, b = rng.sample(bays, 2)
            orders.append(["swap", a, b])
        else:
            a, b = rng.sample(bays, 2)
            orders.append(["move", a, b])
    return {"parcels": parcels, "orders": orders, "bays": bays}


def observe(state):
    lines = [f"Parcel {name} lies in bay {bay}." for name, bay in state["parcels"]]
    for kind, a, b in state["orders"]:
        if kind == "swap":
            lines.append(f"All parcels in {a} and all in {b} change places.")
        else:
            lines.append(f"All parcels in {a} are moved to {b}.")
    lines.append("Where is each parcel in the end? Answer with the bays in the order of the parcels, such as A C B.")
    return "\n".join(lines)


def final(state):
    place = {name: bay for name, bay in state["parcels"]}
    for kind, a, b in state["orders"]:
        for name, bay in list(place.items()):
            if bay == a:
                place[name] = b
            elif bay == b and kind == "swap":
                place[name] = a
    return [place[name] for name, _ in state["parcels"]]


def verify(state, reply):
    said = reply.upper().replace(",", " ").split()
    right = final(state)
    if len(said) != len(right) or any(len(bay) != 1 for bay in said):
        return 0.0, f"One letter for each of the {len(right)} parcels is asked for."
    wrong = [name for (name, _), a, b in zip(state["parcels"], said, right) if a != b]
    if wrong:
        return 0.5 * (1 - len(wrong) / len(right)), f"Parcel {wrong[0]} is somewhere else."
    return 1.0, "Every parcel is found."


def oracle(state):
    return " ".join(final(state))
