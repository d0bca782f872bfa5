"""What an MSIX package says of itself, and what is in it."""

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import windows
from product import Product, read_product
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
SPACE = {
    "": "http://schemas.microsoft.com/appx/manifest/foundation/windows10",
    "uap": "http://schemas.microsoft.com/appx/manifest/uap/windows10",
}


@pytest.fixture
def product() -> Product:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("needs the repository")
    return read_product()


def test_the_manifest_names_version_signer_and_projects(
    product: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORSTUDIO_MSIX_PUBLISHER", 'CN=Film & "Co", O=Film')
    root = ET.fromstring(windows.manifest(product))
    identity = root.find("Identity", SPACE)
    assert identity is not None
    assert identity.get("Publisher") == 'CN=Film & "Co", O=Film'
    assert [part.isdecimal() for part in identity.get("Version", "").split(".")] == [True] * 4
    kinds = root.findall(".//uap:FileType", SPACE)
    assert [kind.text for kind in kinds] == [f".{product.extension}"]
    spoken = {one.get("Language", "")[:2] for one in root.findall(".//Resource", SPACE)}
    catalogues = {path.stem for path in (ROOT / "resources" / "translations").glob("*.qm")}
    assert spoken == {"en", *catalogues}


def test_the_package_holds_the_program_and_its_sign(
    product: Product, tmp_path: Path, qapp: QApplication
) -> None:
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "ColorStudio-window.exe").write_bytes(b"MZ")
    windows.lay_out(product, folder, tmp_path / "tree")
    root = ET.parse(tmp_path / "tree" / "AppxManifest.xml").getroot()
    application = root.find(".//Application", SPACE)
    assert application is not None
    assert (tmp_path / "tree" / application.get("Executable", "")).is_file()
    sign = QImage(str(tmp_path / "tree" / "Assets" / "logo-150.png"))
    assert (sign.width(), sign.height()) == (150, 150)
    assert len({sign.pixel(x, 75) for x in range(150)}) > 3  # something is drawn
