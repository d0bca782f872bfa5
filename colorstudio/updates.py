"""Whether a newer version of the program was announced; asked only where a person wants it."""

import json
import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from colorstudio import __version__
from colorstudio.errors import UsageError
from colorstudio.resources import resources_dir

VARIABLE = "COLORSTUDIO_UPDATES"  # an address, or "off": nobody on this machine is asked
_OFF = ("off", "no", "0")
_SECONDS = 10.0
_PACKET = 4 << 10
_LARGEST = 64 << 10  # bytes of an announcement
_NUMBER = re.compile(r"\d+(\.\d+)*")


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was announced, and the page that describes it ("" where there is none)."""

    version: str
    link: str


def is_forbidden() -> bool:
    """Whether the machine's owner does not want anybody to ask."""
    return os.environ.get(VARIABLE, "").strip().lower() in _OFF


def address(chosen: str = "") -> str:
    """Where versions are announced: the environment's word, the person's, or this build's."""
    named = os.environ.get(VARIABLE, "").strip()
    return "" if is_forbidden() else named or chosen.strip() or _of_build()


def newer_release(place: str) -> Release | None:
    """The announced version where it is newer than this one. Raises UsageError.

    What is sent is a request for the file at ``place`` and nothing else.
    """
    found = _announced(place)
    return found if _numbers(found.version) > _numbers(__version__) else None


def _of_build() -> str:
    """What ``updates`` of packaging/product.toml says; empty in wheels and where nobody set it."""
    stamp = resources_dir() / "updates.txt"
    return stamp.read_text(encoding="utf-8").strip() if stamp.is_file() else ""


def _announced(place: str) -> Release:
    import requests

    if urlsplit(place).scheme not in ("http", "https"):
        raise UsageError(f"New versions are announced at an http or https address, not {place!r}.")
    try:
        with requests.get(
            place, headers={"User-Agent": "ColorStudio"}, timeout=_SECONDS, stream=True
        ) as answer:
            answer.raise_for_status()
            text = b""
            for packet in answer.iter_content(_PACKET):
                text += packet
                if len(text) > _LARGEST:
                    break
    except (requests.RequestException, OSError) as error:
        kind = type(error).__name__
        raise UsageError(f"{place} cannot be asked for new versions ({kind}).") from error
    return _read(place, text)


def _read(place: str, text: bytes) -> Release:
    """``{"version": "1.2.3", "link": "https://…"}``; other names are left alone."""
    wrong = UsageError(f"{place} announces no version in the form that ColorStudio reads.")
    try:
        said = json.loads(text[:_LARGEST])
    except (ValueError, RecursionError) as error:
        raise wrong from error
    version = said.get("version") if isinstance(said, dict) else None
    if not isinstance(version, str) or not _NUMBER.fullmatch(version):
        raise wrong
    link = said.get("link", "")
    if not isinstance(link, str) or urlsplit(link).scheme not in ("http", "https"):
        link = ""
    return Release(version, link)


def _numbers(version: str) -> tuple[int, ...]:
    """To compare by; what follows the first three numbers' form (dev, rc) counts as nothing."""
    found = _NUMBER.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else [0]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
