"""What the product is called, and which version of it is being built."""

import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


@dataclass(frozen=True)
class Debian:
    """What Debian's packages say beside the rest."""

    section: str
    depends: list[str]


@dataclass(frozen=True)
class Product:
    """``product.toml``, with the version that pyproject and git give."""

    id: str
    name: str
    command: str
    summary: str
    description: list[str]
    publisher: str
    contact: str
    licence: str
    bundled_licence: str
    extension: str
    mime: str
    updates: str
    categories: list[str]
    keywords: list[str]
    debian: Debian
    version: str  # as pyproject has it: 0.1.0
    commit: str  # short; with "-dirty" where files were changed
    date: str  # of the commit, ISO


def read_product(*, without_gpl: bool = False) -> Product:
    """The description of what is checked out here; of the build without x264 and x265."""
    described = tomllib.loads((HERE / "product.toml").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    licence = described.pop("licence_without_gpl")
    if without_gpl:
        described["bundled_licence"] = licence
    debian = Debian(**described.pop("debian"))
    seconds = int(_git("log", "-1", "--format=%ct"))
    return Product(
        **described,
        debian=debian,
        version=project["version"],
        commit=_git("describe", "--always", "--dirty", "--exclude=*"),
        date=datetime.fromtimestamp(seconds, UTC).date().isoformat(),
    )


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()
