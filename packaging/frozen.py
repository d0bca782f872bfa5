"""The program in one folder: frozen, stamped, and with the papers of all that is in it."""

import shutil
import subprocess
from pathlib import Path

from libraries import add_libraries
from product import HERE, Product

_STAMP = Path("_internal/colorstudio/_resources/build.txt")


def freeze(product: Product, python: Path, work: Path, output: Path) -> Path:
    """The folder that holds the program."""
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            *(str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(output), "--workpath", str(work / "frozen")),
            str(HERE / "colorstudio.spec"),
        ],
        check=True,
        cwd=work,  # the program is taken as it is installed, not from its sources
    )
    folder = output / product.command
    stamp = folder / _STAMP
    stamp.write_text(f"{product.commit}, {product.date}\n", encoding="utf-8")
    stamp.with_name("updates.txt").write_text(f"{product.updates}\n", encoding="utf-8")
    _list_parts(python, folder / "parts.cdx.json")
    _copy_licences(python, folder / "licences")
    add_libraries(folder)
    return folder


def _list_parts(python: Path, target: Path) -> None:
    """A software bill of materials of the environment that was frozen."""
    words = ["-m", "cyclonedx_py", "environment", str(python), "--output-reproducible"]
    subprocess.run([str(python), *words, "--output-file", str(target)], check=True)


_COPY = """
import sys
from importlib.metadata import distributions
from pathlib import Path
target = Path(sys.argv[1])
for part in distributions():
    for file in part.files or ():
        if file.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS")):
            place = Path(part.locate_file(file))
            if place.is_file() and "site-packages" in place.parts and place.suffix != ".py":
                copy = target / part.metadata["Name"] / file.name
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(place.read_bytes())
"""


def _copy_licences(python: Path, target: Path) -> None:
    """The texts that each part came with."""
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run([str(python), "-c", _COPY, str(target)], check=True)
