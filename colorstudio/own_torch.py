"""The torch that a person fetched for the graphics card, used instead of the one that came along.

It lies in a folder of the person's own, which goes first on the path when the program starts.
"""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from colorstudio.errors import UsageError

READY = "colorstudio.json"  # written last: a folder without it is not whole
VARIABLE = "COLORSTUDIO_OWN_TORCH"  # "off" starts with the torch that came along


@dataclass(frozen=True, slots=True)
class OwnTorch:
    """What lies in the folder; ``problem`` says why it is not used, "" where it is."""

    folder: Path
    version: str  # with what it was built for: 2.13.0+cu130
    problem: str = ""


def own_folder() -> Path:
    """Where it lies, or would."""
    import platformdirs

    return platformdirs.user_data_path("colorstudio", appauthor=False) / "torch"


def found() -> OwnTorch | None:
    """What was fetched, and whether it fits this program."""
    folder = own_folder()
    try:
        said = json.loads((folder / READY).read_text(encoding="utf-8"))
        version, python, of = str(said["version"]), said["python"], said["of"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if os.environ.get(VARIABLE, "").strip().lower() == "off":
        return OwnTorch(folder, version, f"{VARIABLE} is off")
    if (python, of) != (python_tag(), came_along()):
        return OwnTorch(folder, version, "it is of another version of ColorStudio; fetch it again")
    return OwnTorch(folder, version)


def put_first() -> None:
    """Let ``import torch`` find it from now on, here and in children of this process."""
    if not (own_folder() / READY).is_file():
        return
    own = found()
    if own and not own.problem and str(own.folder) not in sys.path:
        sys.path.insert(0, str(own.folder))


def came_along() -> str:
    """The version of the torch that the program was installed with, without its build."""
    from importlib import metadata

    own = str(own_folder())
    path = [place for place in sys.path if place != own]
    for one in metadata.distributions(name="torch", path=path):
        return one.version.partition("+")[0]
    raise UsageError("torch is not installed; install ColorStudio again.")


def python_tag() -> str:
    """Which Python's compiled modules fit: cp311, cp312."""
    return f"cp{sys.version_info.major}{sys.version_info.minor}"
