"""The packages that the program is made of, with their licences."""

import re
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, requires

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 60  # letters of a licence; some packages give its whole text


@dataclass(frozen=True, slots=True)
class Part:
    """One package as its own metadata names it; ``licence`` "" where it names none."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """What is installed of what the program needs, and of what that needs; by name."""
    found: dict[str, Part] = {}
    waiting = ["colorstudio"]
    while waiting:
        name = _normal(waiting.pop())
        if name in found:
            continue
        try:
            known = metadata(name)
        except PackageNotFoundError:  # for another system, or the program runs from its sources
            continue
        found[name] = Part(known["Name"], known["Version"], _licence(known))
        waiting += [_NAME.match(need)[0] for need in _needs(name)]  # type: ignore[index]
    found.pop("colorstudio", None)
    return sorted(found.values(), key=lambda part: part.name.lower())


def _needs(name: str) -> list[str]:
    return [need for need in requires(name) or () if "extra ==" not in need]


def _licence(known: PackageMetadata) -> str:
    named = [*known.get_all("License-Expression", []), *known.get_all("License", [])]
    kinds = [kind for kind in known.get_all("Classifier", []) if kind.startswith("License ::")]
    licences = [*(text.splitlines()[0] for text in named if text), *kinds]
    return licences[0].rsplit(" :: ", 1)[-1][:_LONGEST] if licences else ""


def _normal(name: str) -> str:
    """As PEP 503 has it."""
    return re.sub(r"[-_.]+", "-", name).lower()
