"""An environment that holds what the program needs, and nothing else that could slip in."""

import os
import subprocess
import sys
import venv
from pathlib import Path

from product import ROOT

_TOOLS = ("pyinstaller>=6.11", "cyclonedx-bom>=5", "Pillow>=10.3")


def make_environment(folder: Path) -> Path:
    """Its Python. What is there already is brought up to date, so a second build is quick."""
    if not (folder / "pyvenv.cfg").is_file():
        venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *_TOOLS], check=True)
    subprocess.run([*pip, str(ROOT)], check=True)
    subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)
    if sys.prefix == str(folder):
        raise SystemExit("Run the build with another Python than the one that it makes.")
    return python
