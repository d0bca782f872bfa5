"""Shots named by their numbers."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from colorstudio.project.ids import ShotNumber


def spans(numbers: "Iterable[ShotNumber]") -> str:
    """1, 2, 3, 5 as ``1-3,5``."""
    spans: list[list[ShotNumber]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][-1] + 1:
            spans[-1] = [spans[-1][0], number]
        else:
            spans.append([number])
    return ",".join("-".join(map(str, span)) for span in spans)
