"""Downloads: planned, reported, stopped and resumed; a model shows only when it is whole."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from colorstudio.errors import ModelError, UsageError
from colorstudio.models.catalogue import CatalogueEntry
from colorstudio.models.hub import Hub
from colorstudio.models.installed import ModelEntry, user_models
from colorstudio.models.manifest import (
    MANIFEST,
    PICKLES,
    ModelFile,
    ModelManifest,
    described,
    read_manifest,
    save_manifest,
)
from colorstudio.models.pickles import refuse_code
from colorstudio.models.recognise import check
from colorstudio.models.sizes import in_words
from colorstudio.models.sources import RemoteFile, wanted_files
from colorstudio.models.transfer import PARTIAL, fetch, partial_of, trouble
from colorstudio.models.verification import remember
from colorstudio.whole_file import write_whole

STATE = ".download.json"  # which files are whole, and what they are
_SPARE = 256 << 20  # bytes that stay free on the disk


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """What is to be fetched. Sizes are in bytes; ``here`` is what an earlier try brought."""

    entry: CatalogueEntry
    folder: Path
    hub: Hub
    files: tuple[RemoteFile, ...]
    here: int

    @property
    def total(self) -> int:
        """Of all files whose size is known."""
        return sum(file.size for file in self.files)

    @property
    def left(self) -> int:
        """What is still to come."""
        return max(0, self.total - self.here)


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is; ``rate`` in bytes a second over the last seconds."""

    name: str
    file: str
    done: int
    total: int
    rate: float

    @property
    def seconds_left(self) -> float | None:
        """None until there is something to go by."""
        return (self.total - self.done) / self.rate if self.rate > 0 and self.total else None


OnProgress = Callable[[DownloadProgress], None]
"""Called about each megabyte, in the thread of the download. May block to pause.

Raises :class:`colorstudio.errors.Cancelled` to stop; the next download goes on.
"""


def plan_download(entry: CatalogueEntry, mirror: Path | None = None) -> DownloadPlan:
    """Look up what is to be fetched; fetches no weights. Raises ModelError, UsageError."""
    if entry.ships:
        raise UsageError(f"{entry.title} comes with ColorStudio; there is nothing to download.")
    folder = user_models() / entry.name
    if (folder / MANIFEST).exists():
        raise UsageError(
            f"{entry.title} is installed in {folder}; check it with `colorstudio models verify`, "
            "or remove it first."
        )
    hub = Hub(mirror)
    files = tuple(wanted_files(entry, hub.list))
    return DownloadPlan(entry, folder, hub, files, _here(folder, files))


def download(plan: DownloadPlan, on_progress: OnProgress = lambda progress: None) -> ModelEntry:
    """Fetch what is missing and make the model known. Raises ModelError, Cancelled."""
    try:
        return _download(plan, on_progress)
    except OSError as error:
        raise trouble(error, plan.folder) from error


def _download(plan: DownloadPlan, on_progress: OnProgress) -> ModelEntry:
    plan.folder.mkdir(parents=True, exist_ok=True)
    with _alone(plan.folder):
        check_disk(plan)
        whole = _State(plan.folder)
        meter = _Meter(plan, on_progress)
        for file in plan.files:
            meter.begin(file)
            if whole.knows(file):
                continue
            found = fetch(plan.hub, file, plan.folder, meter.add)
            _refuse_pickled_code(plan.folder / found.path)
            whole.add(file, found)
        entry = _finish(plan, whole)
        meter.end()
    (plan.folder / _LOCK).unlink(missing_ok=True)
    return entry


def forget_download(name: str) -> bool:
    """Delete what an unfinished download left; whether there was any. Raises ModelError."""
    folder = user_models() / name
    if not is_unfinished(folder):
        return False
    with _alone(folder):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    return True


def is_unfinished(folder: Path) -> bool:
    """Whether a download into this folder was begun and not brought to its end."""
    return not (folder / MANIFEST).exists() and (
        (folder / STATE).exists() or any(folder.rglob(f"*{PARTIAL}"))
    )


