"""What Linux is given beside the program: menu entry, software centre, package manager."""

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import linux
import pytest
from product import Product, read_product

from colorstudio import __version__

ROOT = Path(__file__).parents[2]


@pytest.fixture
def product() -> Product:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("needs the repository")
    return read_product()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """In place of a frozen program: one that says its words."""
    program = tmp_path / "onedir" / "colorstudio" / "colorstudio"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "here: $(dirname "$(readlink -f "$0")")" "$@"\n')
    program.chmod(0o755)
    (program.parent / "_internal").mkdir()
    (program.parent / "_internal" / "part").write_bytes(bytes(3000))
    return program.parent


def test_the_version_is_the_programs_own_with_its_commit(product: Product) -> None:
    assert product.version == __version__
    assert len(product.commit) >= 7
    assert product.date[:2] == "20"


def test_the_menu_opens_films_and_projects(product: Product) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(linux.desktop_entry(product))
    said = entry["Desktop Entry"]
    assert said["Exec"] == "colorstudio %f"
    assert product.mime in said["MimeType"].split(";")
    types = ET.parse(ROOT / "resources" / "mime" / "packages" / "colorstudio.xml")
    known = {kind.get("type") for kind in types.getroot()}
    assert product.mime in known


def test_the_software_centre_reads_its_page(product: Product) -> None:
    page = ET.fromstring(linux.metainfo(product))
    assert page.findtext("id") == product.id
    assert len(page.findall("description/p")) == len(product.description)
    assert page.find("releases/release[@version]") is not None


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs Debian's tools")
def test_a_package_puts_the_command_on_the_path(
    product: Product, folder: Path, tmp_path: Path
) -> None:
    (package,) = linux.pack(product, folder, tmp_path)
    fields = _said("dpkg-deb", "--field", str(package))
    assert f"Version: {__version__}+" in fields
    assert "libegl1" in fields
    root = tmp_path / "root"
    _said("dpkg-deb", "--extract", str(package), str(root))
    program = _said(str(root / "usr" / "bin" / "colorstudio"), "FILM")
    assert program == f"here: {(root / 'usr' / 'lib' / 'colorstudio').resolve()} FILM\n"
    share = root / "usr" / "share"
    assert (share / "applications" / "colorstudio.desktop").is_file()
    assert (share / "doc" / "colorstudio" / "copyright").read_text() == (
        ROOT / "LICENSE"
    ).read_text()
    assert not (tmp_path / "tree" / "DEBIAN").exists()  # Flatpak lays the rest out


def _said(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout
