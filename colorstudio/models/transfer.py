"""Brings one file into a model folder: resumes, checks, and shows it only when it is whole."""

import errno
import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import requests

from colorstudio.errors import ModelError
from colorstudio.models.hub import Hub
from colorstudio.models.manifest import ModelFile
from colorstudio.models.sources import RemoteFile

RETRY_AFTER = [1.0, 3.0, 10.0, 30.0]  # seconds between tries of a broken connection
PARTIAL = ".partial"
_CHUNK = 1 << 20
_PACKET = 1 << 16  # what a broken connection may cost

OnBytes = Callable[[int], None]
"""Hears how many bytes came, less than 0 where a start over takes some back.

Raises :class:`colorstudio.errors.Cancelled` to stop; what came is kept.
"""
_BROKEN = (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError)


def fetch(hub: Hub, file: RemoteFile, folder: Path, on_bytes: OnBytes) -> ModelFile:
    """Bring ``file`` into ``folder``. Raises ModelError, Cancelled."""
    target = folder / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = partial_of(file, folder)
    try:
        if file.local is not None:
            _copy(file.local, partial, on_bytes)
        else:
            _download(hub, file, partial, on_bytes)
        found = checked(file, partial, on_bytes)
    except OSError as error:
        raise trouble(error, partial) from error
    partial.replace(target)
    return found


def trouble(error: OSError, path: Path) -> ModelError:
    """What a person reads of a disk that does not take ``path``."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ModelError(
            f"The disk of {path.parent} is full; free some space and start the download again, "
            "which then goes on."
        )
    return ModelError(f"{path} cannot be written ({error.strerror or error}).")


def partial_of(file: RemoteFile, folder: Path) -> Path:
    """Where a file lies until it is whole; another version of the file lies elsewhere."""
    version = hashlib.sha256(f"{file.sha256}{file.git_sha1}{file.size}".encode()).hexdigest()[:8]
    target = folder / file.path
    return target.with_name(f"{target.name}.{version}{PARTIAL}")


def checked(file: RemoteFile, path: Path, on_bytes: OnBytes = lambda count: None) -> ModelFile:
    """What a file is. Raises ModelError, and deletes it, where it is not what was promised."""
    size = path.stat().st_size
    sha256, sha1 = hashlib.sha256(), hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as data:
        while chunk := data.read(_CHUNK):
            sha256.update(chunk)
            if file.git_sha1:
                sha1.update(chunk)
            on_bytes(0)
    for promised, found in (
        (file.size, size),
        (file.sha256, sha256.hexdigest()),
        (file.git_sha1, sha1.hexdigest()),
    ):
        if promised and promised != found:
            path.unlink()
            raise ModelError(
                f"{file.path} came damaged: {_short(promised)} was promised and {_short(found)} "
                "came; it is thrown away, so download the model again."
            )
    return ModelFile(file.path, size, sha256.hexdigest())


def _download(hub: Hub, file: RemoteFile, partial: Path, on_bytes: OnBytes) -> None:
    if not (file.sha256 or file.git_sha1):
        partial.unlink(missing_ok=True)  # nothing distinguishes an old half from a new one
    for pause in (*RETRY_AFTER, None):
        try:
            _attempt(hub, file, partial, on_bytes)
        except _BROKEN as error:
            if pause is None:
                raise ModelError(
                    f"The connection broke off while {file.path} came ({type(error).__name__}); "
                    "what is here is kept, so start the download again to go on."
                ) from error
            _wait(pause, on_bytes)
        except requests.RequestException as error:
            raise ModelError(f"{file.url} cannot be fetched ({error}).") from error
        else:
            return


def _attempt(hub: Hub, file: RemoteFile, partial: Path, on_bytes: OnBytes) -> None:
    start = partial.stat().st_size if partial.exists() else 0
    if file.size and start >= file.size:
        return
    with hub.get(file, start) as response:
        if response.status_code == 416:  # there is no such byte
            partial.unlink()
            raise requests.ConnectionError(f"{file.path} is another file now")
        if start and response.status_code != 206:  # the server cannot go on in the middle
            on_bytes(-start)
            start = 0
        length = int(response.headers.get("Content-Length", 0))
        with partial.open("ab" if start else "wb") as out:
            for chunk in response.iter_content(_PACKET):
                out.write(chunk)
                on_bytes(len(chunk))
    if partial.stat().st_size < (file.size or start + length):
        raise requests.ConnectionError(f"{file.path} ended early")


def _copy(source: Path, partial: Path, on_bytes: OnBytes) -> None:
    with partial.open("wb") as out:
        for chunk in _chunks(source):
            out.write(chunk)
            on_bytes(len(chunk))


def _chunks(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as data:
            while chunk := data.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise ModelError(f"{source} cannot be read ({error.strerror or error}).") from error


def _wait(seconds: float, on_bytes: OnBytes) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        on_bytes(0)
        time.sleep(min(0.1, seconds))


def _short(promised: str | int) -> str:
    return f"{promised:,} bytes" if isinstance(promised, int) else f"{promised[:12]}…"
