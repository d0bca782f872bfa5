"""Where the files of a catalogue entry lie: on the hub, at an address, in a mirror or on disk.

Repositories are looked up by huggingface_hub: endpoint, login, revisions, what is gated. Bytes come
through :mod:`colorstudio.models.transfer`: huggingface_hub compares no checksums, knows no plain
addresses, and can neither pause nor stop in the middle of a chunk.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

import requests

from colorstudio import __version__
from colorstudio.errors import ModelError
from colorstudio.models.catalogue import Part
from colorstudio.models.sources import RemoteFile

if TYPE_CHECKING:
    from huggingface_hub import ModelInfo

_TIMEOUT = (10, 30)  # seconds to connect, and between bytes


class Hub:
    """Lists and reads the hub's files. Proxies are those of the environment.

    ``mirror`` is a folder that stands for the network: ``ORG/REPO/...``, or the cache of
    huggingface_hub; files of addresses lie in it by their names. ``HF_ENDPOINT`` may name a
    server, or a mirror as ``file:///FOLDER``; ``HF_TOKEN``, or a login, opens gated repositories;
    ``HF_HUB_OFFLINE`` forbids the network.
    """

    def __init__(self, mirror: Path | None = None) -> None:
        from huggingface_hub import constants  # takes a while: only who fetches waits for it

        endpoint = os.environ.get("HF_ENDPOINT", constants.ENDPOINT).rstrip("/")
        if mirror is None and endpoint.startswith("file:"):
            mirror = Path(unquote(urlsplit(endpoint).path))
        if mirror is not None and not mirror.is_dir():
            raise ModelError(f"There is no folder {mirror} to take models from.")
        self._mirror = mirror
        self._endpoint = endpoint
        self._session = requests.Session()
        self._session.headers["User-Agent"] = f"colorstudio/{__version__}"

    def list(self, part: Part) -> Sequence[RemoteFile]:
        """Every file of a part's place. Raises ModelError."""
        if part.path:
            return _on_disk(Path(part.path).expanduser())
        if self._mirror is not None:
            return _on_disk(_in_mirror(self._mirror, part))
        if part.url:
            name = part.files[0] if part.files else Path(urlsplit(part.url).path).name
            return [RemoteFile(name, url=part.url, size=part.size, sha256=part.sha256)]
        return list(_described(self._endpoint, self._info(part)))

    def licence(self, part: Part) -> str:
        """The licence that a repository's card names; empty where it names none."""
        if not part.repo or self._mirror is not None:
            return ""
        card = self._info(part).card_data
        return str(card.get("license_name") or card.get("license") or "") if card else ""

    def get(self, file: RemoteFile, start: int = 0) -> requests.Response:
        """Begin to read a file at a byte. Raises ModelError where it is refused.

        Raises requests' ConnectionError and Timeout, after which another try may help.
        """
        headers = {"Accept-Encoding": "identity"} | self._login(file.needs_token)
        if start:
            headers["Range"] = f"bytes={start}-"
        response = self._ask(file.url, headers, stream=True)
        status = response.status_code
        if status < 400 or status == 416:
            return response
        with response:
            if status == 429 or status >= 500:
                raise requests.ConnectionError(f"{status} {response.reason}")
            code = response.headers.get("X-Error-Code", "")
            raise _refusal(status, code, response.reason, file.url)

    def _info(self, part: Part) -> "ModelInfo":
        """What the hub says about a repository. Raises ModelError."""
        from huggingface_hub import HfApi, errors, get_token

        api = HfApi(self._endpoint, token=get_token() or False, library_name="colorstudio")
        try:
            return api.model_info(
                part.repo, revision=part.revision, files_metadata=True, timeout=_TIMEOUT[1]
            )
        except errors.OfflineModeIsEnabled:
            raise _offline() from None
        except errors.HfHubHTTPError as error:
            answer = error.response
            code = answer.headers.get("X-Error-Code", "")
            raise _refusal(answer.status_code, code, "", part.repo) from error
        except (OSError, ValueError, _http_error()) as error:
            raise ModelError(
                f"{urlsplit(self._endpoint).netloc} cannot be reached to look for {part.repo} "
                f"({type(error).__name__}); check the network and the proxy, or take the files "
                "from a folder with --mirror."
            ) from error

    def _ask(self, url: str, headers: dict[str, str], stream: bool = False) -> requests.Response:
        from huggingface_hub import constants

        if constants.HF_HUB_OFFLINE:
            raise _offline()
        try:
            return self._session.get(url, headers=headers, stream=stream, timeout=_TIMEOUT)
        except (requests.exceptions.InvalidURL, requests.exceptions.MissingSchema) as error:
            raise ModelError(f"{url} is no address of a server; correct HF_ENDPOINT.") from error

    def _login(self, wanted: bool) -> dict[str, str]:
        from huggingface_hub import get_token

        token = get_token() if wanted else None
        return {"Authorization": f"Bearer {token}"} if token else {}


