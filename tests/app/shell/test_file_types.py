"""File dialogs know projects by their names: reading an open one would drop SQLite's locks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from colorstudio.resources import resources_dir
from tests import patience

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only there Qt looks files up so"
)

LOOK = """
import fcntl, subprocess, sys
from pathlib import Path
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QApplication, QFileIconProvider
from colorstudio.app.shell.file_types import know_projects_by_name
from colorstudio.project.document import Project

path = Path(sys.argv[1])
if "knowing" in sys.argv:
    know_projects_by_name()
app = QApplication([])
ALONE = '''
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 128)  # SQLite's dead man's switch
    except OSError:
        sys.exit(1)
'''
with Project.create(path) as project:
    project.films.all()
    shm = Path(f"{path}-shm")
    assert shm.is_file()
    provider = QFileIconProvider()
    for one in (path, shm, Path(f"{path}-wal")):
        provider.icon(QFileInfo(str(one)))
        print(provider.type(QFileInfo(str(one))))
    another = subprocess.run([sys.executable, "-c", ALONE, str(shm)])
    print("alone" if another.returncode == 0 else "not alone")
"""


STUDIO = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from colorstudio.app.shell.main import run_studio

app = QApplication([])
QTimer.singleShot(300, app.quit)
run_studio()
print(os.environ["XDG_DATA_DIRS"])
"""


def looked_at(folder: Path, *words: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, str(folder / "film.colorstudio"), *words],
        capture_output=True,
        text=True,
        timeout=patience.SECONDS,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_a_file_dialog_leaves_open_projects_alone(tmp_path: Path) -> None:
    *kinds, state = looked_at(tmp_path, "knowing")
    assert kinds == [
        "ColorStudio project",
        *["Part of an open ColorStudio project"] * 2,
    ]
    assert state == "not alone"


@pytest.mark.slow
def test_the_studio_knows_them_from_its_start(tmp_path: Path) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    ran = subprocess.run(
        [sys.executable, "-c", STUDIO],
        capture_output=True,
        text=True,
        timeout=patience.SECONDS,
        env={**os.environ, **home},
    )
    assert ran.stdout.strip().split(":").count(str(resources_dir())) == 1, ran.stderr
