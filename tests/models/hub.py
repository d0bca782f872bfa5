"""A hub on this machine: a server in a thread, with faults to order."""

import hashlib
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

COMMIT = "1" * 40
_PACKET = 1 << 16


@dataclass
class FakeHub:
    """Repositories by name, each a mapping of path to bytes; and what goes wrong."""

    repositories: dict[str, dict[str, bytes]] = field(default_factory=dict)
    break_after: dict[str, int] = field(default_factory=dict)  # path: bytes, once each
    always_break: bool = False
    tampered: set[str] = field(default_factory=set)  # paths whose bytes differ from the listing
    gone: set[str] = field(default_factory=set)  # listed, but not there
    gated: set[str] = field(default_factory=set)
    token: str = "right"
    ignores_ranges: bool = False
    busy: int = 0  # answers 503 to so many requests of files
    pace: float = 0.0  # seconds before each 64 kB of a file
    card: dict[str, str] = field(default_factory=lambda: {"license": "apache-2.0"})
    requests: list[tuple[str, str]] = field(default_factory=list)  # (path, Range)
    url: str = ""

    def sent(self, path: str) -> list[str]:
        """The ranges in which a file was asked for."""
        return [wanted for asked, wanted in self.requests if asked.endswith(path)]


@contextmanager
def serving(repositories: Mapping[str, Mapping[str, bytes]]) -> Iterator[FakeHub]:
    """Run a hub of these repositories."""
    hub = FakeHub({name: dict(files) for name, files in repositories.items()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(hub))
    hub.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(hub: FakeHub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path).lstrip("/")
            hub.requests.append((path, self.headers.get("Range", "")))
            if path.startswith("api/models/"):
                self._facts(path.removeprefix("api/models/").partition("/revision/")[0])
            else:
                repo, _, rest = path.partition("/resolve/")
                self._file(repo, rest.partition("/")[2])

        def _facts(self, repo: str) -> None:
            if repo not in hub.repositories:
                return self._refuse(401, "RepoNotFound")
            siblings = [_sibling(path, data) for path, data in hub.repositories[repo].items()]
            facts = {"id": repo, "sha": COMMIT, "siblings": siblings, "cardData": hub.card}
            return self._send(json.dumps(facts).encode())

        def _file(self, repo: str, path: str) -> None:
            files = hub.repositories.get(repo, {})
            if repo in hub.gated and self.headers.get("Authorization") != f"Bearer {hub.token}":
                return self._refuse(403 if self.headers.get("Authorization") else 401, "GatedRepo")
            if path not in files or path in hub.gone:
                return self._refuse(404, "EntryNotFound")
            if hub.busy:
                hub.busy -= 1
                return self._refuse(503, "")
            data = files[path]
            if path in hub.tampered:
                data = bytes([data[0] ^ 1]) + data[1:]
            return self._send(data, path)

        def _send(self, data: bytes, path: str = "") -> None:
            wanted = "" if hub.ignores_ranges else self.headers.get("Range", "")
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            self.send_response(206 if wanted else 200)
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            after = (
                hub.break_after.get(path) if hub.always_break else hub.break_after.pop(path, None)
            )
            self._write(data[start:] if after is None else data[start : start + after])
            if after is not None:
                self.close_connection = True

        def _write(self, data: bytes) -> None:
            with suppress(ConnectionError):  # whoever asked has left
                for at in range(0, len(data), _PACKET):
                    time.sleep(hub.pace)
                    self.wfile.write(data[at : at + _PACKET])

        def _refuse(self, status: int, code: str) -> None:
            self.send_response(status)
            if code:
                self.send_header("X-Error-Code", code)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


def _sibling(path: str, data: bytes) -> dict[str, object]:
    if path.endswith((".safetensors", ".bin", ".pth")):
        large = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 130}
        return {"rfilename": path, "size": len(data), "blobId": "0" * 40, "lfs": large}
    named = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
    return {"rfilename": path, "size": len(data), "blobId": named}
