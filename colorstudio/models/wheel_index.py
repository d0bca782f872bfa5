"""Reads an index of Python packages (PEP 503, 658): which wheels a torch for CUDA is made of."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib import metadata
from urllib.parse import unquote, urldefrag, urljoin

import requests
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.tags import sys_tags
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename
from packaging.version import Version

from colorstudio.errors import ModelError, UsageError
from colorstudio.models.sources import RemoteFile

VARIABLE = "COLORSTUDIO_TORCH_INDEX"
_PYTORCH = "https://download.pytorch.org/whl"
_CUDA = re.compile(r"cu(\d+)")
_SECONDS = (10, 30)  # to connect, and between bytes


@dataclass(frozen=True, slots=True)
class _Wheel:
    name: str
    version: Version
    url: str
    sha256: str
    has_metadata: bool
    rank: int  # among the tags that this Python takes; less is better

    @property
    def cuda(self) -> int:
        """130 of a build for CUDA 13.0, 0 of others."""
        found = _CUDA.fullmatch(self.version.local or "")
        return int(found[1]) if found else 0


class WheelIndex:
    """``place`` None is PyTorch's own, or what ``$COLORSTUDIO_TORCH_INDEX`` names."""

    def __init__(self, place: str | None = None) -> None:
        self.place = (place or os.environ.get(VARIABLE) or _PYTORCH).rstrip("/")
        self._ranks = {str(tag): rank for rank, tag in enumerate(sys_tags())}
        self._session = requests.Session()

    def torch_for(self, version: str, cuda: int) -> tuple[str, list[RemoteFile]]:
        """Torch ``version`` built for the newest CUDA up to ``cuda``, and what it needs beside.

        Raises ModelError, UsageError where the index has none.
        """
        fitting = [
            wheel
            for wheel in self._wheels("torch", self.place)
            if wheel.version.public == version and 0 < wheel.cuda <= cuda
        ]
        if not fitting:
            raise UsageError(
                f"{self.place} has no torch {version} for CUDA {cuda / 10} and this Python; "
                "a newer driver of the graphics card may help."
            )
        torch = max(fitting, key=lambda wheel: (wheel.cuda, -wheel.rank))
        own = urljoin(f"{self.place}/", f"cu{torch.cuda}")
        return str(torch.version), [self._file(wheel) for wheel in self._with_needs(torch, own)]

    def _with_needs(self, first: _Wheel, place: str) -> list[_Wheel]:
        """A wheel and all that it needs and nobody installed."""
        chosen, waiting = {first.name: first}, [first]
        while waiting:
            for need in self._needs(waiting.pop()):
                name = canonicalize_name(need.name)
                if name in chosen or _is_installed(need):
                    continue
                found = [w for w in self._wheels(name, place) if need.specifier.contains(w.version)]
                if not found:
                    raise ModelError(f"{place} has no {need} for this machine, which torch needs.")
                chosen[name] = max(found, key=lambda wheel: (wheel.version, -wheel.rank))
                waiting.append(chosen[name])
        return list(chosen.values())

    def _needs(self, wheel: _Wheel) -> Iterator[Requirement]:
        if not wheel.has_metadata:
            raise ModelError(f"{self.place} does not say what {wheel.name} needs; use another.")
        said = Metadata.from_email(self._get(f"{wheel.url}.metadata").content, validate=False)
        for need in said.requires_dist or ():
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                yield need

    def _wheels(self, name: str, place: str) -> list[_Wheel]:
        """All of a package that this Python can use."""
        page = f"{place}/{name}/"
        links = _Links()
        links.feed(self._get(page).text)
        return [wheel for link in links.found if (wheel := self._wheel(page, link))]

    def _wheel(self, page: str, link: dict[str, str]) -> _Wheel | None:
        url, fragment = urldefrag(urljoin(page, link["href"]))
        try:
            name, version, _, tags = parse_wheel_filename(unquote(url.rpartition("/")[2]))
        except (InvalidWheelFilename, ValueError):
            return None
        ranks = [self._ranks[str(tag)] for tag in tags if str(tag) in self._ranks]
        sha256 = fragment.removeprefix("sha256=") if fragment.startswith("sha256=") else ""
        if not ranks or not sha256:  # what cannot be checked is not fetched
            return None
        has_metadata = "data-core-metadata" in link or "data-dist-info-metadata" in link
        return _Wheel(str(name), version, url, sha256, has_metadata, min(ranks))

    def _file(self, wheel: _Wheel) -> RemoteFile:
        answer = self._ask("HEAD", wheel.url)
        size = int(answer.headers.get("Content-Length", 0))
        if not size:
            raise ModelError(f"{wheel.url} does not say how large it is; try again later.")
        name = unquote(wheel.url.rpartition("/")[2])
        return RemoteFile(name, url=wheel.url, size=size, sha256=wheel.sha256)

    def _get(self, url: str) -> requests.Response:
        return self._ask("GET", url)

    def _ask(self, verb: str, url: str) -> requests.Response:
        try:
            answer = self._session.request(
                *(verb, url),
                headers={"Accept": "text/html, */*", "Accept-Encoding": "identity"},
                timeout=_SECONDS,
                allow_redirects=True,
            )
            answer.raise_for_status()
        except requests.RequestException as error:
            raise ModelError(
                f"{url} cannot be read ({type(error).__name__}); check the network and the proxy, "
                f"or name another index in {VARIABLE}."
            ) from error
        return answer


class _Links(HTMLParser):
    """The links of a page, with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "a" and said.get("href"):
            self.found.append(said)


def _is_installed(need: Requirement) -> bool:
    try:
        return need.specifier.contains(metadata.version(need.name), prereleases=True)
    except metadata.PackageNotFoundError:
        return False
