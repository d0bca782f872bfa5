"""An installer for Windows, made by Inno Setup, and an MSIX package (SDK's makeappx)."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from product import HERE, ROOT, Product

_SIGNER = "COLORSTUDIO_MSIX_PUBLISHER"  # the subject of the certificate, as CN=…, O=…
_LOGOS = (44, 50, 150)  # pixels a side


def pack(product: Product, folder: Path, output: Path) -> Iterator[Path]:
    """``ColorStudio-VERSION-setup.exe``; with makeappx on the path an ``.msix`` too, unsigned."""
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
    if tool := shutil.which("makeappx"):
        yield _msix(product, tool, folder, output)


def manifest(product: Product) -> str:
    """What Windows reads of an MSIX package. Its signer must bear the name that it gives."""
    text = (HERE / "windows" / "AppxManifest.xml").read_text(encoding="utf-8")
    return text.format(
        id=product.id,
        name=_written(product.name),
        command=product.command,
        publisher=_written(product.publisher),
        subject=_written(os.environ.get(_SIGNER, f"CN={product.publisher}")),
        summary=_written(product.summary),
        extension=product.extension,
        version=f"{product.version}.0",
    )


def lay_out(product: Product, folder: Path, tree: Path) -> None:
    """What goes into an MSIX package: the program, its manifest, its sign in three sizes."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree)
    (tree / "AppxManifest.xml").write_text(manifest(product), encoding="utf-8")
    (tree / "Assets").mkdir()
    for size in _LOGOS:
        _draw(size, tree / "Assets" / f"logo-{size}.png")


def _msix(product: Product, tool: str, folder: Path, output: Path) -> Path:
    tree = output / "msix"
    lay_out(product, folder, tree)
    target = output / f"{product.name}-{product.version}.msix"
    subprocess.run([tool, "pack", "/o", "/d", str(tree), "/p", str(target)], check=True)
    return target


def _written(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _draw(size: int, target: Path) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    sign = QIcon(str(ROOT / "resources" / "icon" / "colorstudio.svg"))
    sign.pixmap(QSize(size, size)).save(str(target), "PNG")
    del app
