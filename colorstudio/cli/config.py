"""``--config FILE.yaml``: options from a file, under the very names of the command line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from colorstudio.errors import UsageError

_OPTION = "--config"
_READ_THEIR_OWN = {"train", "generate"}  # their file describes a run, not options


def expand(argv: Sequence[str]) -> list[str]:
    """Put the options of a ``--config`` file before the given ones, so that the given ones win.

    Raises UsageError if the file cannot be read or is not a list of ``name: value``.
    """
    path, rest = _extract(argv)
    if path is None or _READ_THEIR_OWN & set(rest[:1]):
        return list(argv)
    if not rest:
        raise UsageError("Name a command before --config, for instance: colorstudio colorize FILM.")
    from colorstudio.settings_file import read_settings

    return [rest[0], *_as_options(read_settings(path)), *rest[1:]]


def _extract(argv: Sequence[str]) -> tuple[Path | None, list[str]]:
    rest = list(argv)
    for position, word in enumerate(rest):
        if word == _OPTION and position + 1 < len(rest):
            return Path(rest[position + 1]), rest[:position] + rest[position + 2 :]
        if word.startswith(_OPTION + "="):
            return Path(word.removeprefix(_OPTION + "=")), rest[:position] + rest[position + 1 :]
    return None, rest


def _as_options(settings: dict[str, object]) -> Iterator[str]:
    for name, value in settings.items():
        option = "--" + name.replace("_", "-")
        if value is True:
            yield option
        elif value is False or value is None:
            continue
        else:
            for item in value if isinstance(value, list) else [value]:
                yield from (option, str(item))
