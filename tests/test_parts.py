"""The packages that the program is made of are found with their licences."""

import sys
from pathlib import Path

import pytest

from colorstudio.parts import parts


def install(place: Path, name: str, *lines: str) -> None:
    """As pip leaves a package's metadata."""
    folder = place / f"{name.replace('-', '_')}-1.dist-info"
    folder.mkdir()
    said = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1", *lines]
    (folder / "METADATA").write_text("\n".join(said) + "\n")


def test_needs_are_followed_and_extras_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(
        tmp_path,
        "colorstudio",
        "Requires-Dist: Drawing.Tools>=1",
        'Requires-Dist: testing; extra == "test"',
        'Requires-Dist: elsewhere; sys_platform == "amiga"',
    )
    install(tmp_path, "drawing-tools", "License-Expression: MIT", "Requires-Dist: deep")
    install(tmp_path, "deep", "Classifier: License :: OSI Approved :: BSD License")
    install(tmp_path, "testing", "License: MIT")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    found = {part.name: part.licence for part in parts()}
    assert found == {"drawing-tools": "MIT", "deep": "BSD License"}
