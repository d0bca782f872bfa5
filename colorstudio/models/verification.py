"""Whether a model's files are what they were, without reading gigabytes at each start."""

import json
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from colorstudio.models.manifest import ModelFile, located, verify
from colorstudio.whole_file import write_whole

_LARGE = 64 << 20  # bytes; smaller files are hashed each time, in a tenth of a second
_KEPT = 2000  # files remembered, the latest


def verify_quickly(folder: Path, files: Sequence[ModelFile]) -> None:
    """As :func:`verify`, but a large file is hashed again only where its size or time changed."""
    seen = _read()
    stamps = {file: _stamp(located(folder, file), file) for file in files if file.size >= _LARGE}
    unknown = [file for file in files if stamps.get(file, "") not in seen]
    verify(folder, unknown)
    remember(folder, [file for file in stamps if file in unknown])


def remember(folder: Path, files: Sequence[ModelFile]) -> None:
    """These files were just hashed and found right."""
    large = [file for file in files if file.size >= _LARGE]
    if not large:
        return
    seen = dict.fromkeys((*_read(), *(_stamp(located(folder, file), file) for file in large)))
    path = _cache()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(list(seen)[-_KEPT:]))
    except OSError:  # a cache that cannot be written costs time, nothing else
        pass


def _stamp(path: Path, file: ModelFile) -> str:
    try:
        facts = path.resolve().stat()
    except OSError:
        return ""
    return f"{path.resolve()} {facts.st_size} {facts.st_mtime_ns} {file.sha256}"


def _read() -> list[str]:
    try:
        seen = json.loads(_cache().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    return [text for text in seen if isinstance(text, str)] if isinstance(seen, list) else []


def _cache() -> Path:
    return platformdirs.user_cache_path("colorstudio", appauthor=False) / "verified-models.json"
