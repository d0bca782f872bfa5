"""What a manifest may say of a network that colours in one pass."""

from colorstudio.colorizers.registry import ModelEntry
from colorstudio.errors import ModelError

_MULTIPLE = 32


def side_of(entry: ModelEntry, usual: int) -> int:
    """The option ``side``: of the square that the network sees. Raises ModelError."""
    side = entry.manifest.options.get("side", usual)
    if not isinstance(side, int) or side < _MULTIPLE or side % _MULTIPLE:
        raise ModelError(
            f"The option side of {entry.name} is {side}; it must be a multiple of {_MULTIPLE}."
        )
    return side