def bytes_here(folder: Path) -> int:
    """What an unfinished download has brought."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _finish(plan: DownloadPlan, whole: "_State") -> ModelEntry:
    """Write what no source has, see that it is a model, and then show it."""
    entry, folder = plan.entry, plan.folder
    for name, facts in entry.writes.items():
        write_whole(folder / name, json.dumps(facts, indent=2) + "\n")
    check(folder, entry.kind)
    for left in folder.rglob(f"*{PARTIAL}"):
        left.unlink()
    files = [*whole.files(plan.files), *described(folder, entry.writes)]
    manifest = manifest_of(entry, files)
    save_manifest(folder, manifest)
    remember(folder, manifest.files)
    (folder / STATE).unlink(missing_ok=True)
    return ModelEntry(read_manifest(folder), folder)


def manifest_of(entry: CatalogueEntry, files: list[ModelFile]) -> ModelManifest:
    """``model.json`` of an entry whose files are these."""
    return ModelManifest(
        name=entry.name,
        title=entry.title,
        kind=entry.kind,
        licence=entry.licence,
        commercial_use=entry.commercial_use,
        memory_mib=entry.memory_mib,
        files=tuple(sorted(files, key=lambda file: file.path)),
        takes_guidance="guidance" in entry.takes,
        takes_prompt="prompt" in entry.takes,
        takes_exemplar="exemplar" in entry.takes,
        takes_strength="strength" in entry.takes,
        speed=entry.speed,
        options=dict(entry.options),
    )


def free_space(plan: DownloadPlan) -> int:
    """Bytes that are free where the model shall lie."""
    there = next(path for path in (plan.folder, *plan.folder.parents) if path.exists())
    return shutil.disk_usage(there).free


def check_disk(plan: DownloadPlan) -> None:
    """Raise ModelError where there is too little room."""
    free = free_space(plan)
    if plan.left + _SPARE > free:
        raise ModelError(
            f"{plan.entry.title} needs {in_words(plan.left)} more, and {plan.folder} has "
            f"{in_words(free)} free; free some space, or set COLORSTUDIO_MODELS to another disk."
        )


_LOCK = ".lock"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    try:
        with FileLock(folder / _LOCK, timeout=0):
            yield
    except Timeout:
        raise UsageError(
            f"{folder.name} is being downloaded by another window or command already."
        ) from None


def _refuse_pickled_code(path: Path) -> None:
    if path.suffix not in PICKLES:
        return
    try:
        refuse_code(path)
    except ModelError:
        path.unlink()
        raise


def _here(folder: Path, files: tuple[RemoteFile, ...]) -> int:
    whole = _State(folder)
    partials = (partial_of(file, folder) for file in files if not whole.knows(file))
    begun = sum(path.stat().st_size for path in partials if path.exists())
    return begun + sum(file.size for file in files if whole.knows(file))


@dataclass(slots=True)
class _State:
    """The files that are whole, kept beside them until the model is."""

    folder: Path
    _whole: dict[str, dict[str, object]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            found = json.loads((self.folder / STATE).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return
        if isinstance(found, dict) and all(isinstance(facts, dict) for facts in found.values()):
            self._whole = found

    def knows(self, file: RemoteFile) -> bool:
        """Whether this version of a file is here."""
        known = self._whole.get(file.path)
        path = self.folder / file.path
        return (
            known is not None
            and known.get("promised") == _promise(file)
            and path.is_file()
            and path.stat().st_size == known.get("size")
        )

    def add(self, file: RemoteFile, found: ModelFile) -> None:
        """A file is whole."""
        self._whole[file.path] = asdict(found) | {"promised": _promise(file)}
        write_whole(self.folder / STATE, json.dumps(self._whole))

    def files(self, wanted: tuple[RemoteFile, ...]) -> list[ModelFile]:
        """What is here of what was wanted."""
        return [
            ModelFile(file.path, int(str(known["size"])), str(known["sha256"]))
            for file in wanted
            if (known := self._whole[file.path])
        ]


def _promise(file: RemoteFile) -> str:
    return f"{file.size} {file.sha256 or file.git_sha1}"


class _Meter:
    """Turns bytes into progress."""

    def __init__(self, plan: DownloadPlan, report: OnProgress) -> None:
        self._plan, self._report = plan, report
        self._done, self._file = plan.here, ""
        self._since, self._came, self._rate = time.monotonic(), 0, 0.0

    def begin(self, file: RemoteFile) -> None:
        """A file comes next."""
        self._file = file.path
        self.add(0)

    def add(self, count: int) -> None:
        """So many bytes came."""
        self._done += count
        self._came += count
        elapsed = time.monotonic() - self._since
        if elapsed >= 1.0:
            now = self._came / elapsed
            self._rate = now if self._rate == 0 else 0.7 * self._rate + 0.3 * now
            self._since, self._came = time.monotonic(), 0
        self._show(min(self._done, self._plan.total) if self._plan.total else self._done)

    def end(self) -> None:
        """All is here."""
        self._show(self._plan.total or self._done)

    def _show(self, done: int) -> None:
        plan = self._plan
        rate = max(0.0, self._rate)
        self._report(DownloadProgress(plan.entry.name, self._file, done, plan.total, rate))