def _http_error() -> type[Exception]:
    """What the library beneath huggingface_hub raises; it was another one in other releases."""
    from huggingface_hub import errors

    found: type[Exception] = vars(errors)["HTTPError"]
    return found


def _described(endpoint: str, info: "ModelInfo") -> Iterator[RemoteFile]:
    """The files of the very revision that was found, whatever happens on the hub meanwhile."""
    revision = info.sha or "main"
    for file in info.siblings or ():
        yield RemoteFile(
            file.rfilename,
            url=f"{endpoint}/{info.id}/resolve/{revision}/{quote(file.rfilename)}",
            size=file.size or 0,
            sha256=file.lfs.sha256 if file.lfs else "",
            git_sha1="" if file.lfs else file.blob_id or "",
            needs_token=True,
        )


def _in_mirror(mirror: Path, part: Part) -> Path:
    """The folder of a repository, or of the file of an address, in a mirror."""
    if part.url:
        return mirror / Path(urlsplit(part.url).path).name
    organisation, _, name = part.repo.partition("/")
    cached = mirror / f"models--{organisation}--{name}" / "snapshots"
    newest = sorted(cached.glob("*"), key=lambda path: path.stat().st_mtime)[-1:]
    for folder in (mirror / organisation / name, mirror / name, *newest):
        if folder.is_dir():
            return folder
    raise ModelError(f"The mirror {mirror} has no folder {part.repo}.")


def _on_disk(path: Path) -> list[RemoteFile]:
    if path.is_file():
        return [RemoteFile(path.name, local=path, size=path.stat().st_size)]
    if not path.is_dir():
        raise ModelError(f"There is no file or folder {path}.")
    return [
        RemoteFile(file.relative_to(path).as_posix(), local=file, size=file.stat().st_size)
        for file in sorted(path.rglob("*"))
        if file.is_file()
    ]


def _offline() -> ModelError:
    return ModelError(
        "The network is forbidden by HF_HUB_OFFLINE; unset it, or take the files from a folder "
        "with --mirror."
    )


def _refusal(status: int, code: str, reason: str, what: str) -> ModelError:
    """Why a server does not give something, by its answer and the hub's own code for it."""
    if code == "GatedRepo" or (status == 403 and not code):
        return ModelError(
            f"{what} is given only to those who accepted its licence: accept it on the model's "
            "page, then log in with `hf auth login` or set HF_TOKEN."
        )
    if code == "RevisionNotFound":
        return ModelError(f"{what} has no such revision on the hub; correct the catalogue entry.")
    if code == "RepoNotFound" or status == 401:
        return ModelError(
            f"The hub knows no {what}, or it is private: check the name, or set HF_TOKEN."
        )
    if status == 404:
        return ModelError(f"{what} is not there any more (404); look for a newer catalogue entry.")
    answer = f"{status} {reason}".strip()
    return ModelError(f"The server refused {what} ({answer}); try again later.")
