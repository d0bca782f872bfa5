"""Settings with bounds, refused in the same words wherever they lie."""

from colorstudio.errors import UsageError


def check(name: str, value: float, low: float, high: float) -> None:
    """Raises UsageError where a setting is not between its bounds, or is no number at all."""
    if not low <= value <= high:
        label = name.replace("_", " ")
        raise UsageError(f"The {label} must lie between {low:g} and {high:g}, not {value:g}.")
