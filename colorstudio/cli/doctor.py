"""``colorstudio doctor``: what this machine can do, and whether the installation is whole."""

import argparse
import json
import platform
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

from colorstudio import __version__

if TYPE_CHECKING:
    from colorstudio.own_torch import OwnTorch

HELP = "say what this machine can do, and whether the installation is whole"
_LIBRARIES = ("torch", "diffusers", "numpy", "opencv-python-headless", "av", "PySide6-Essentials")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("doctor", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument(
        "--updates",
        action="store_true",
        help="ask for the newest version; $COLORSTUDIO_UPDATES names the address, or 'off'",
    )
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``problem`` None means that it is well."""

    name: str
    detail: str
    problem: str | None = None


def run(args: argparse.Namespace) -> int:
    """Look at everything; exit code 2 where a model is damaged."""
    newest = [_newest()] if args.updates else []  # first: its failure is a sentence
    sections = {
        "Versions": [*_versions(), *newest],
        "Devices": _devices(),
        "Encoders": _encoders(),
        "Models": _models(),
    }
    if args.json:
        print(json.dumps({title.lower(): _plain(found) for title, found in sections.items()}))
    else:
        _print(sections)
    return 2 if any(finding.problem for finding in sections["Models"]) else 0


def _versions() -> list[Finding]:
    from colorstudio.film.encoders import ffmpeg_words
    from colorstudio.own_torch import found

    own = Finding("ColorStudio", __version__)
    fetched = [_own_torch(one)] if (one := found()) else []
    python = Finding("Python", f"{platform.python_version()} on {platform.platform(terse=True)}")
    return [
        own,
        python,
        *fetched,
        *(Finding(name, metadata.version(name)) for name in _LIBRARIES),
        Finding("FFmpeg", ffmpeg_words()),
    ]


def _own_torch(own: "OwnTorch") -> Finding:
    where = f"{own.version} for the graphics card, in {own.folder}"
    return Finding(
        "torch, fetched", where, f"{own.version}: {own.problem}" if own.problem else None
    )


def _newest() -> Finding:
    from colorstudio.errors import UsageError
    from colorstudio.updates import VARIABLE, address, newer_release

    place = address()
    if not place:
        raise UsageError(f"This build names no place to ask; set {VARIABLE} to an address.")
    release = newer_release(place)
    said = (
        f"{release.version} is available: {release.link}"
        if release
        else "this is the newest version"
    )
    return Finding("Updates", said)


def _devices() -> list[Finding]:
    from colorstudio.colorizers.device import choose_device
    from colorstudio.errors import ModelError

    chosen = choose_device("auto").type
    findings = []
    for name in ("cuda", "mps", "cpu"):
        try:
            choose_device(name)
        except ModelError:
            findings.append(Finding(name, "not here", "not here"))
        else:
            findings.append(Finding(name, "here, chosen by auto" if name == chosen else "here"))
    return findings


def _encoders() -> list[Finding]:
    from colorstudio.film.codecs import CODECS
    from colorstudio.film.encoders import available_encoders

    return [
        Finding(
            status.encoder,
            f"{CODECS[status.codec].title}{', hardware' if status.hardware else ''}",
            None if status.works else status.reason or "does not work here",
        )
        for status in available_encoders()
    ]


def _models() -> list[Finding]:
    from colorstudio.errors import ModelError
    from colorstudio.models.installed import list_models
    from colorstudio.models.verification import verify_quickly

    findings = []
    for entry in list_models():
        detail = f"{entry.manifest.title}, {entry.manifest.licence}, in {entry.folder}"
        try:
            verify_quickly(entry.folder, entry.manifest.files)
        except ModelError as error:
            findings.append(Finding(entry.name, detail, str(error)))
        else:
            digest = entry.manifest.weights_hash[:12]
            findings.append(Finding(entry.name, f"{detail}, whole (sha256 {digest}…)"))
    return findings or [Finding("none", "", "No model is installed; install ColorStudio again.")]


def _plain(findings: list[Finding]) -> list[dict[str, object]]:
    return [
        {"name": f.name, "detail": f.detail, "ok": f.problem is None, "problem": f.problem}
        for f in findings
    ]


def _print(sections: dict[str, list[Finding]]) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    for title, findings in sections.items():
        table = Table(title=title, title_justify="left", show_header=False, box=None)
        for finding in findings:
            mark = "[green]yes[/]" if finding.problem is None else "[yellow]no[/]"
            table.add_row(mark, finding.name, finding.problem or finding.detail)
        console.print(table)
