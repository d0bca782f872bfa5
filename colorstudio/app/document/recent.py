"""Recent films and projects with a small picture of each."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Recent:
    """Something that was open; ``picture`` may not exist."""

    path: Path
    picture: Path

    @property
    def title(self) -> str:
        """What to call it."""
        return self.path.stem


def existing(paths: list[str], cache: Path) -> list[Recent]:
    """Those that are still there."""
    return [Recent(Path(p), _picture(Path(p), cache)) for p in paths if Path(p).exists()]


def keep_picture(path: Path, image: QImage, cache: Path) -> None:
    """Remember how it looked; a full disk costs only the picture."""
    target = _picture(path, cache)
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(target))


def _picture(path: Path, cache: Path) -> Path:
    mark = hashlib.sha256(str(path).encode()).hexdigest()[:16]
    return cache / "recent" / f"{mark}.png"
