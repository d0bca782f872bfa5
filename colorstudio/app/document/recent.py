"""Films and projects that were open before, with a picture of each and how far it is."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtGui import QImage

from colorstudio.engine.known_projects import KnownProject


@dataclass(frozen=True, slots=True)
class Recent:
    """What was open; ``picture`` may not exist. ``note``: how far it is, and when that was."""

    path: Path  # to open it again
    film: Path
    picture: Path
    note: str = ""

    @property
    def title(self) -> str:
        """What to call it."""
        return self.film.stem


def known(projects: Sequence[KnownProject], paths: Sequence[str], cache: Path) -> list[Recent]:
    """Every known project, then what was open before such a list was kept; the newest first."""
    return [*_noted(projects, cache), *_others(projects, paths, cache)]


def keep_picture(project: Path, image: QImage, cache: Path) -> None:
    """Remember how it looked; a full disk costs only the picture."""
    target = _picture(project, cache)
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(target))


def _noted(projects: Sequence[KnownProject], cache: Path) -> Iterator[Recent]:
    for entry in projects:
        picture = _picture(entry.path, cache)
        if not picture.exists():
            picture = _picture(entry.film_path, cache)
        yield Recent(entry.path, entry.film_path, picture, _note(entry))


def _others(
    projects: Sequence[KnownProject], paths: Sequence[str], cache: Path
) -> Iterator[Recent]:
    there = {entry.path for entry in projects} | {entry.film_path for entry in projects}
    for path in map(Path, paths):
        if path not in there and path.exists():
            yield Recent(path, path, _picture(path, cache))


def _note(entry: KnownProject) -> str:
    date = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(entry.at)), QLocale.FormatType.ShortFormat
    )
    words = QCoreApplication.translate("recent", "{0} % coloured · {1}")
    return words.format(int(100 * entry.share), date)


def _picture(path: Path, cache: Path) -> Path:
    mark = hashlib.sha256(str(path).encode(errors="surrogateescape")).hexdigest()[:16]
    return cache / "recent" / f"{mark}.png"
