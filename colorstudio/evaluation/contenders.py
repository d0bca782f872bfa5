"""Who is measured: a model with its settings, or one of the yardsticks without a model."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, get_args, get_type_hints

from colorstudio.errors import UsageError
from colorstudio.models.settings import SampleSettings

GREY = "grey"
PLAIN_FLOW = "plain-flow"
YARDSTICKS = (GREY, PLAIN_FLOW)
"""No colour at all; and the first frame's colour carried by DIS flow, frame by frame."""


@dataclass(frozen=True, slots=True)
class Contender:
    """``name`` is how reports call it: the text it was read from."""

    name: str
    model: str
    settings: SampleSettings = field(default_factory=SampleSettings)
    seed: int = 0
    temporal: float = 1.0

    @property
    def is_yardstick(self) -> bool:
        """Whether no model is needed."""
        return self.model in YARDSTICKS


def contender(text: str) -> Contender:
    """``MODEL`` or ``MODEL:quality=draft,seed=3,temporal=0``. Raises UsageError."""
    model, _, rest = text.partition(":")
    result = Contender(text, model)
    for part in filter(None, rest.split(",")):
        name, equals, value = part.partition("=")
        result = _with(result, name.strip(), value.strip() if equals else "", text)
    return result


def _with(contender: Contender, name: str, value: str, text: str) -> Contender:
    readers = {"seed": int, "temporal": float} | _sample_readers()
    if name not in readers:
        raise UsageError(
            f"{text!r} sets {name!r}, which there is not; choose among {', '.join(readers)}."
        )
    try:
        read = readers[name](value)
    except ValueError:
        raise UsageError(f"{value!r} is no value for {name} in {text!r}.") from None
    if name in ("seed", "temporal"):
        return replace(contender, **{name: read})
    return replace(contender, settings=replace(contender.settings, **{name: read}))


def _sample_readers() -> dict[str, Callable[[str], Any]]:
    """Each sampling setting, read by its type, or by what it is where it is given at all."""
    types = get_type_hints(SampleSettings)
    return {name: (*get_args(kind), kind)[0] for name, kind in types.items()}
