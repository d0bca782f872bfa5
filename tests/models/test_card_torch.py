"""Torch for the graphics card: planned from an index, fetched, resumed, checked, used, removed.

The index is a server on this machine, its torch a small wheel: the same road, with less on it.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from colorstudio import own_torch
from colorstudio.cli.main import main
from colorstudio.errors import Cancelled, ModelError, UsageError
from colorstudio.models import card_torch, transfer
from colorstudio.models.card_torch import CardPlan, fetch_card, plan_card, remove_card
from colorstudio.own_torch import READY, came_along, found, own_folder
from tests.file_server import FileServer, serving
from tests.torch_index import Index, torch_index, wheel


@pytest.fixture
def site() -> Iterator[FileServer]:
    with serving({}) as server:
        yield server


@pytest.fixture
def index(site: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    """Torch for CUDA 12.6, 13.0 and 13.2, and a library that it needs."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("COLORSTUDIO_TORCH_INDEX", raising=False)
    monkeypatch.setattr(transfer, "RETRY_AFTER", [])
    return torch_index(site)


def test_the_newest_that_the_driver_knows_is_planned(index: Index) -> None:
    plan = plan_card(index.site.url, 131)
    assert plan.version == f"{came_along()}+cu130"
    assert [file.path.split("-")[0] for file in plan.files] == ["torch", "lib_of_cuda"]
    assert plan.total == sum(
        len(index.site.files["/" + f.url.split("/", 3)[3]]) for f in plan.files
    )
    assert plan_card(index.site.url, 126).version.endswith("+cu126")
    assert not own_folder().exists()
    with pytest.raises(UsageError, match=r"has no torch .* for CUDA 11\.8"):
        plan_card(index.site.url, 118)


def test_without_a_driver_there_is_nothing_to_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_torch, "_CARD_LIBRARY", {sys.platform: "no-such-library.so"})
    with pytest.raises(UsageError, match="No NVIDIA driver"):
        plan_card("http://127.0.0.1:9")


def test_an_index_that_lacks_something(index: Index) -> None:
    del index.site.files["/cu130/lib-of-cuda/"]
    with pytest.raises(ModelError, match="cannot be read"):
        plan_card(index.site.url, 130)


def test_it_is_used_after_it_was_fetched_and_not_after_removal(
    index: Index, capsys: pytest.CaptureFixture[str]
) -> None:
    counts: list[int] = []
    plan = plan_card(index.site.url, 130)
    folder = fetch_card(plan, counts.append)
    assert sum(counts) == plan.total
    assert (folder / "lib_of_cuda" / "it.so").read_text() == "b" * 3000
    assert sorted(path.name for path in folder.parent.iterdir()) == ["torch", "torch.lock"]
    assert _version_in_a_new_process() == plan.version
    assert main(["graphics"]) == 0
    assert f"torch {plan.version} lies in {folder} and is used." in capsys.readouterr().out
    assert main(["graphics", "--remove"]) == 0
    assert found() is None
    assert not folder.exists()
    assert _version_in_a_new_process() != plan.version
    assert not remove_card()


def _version_in_a_new_process() -> str:
    """What ``import torch`` finds; the real one is only looked up, as its import takes long."""
    words = (
        "import sys; from pathlib import Path; from colorstudio import own_torch;"
        "own_torch.own_folder = lambda: Path(sys.argv[1]); own_torch.put_first();"
        "from importlib.metadata import version;"
        "from importlib.util import find_spec;"
        "print(version('torch'), find_spec('torch').origin)"
    )
    done = subprocess.run(
        [sys.executable, "-c", words, str(own_folder())], check=True, capture_output=True, text=True
    ).stdout.split()
    assert (str(own_folder()) in done[1]) == (found() is not None)
    return done[0]


def test_a_broken_connection_goes_on_where_it_broke(index: Index) -> None:
    plan = plan_card(index.site.url, 130)
    path = "/" + plan.files[0].url.split("/", 3)[3]
    index.site.breaks[path] = 100_000
    with pytest.raises(ModelError, match="broke off"):
        fetch_card(plan)
    assert found() is None
    again = plan_card(index.site.url, 130)
    came = again.here
    assert 0 < came <= 100_000
    fetch_card(again)
    assert [h.get("Range") for v, p, h in index.site.asked if v == "GET" and p == path] == [
        None,
        f"bytes={came}-",
    ]
    assert (own_folder() / READY).is_file()


def test_stopping_keeps_what_came(index: Index) -> None:
    def stop(count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch_card(plan_card(index.site.url, 130), stop)
    assert found() is None
    assert plan_card(index.site.url, 130).here > 0


def test_what_is_not_what_was_promised_is_not_used(index: Index) -> None:
    plan = plan_card(index.site.url, 130)
    path = "/" + plan.files[1].url.split("/", 3)[3]
    index.site.files[path] = index.site.files[path][:-1] + b"x"
    with pytest.raises(ModelError, match="came damaged"):
        fetch_card(plan)
    assert found() is None


def test_a_wheel_cannot_write_outside_its_folder(index: Index, tmp_path: Path) -> None:
    bad = wheel("lib-of-cuda", "130", {"../../evil.py": "boo"})
    index.add("cu130/lib-of-cuda", "cu130", "lib_of_cuda-130-py3-none-any.whl", bad)
    index.site.files["/cu130/lib-of-cuda/"] = index.pages["cu130/lib-of-cuda"][-1].encode()
    with pytest.raises(ModelError, match="leads out"):
        fetch_card(plan_card(index.site.url, 130))
    assert not list(tmp_path.rglob("evil.py"))


def test_a_full_disk_is_said_before(index: Index) -> None:
    plan: CardPlan = plan_card(index.site.url, 130)
    huge = replace(plan, files=(replace(plan.files[0], size=10**15),))
    with pytest.raises(ModelError, match="free some space first"):
        fetch_card(huge)


@pytest.mark.parametrize("change", [{"of": "1.0"}, {"python": "cp27"}])
def test_one_of_another_version_is_left_alone(index: Index, change: dict[str, str]) -> None:
    folder = fetch_card(plan_card(index.site.url, 130))
    said = json.loads((folder / READY).read_text())
    (folder / READY).write_text(json.dumps(said | change))
    own = found()
    assert own is not None
    assert "fetch it again" in own.problem
    before = list(sys.path)
    own_torch.put_first()
    assert sys.path == before


def test_fetching_wants_consent(index: Index, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["graphics", "--fetch", "--index", index.site.url, "--cuda", "13.0"]
    assert main(words) == 2
    out = capsys.readouterr()
    assert "Add --yes" in out.err
    assert "MB" in out.out
    assert found() is None
    assert main([*words, "--yes"]) == 0
    assert found() is not None
