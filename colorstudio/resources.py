"""Where the files that ship with the program lie: models, the sample film, presets, icons."""

import filecmp
import shutil
from pathlib import Path

from colorstudio.errors import UsageError

_PACKAGE = Path(__file__).resolve().parent


def resources_dir() -> Path:
    """Folder of the shipped resources, in an installed wheel as in a source checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def sample_film() -> Path:
    """A short black-and-white film of our own, with sound."""
    return resources_dir() / "sample" / "film.mp4"


def sample_truth() -> Path:
    """The sample film in its true colours, frame by frame, to measure against."""
    return resources_dir() / "sample" / "truth.mp4"


def icon() -> Path:
    """The program's sign, as SVG."""
    return resources_dir() / "icon" / "colorstudio.svg"


def build_stamp() -> str:
    """Commit and date that a packaged program was built from; empty in an installed wheel."""
    stamp = resources_dir() / "build.txt"
    return stamp.read_text(encoding="utf-8").strip() if stamp.is_file() else ""


def copy_sample_film(folder: Path | None = None) -> Path:
    """The sample film in a folder that can be written to, as projects lie beside their film.

    ``folder`` None is the user's data folder. Raises UsageError.
    """
    folder = folder or _user_demo()
    target = folder / "sample-film.mp4"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (target.exists() and filecmp.cmp(sample_film(), target, shallow=False)):
            shutil.copyfile(sample_film(), target)
    except OSError as error:
        raise UsageError(
            f"The sample film cannot be copied to {folder}: {error.strerror}."
        ) from error
    return target


def _user_demo() -> Path:
    import platformdirs

    return platformdirs.user_data_path("colorstudio", appauthor=False) / "demo"
