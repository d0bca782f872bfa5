"""An installer for Windows, made by Inno Setup (``iscc`` on the path)."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from product import HERE, Product


def pack(product: Product, folder: Path, output: Path) -> Iterator[Path]:
    """``ColorStudio-VERSION-setup.exe``."""
    compiler = shutil.which("iscc")
    if compiler is None:
        raise SystemExit("Install Inno Setup 6 and put iscc on the path; the folder is built.")
    values = {
        "Name": product.name,
        "Version": product.version,
        "Publisher": product.publisher,
        "Extension": product.extension,
        "Folder": str(folder),
        "Output": str(output),
    }
    defines = [f"/D{name}={value}" for name, value in values.items()]
    subprocess.run([compiler, *defines, str(HERE / "windows" / "colorstudio.iss")], check=True)
    yield output / f"{product.name}-{product.version}-setup.exe"
