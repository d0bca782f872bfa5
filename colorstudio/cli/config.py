"""``--config FILE.yaml``: options from a file, under the very names of the command line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from colorstudio.errors import UsageError

_OPTION = "--config"
_READS_ITS_OWN = "train"  # its file describes a run, not options


def expand(argv: Sequence[str]) -> list[str]:
    """Put the options of a ``--config`` file before the given ones, so that the given ones win.

    Raises UsageError if the file cannot be read or is not a list of ``name: value``.
    """
    path, rest = _extract(argv)
    if path is None or _READS_ITS_OWN in rest[:1]:
        return list(argv)
    if not rest:
        raise UsageError("Name a command before --config, for instance: colorstudio colorize FILM.")
    return [rest[0], *_as_options(_load(path)), *rest[1:]]


def _extract(argv: Sequence[str]) -> tuple[Path | None, list[str]]:
    rest = list(argv)
    for position, word in enumerate(rest):
        if word == _OPTION and position + 1 < len(rest):
            return Path(rest[position + 1]), rest[:position] + rest[position + 2 :]
        if word.startswith(_OPTION + "="):
            return Path(word.removeprefix(_OPTION + "=")), rest[:position] + rest[position + 1 :]
    return None, rest


def _load(path: Path) -> dict[str, object]:
    import yaml

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"The settings file {path} cannot be read: {error.strerror}.") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        reason = str(error).splitlines()[0]
        raise UsageError(f"The settings file {path} is not valid YAML: {reason}.") from error
    if not isinstance(content, dict):
        raise UsageError(f"The settings file {path} must hold lines of the form name: value.")
    return {str(name): value for name, value in content.items()}


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
