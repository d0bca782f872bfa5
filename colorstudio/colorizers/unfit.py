"""A model folder whose files are whole and yet make no model."""

from collections.abc import Iterator
from contextlib import contextmanager

from safetensors import SafetensorError

from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry


@contextmanager
def refused_if_unfit(entry: ModelEntry) -> Iterator[None]:
    """Turns what libraries raise there into a ModelError."""
    try:
        yield
    except (
        OSError,
        ValueError,
        RuntimeError,
        KeyError,
        AttributeError,
        TypeError,
        ArithmeticError,
        SafetensorError,
    ) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(
            f"The model {entry.name} in {entry.folder} cannot be loaded ({reason}); install the "
            "model again."
        ) from error
