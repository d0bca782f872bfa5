"""``python -m tests.benchmarks.fuzzing``: many mutations of what every parser reads, and a table.

Reports whatever leaves a parser that is no ColorStudioError, with the bytes that did it.
"""

import argparse
import random
import time
from collections import Counter

from tests.reliability.mutations import mutated
from tests.reliability.parsers import Parser, escapes, parsers


def fuzz(parser: Parser, seconds: float, seed: int) -> tuple[int, Counter[str], dict[str, bytes]]:
    """(executions, escapes by kind, an example of each)."""
    dice, stop = random.Random(f"{seed}{parser.name}"), time.monotonic() + seconds
    count, kinds, examples = 0, Counter[str](), dict[str, bytes]()
    corpus = [parser.good]
    while time.monotonic() < stop:
        data = mutated(dice.choice(corpus), dice)
        error = escapes(parser, data)
        count += 1
        if error is not None:
            kind = f"{type(error).__name__}: {str(error)[:60]}"
            kinds[kind] += 1
            examples.setdefault(kind, data)
        elif len(corpus) < 200 and dice.random() < 0.05:
            corpus.append(data)  # mutations of mutations come further
    return count, kinds, examples


def main() -> int:
    """Fuzz them all; exit code 1 where something escaped."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60, help="for each parser")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--only", default="", help="names of parsers, separated by commas")
    args = options.parse_args()
    total = failed = 0
    for parser in parsers():
        if args.only and parser.name not in args.only.split(","):
            continue
        count, kinds, examples = fuzz(parser, args.seconds, args.seed)
        total += count
        failed += sum(kinds.values())
        print(f"{parser.name:10} {count:>10,} executions {sum(kinds.values()):>6} escapes")
        for kind, number in kinds.most_common(8):
            print(f"    {number:>6} {kind}\n           {examples[kind][:160]!r}")
    print(f"{'all':10} {total:>10,} executions {failed:>6} escapes")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
