"""What is in the folder that no Python package names: what wheels bring, and the system's."""

import json
import re
import shutil
import subprocess
from pathlib import Path

_OF_WHEELS = {  # libraries that wheels bring along, whose names say what they are
    "libavcodec": ("libavcodec of FFmpeg", "LGPL-2.1-or-later"),
    "libx264": ("x264", "GPL-2.0-or-later"),
    "libx265": ("x265", "GPL-2.0-or-later"),
    "libSvtAv1Enc": ("SVT-AV1", "BSD-3-Clause-Clear"),
    "libaom": ("libaom", "BSD-2-Clause"),
    "libdav1d": ("dav1d", "BSD-2-Clause"),
    "libgmp": ("GMP", "LGPL-3.0-or-later"),
    "libgnutls": ("GnuTLS", "LGPL-2.1-or-later"),
    "libmp3lame": ("LAME", "LGPL-2.0-or-later"),
    "libnettle": ("Nettle", "LGPL-3.0-or-later"),
    "libopencore": ("OpenCORE AMR", "Apache-2.0"),
    "libopenh264": ("OpenH264", "BSD-2-Clause"),
    "libopus": ("Opus", "BSD-3-Clause"),
    "libvpl": ("oneVPL", "MIT"),
    "libvpx": ("libvpx", "BSD-3-Clause"),
    "libwebp": ("libwebp", "BSD-3-Clause"),
}
_VERSION = re.compile(r"\.so\.([0-9.]+)$")


def add_libraries(folder: Path) -> None:
    """Name them in ``parts.cdx.json``; Debian's papers go to ``licences``."""
    listed = folder / "parts.cdx.json"
    parts = json.loads(listed.read_text(encoding="utf-8"))
    found: dict[str, dict[str, object]] = {}
    files = [file for file in sorted((folder / "_internal").rglob("lib*")) if ".so" in file.name]
    owners = _owners([file.name for file in files if file.parent == folder / "_internal"])
    for file in files:
        owner = owners.get(file.name)
        if part := _of_system(owner, file, folder) if owner else _of_wheel(file):
            found.setdefault(str(part["name"]), part)
    parts["components"] += found.values()
    listed.write_text(json.dumps(parts, indent=2) + "\n", encoding="utf-8")


def _owners(names: list[str]) -> dict[str, str]:
    """Debian's packages of the libraries that PyInstaller took from the machine."""
    if not names or shutil.which("dpkg-query") is None:
        return {}
    said = _asked("dpkg-query", "--search", *(f"*/{name}" for name in names))
    found = [line.partition(": ") for line in said.splitlines()]
    return {Path(place).name: owner.partition(":")[0] for owner, _, place in found}


def _of_wheel(file: Path) -> dict[str, object] | None:
    for prefix, (name, licence) in _OF_WHEELS.items():
        if file.name.startswith(prefix):
            version = _VERSION.search(file.name)
            return _component(name, version[1] if version else "", licence)
    return None


def _of_system(owner: str, file: Path, folder: Path) -> dict[str, object]:
    """A library of one of Debian's packages, whose papers come along."""
    paper = Path("/usr/share/doc") / owner / "copyright"
    if paper.is_file():
        target = folder / "licences" / "debian" / owner
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(paper, target / "copyright")
    version = _asked("dpkg-query", "--show", "--showformat=${Version}\\n", owner).split("\n")[0]
    licence = next((of for name, (_, of) in _OF_WHEELS.items() if file.name.startswith(name)), "")
    return _component(owner, version, licence)


def _component(name: str, version: str, licence: str) -> dict[str, object]:
    part: dict[str, object] = {"type": "library", "name": name, "version": version}
    return part | ({"licenses": [{"expression": licence}]} if licence else {})


def _asked(*words: str) -> str:
    return subprocess.run(words, check=False, capture_output=True, text=True).stdout
