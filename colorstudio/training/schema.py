"""YAML into dataclasses; what the dataclasses do not know is refused in a sentence."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import yaml

from colorstudio.errors import UsageError

Schema = TypeVar("Schema")


def read_yaml(path: Path) -> dict[str, object]:
    """The settings of a file. Raises UsageError."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"The settings file {path} cannot be read: {error.strerror}.") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())
        raise UsageError(f"The settings file {path} is not valid YAML: {reason}.") from error
    if not isinstance(content, dict):
        raise UsageError(f"The settings file {path} must hold lines of the form name: value.")
    return {str(name): value for name, value in content.items()}


def parse(schema: type[Schema], content: Mapping[str, object], where: str = "") -> Schema:
    """``schema`` filled from ``content``. Raises UsageError for unknown names and wrong values."""
    hints = get_type_hints(schema)
    fields = {field.name: field for field in dataclasses.fields(cast(Any, schema))}
    for name in content:
        if name not in fields:
            known = ", ".join(fields)
            raise UsageError(f"There is no setting {where}{name}; there are: {known}.")
    for name, field in fields.items():
        needed = field.default is field.default_factory is dataclasses.MISSING
        if needed and name not in content:
            raise UsageError(f"The setting {where}{name} is missing.")
    values = {n: _value(hints[n], value, f"{where}{n}") for n, value in content.items()}
    return schema(**values)


def _value(kind: Any, value: object, name: str) -> object:
    if get_origin(kind) in (Union, UnionType):
        if value is None and NoneType in get_args(kind):
            return None
        kind = next(option for option in get_args(kind) if option is not NoneType)
    if dataclasses.is_dataclass(kind):
        if not isinstance(value, dict | NoneType):
            raise UsageError(f"The setting {name} takes settings of its own below it.")
        return parse(cast(type, kind), value or {}, f"{name}.")
    if get_origin(kind) is tuple:
        return _several(get_args(kind), value, name)
    if get_origin(kind) is dict:
        if not isinstance(value, dict):
            raise UsageError(f"The setting {name} takes lines of the form name: value.")
        of = get_args(kind)[1]
        return {str(key): _value(of, item, f"{name}.{key}") for key, item in value.items()}
    return _single(kind, value, name)


def _several(kinds: tuple[Any, ...], value: object, name: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise UsageError(f"The setting {name} takes a list, not {value!r}.")
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(value)
    if len(kinds) != len(value):
        raise UsageError(f"The setting {name} takes {len(kinds)} values, not {len(value)}.")
    return tuple(_value(kind, item, name) for kind, item in zip(kinds, value, strict=True))


def _single(kind: type, value: object, name: str) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    if kind is float and isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            return float(value)  # YAML reads 1e-4 as text
        except ValueError:
            pass
    if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
        return value
    words = {int: "a whole number", float: "a number", bool: "true or false", Path: "a path"}
    raise UsageError(f"The setting {name} takes {words.get(kind, 'text')}, not {value!r}.")
