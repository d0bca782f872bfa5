"""YAML files of ``name: value``, as a person writes them."""

import re
from pathlib import Path

import yaml

from colorstudio.errors import UsageError


class _Loader(yaml.SafeLoader):
    """Reads 1e-4 as a number, as YAML 1.2 does; PyYAML, of YAML 1.1, wants 1.0e-4."""


_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?\d+(\.\d*)?[eE][-+]?\d+$"),
    list("-+0123456789"),
)


# PyYAML lets through what numbers, dates and keys are refused for.
UNREADABLE = (yaml.YAMLError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)


def read_settings(path: Path) -> dict[str, object]:
    """The settings of a file. Raises UsageError."""
    try:
        return parse_settings(path.read_text(encoding="utf-8"), f"The settings file {path}")
    except OSError as error:
        raise UsageError(f"The settings file {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        reason = " ".join(str(error).split()).rstrip(".")
        raise UsageError(f"The settings file {path} is not valid YAML: {reason}.") from error


def parse_settings(text: str, what: str) -> dict[str, object]:
    """The settings of a text; ``what`` it is begins the sentence of a UsageError."""
    try:
        content = yaml.load(text, _Loader)
    except UNREADABLE as error:
        reason = " ".join(str(error).split()).rstrip(".") or type(error).__name__
        raise UsageError(f"{what} is not valid YAML: {reason}.") from error
    if not isinstance(content, dict):
        raise UsageError(f"{what} must hold lines of the form name: value.")
    return {str(name): value for name, value in content.items()}
