"""New versions: what is asked, what is read, what is refused."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from colorstudio import updates
from colorstudio.cli import doctor
from colorstudio.cli.main import main
from colorstudio.errors import UsageError
from colorstudio.updates import Release, address, newer_release
from tests.file_server import FileServer, serving


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr(updates, "__version__", "0.9.0")
    with serving({}) as server:
        yield server


def announce(site: FileServer, **said: object) -> str:
    site.files["/newest.json"] = json.dumps(said).encode()
    return f"{site.url}/newest.json"


@pytest.mark.parametrize("version", ["0.10.0", "1", "0.9.1"])
def test_a_newer_version_is_found(site: FileServer, version: str) -> None:
    place = announce(site, version=version, link="https://example.org/new")
    assert newer_release(place) == Release(version, "https://example.org/new")


@pytest.mark.parametrize("version", ["0.9.0", "0.9", "0.8.12"])
def test_an_equal_or_older_one_is_not(site: FileServer, version: str) -> None:
    assert newer_release(announce(site, version=version)) is None


def test_nothing_but_the_request_is_sent(site: FileServer) -> None:
    newer_release(announce(site, version="1.0"))
    [(verb, path, head)] = site.asked
    assert (verb, path, head["User-Agent"]) == ("GET", "/newest.json", "ColorStudio")
    usual = {"Host", "User-Agent", "Accept-Encoding", "Accept", "Connection"}
    assert set(head) == usual


def test_a_link_that_is_no_page_is_left_out(site: FileServer) -> None:
    place = announce(site, version="1.0", link="file:///etc/passwd")
    assert newer_release(place) == Release("1.0", "")


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"version": 2}', b'{"version": "<b>9</b>"}', b"[" * 100_000]
)
def test_what_announces_nothing_is_refused(site: FileServer, data: bytes) -> None:
    site.files["/newest.json"] = data
    with pytest.raises(UsageError, match="announces no version"):
        newer_release(f"{site.url}/newest.json")


def test_places_that_cannot_be_asked(site: FileServer) -> None:
    with pytest.raises(UsageError, match="cannot be asked"):
        newer_release(f"{site.url}/nothing")
    with pytest.raises(UsageError, match="http or https"):
        newer_release("file:///etc/passwd")


def test_the_owner_of_the_machine_goes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(updates, "resources_dir", lambda: tmp_path)
    monkeypatch.delenv(updates.VARIABLE, raising=False)
    assert address() == ""
    (tmp_path / "updates.txt").write_text("https://maker.example/new.json\n")
    assert address() == "https://maker.example/new.json"
    assert address("https://mine.example") == "https://mine.example"
    monkeypatch.setenv(updates.VARIABLE, "https://firm.example")
    assert address("https://mine.example") == "https://firm.example"
    monkeypatch.setenv(updates.VARIABLE, "off")
    assert address("https://mine.example") == ""


def test_doctor_says_what_was_announced(site: FileServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(updates.VARIABLE, announce(site, version="3.0", link="https://new.example"))
    assert doctor._newest().detail == "3.0 is available: https://new.example"
    monkeypatch.setenv(updates.VARIABLE, "off")
    assert main(["doctor", "--updates"]) == 2
