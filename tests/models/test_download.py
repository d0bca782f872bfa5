"""Downloads from a hub that breaks off, lies, refuses and is not there."""

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from colorstudio.errors import Cancelled, ModelError, UsageError
from colorstudio.models import transfer
from colorstudio.models.catalogue import find_entry
from colorstudio.models.download import DownloadProgress, download, forget_download, plan_download
from colorstudio.models.installed import find_model, list_models, user_models
from colorstudio.models.listing import State, find_card
from colorstudio.models.upkeep import remove, verify_model
from tests.models.conftest import CONFIG, REPO, WEIGHTS
from tests.models.hub import FakeHub


def get(mirror: Path | None = None) -> None:
    download(plan_download(find_entry("colours"), mirror))


def is_known() -> bool:
    return any(entry.name == "colours" for entry in list_models())


def test_a_download_becomes_a_model(hub: FakeHub, home: Path) -> None:
    told: list[DownloadProgress] = []
    model = download(plan_download(find_entry("colours")), told.append)
    assert (model.folder / "model.safetensors").read_bytes() == WEIGHTS
    assert model.folder == home / "models" / "colours"
    assert {path.name for path in model.folder.iterdir()} == {
        "config.json",
        "model.json",
        "model.safetensors",
    }
    assert told[-1].done == told[-1].total == len(WEIGHTS) + len(CONFIG)
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert find_card("colours").state is State.INSTALLED
    verify_model("colours")


def test_nothing_is_fetched_by_looking(hub: FakeHub) -> None:
    assert find_card("colours").state is State.AVAILABLE
    assert not hub.requests
    plan = plan_download(find_entry("colours"))
    assert plan.total == len(WEIGHTS) + len(CONFIG)
    assert all(path.startswith("api/") for path, _ in hub.requests)


def test_a_broken_connection_is_tried_again(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "RETRY_AFTER", [0.01])
    hub.break_after["model.safetensors"] = 1_966_080
    get()
    assert hub.sent("model.safetensors") == ["", "bytes=1966080-"]
    assert (find_model("colours").folder / "model.safetensors").read_bytes() == WEIGHTS


def test_after_an_interruption_it_goes_on_where_it_was(hub: FakeHub) -> None:
    hub.break_after["model.safetensors"] = 983_040
    with pytest.raises(ModelError, match=r"broke off while model.safetensors came.*go on"):
        get()
    assert not is_known()
    card = find_card("colours")
    assert card.state is State.UNFINISHED
    assert card.bytes_here >= 983_040
    plan = plan_download(find_entry("colours"))
    assert plan.left == len(WEIGHTS) - 983_040
    download(plan)
    assert hub.sent("model.safetensors") == ["", "bytes=983040-"]
    assert len(hub.sent("config.json")) == 1
    verify_model("colours")


def test_a_server_that_knows_no_ranges_starts_over(hub: FakeHub) -> None:
    hub.break_after["model.safetensors"] = 983_040
    hub.ignores_ranges = True
    with pytest.raises(ModelError, match="broke off"):
        get()
    get()
    verify_model("colours")


def test_a_busy_server_is_asked_again(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "RETRY_AFTER", [0.01, 0.01])
    hub.busy = 2
    get()
    assert is_known()


def test_stopping_keeps_what_came(hub: FakeHub) -> None:
    def stop(progress: DownloadProgress) -> None:
        if progress.done > 1_500_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        download(plan_download(find_entry("colours")), stop)
    assert not is_known()
    assert plan_download(find_entry("colours")).here > 1_500_000
    get()
    assert is_known()


@pytest.mark.parametrize("path", ["model.safetensors", "config.json"])
def test_bytes_that_differ_from_the_promise_are_thrown_away(hub: FakeHub, path: str) -> None:
    hub.tampered.add(path)
    with pytest.raises(ModelError, match=f"{path} came damaged: .* was promised"):
        get()
    assert not is_known()
    assert not list((user_models() / "colours").glob(f"{path}*"))
    hub.tampered.clear()
    get()
    assert is_known()


def test_too_little_room_is_told_before_the_first_byte(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1_000_000))
    with pytest.raises(ModelError, match=r"needs 3.07 MB more, and .* has 1 MB free"):
        get()
    assert not hub.sent("model.safetensors")


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_a_disk_that_fills_up_on_the_way(hub: FakeHub) -> None:
    plan = plan_download(find_entry("colours"))
    plan.folder.mkdir(parents=True)
    weights = next(file for file in plan.files if file.path == "model.safetensors")
    partial = transfer.partial_of(weights, plan.folder)
    partial.symlink_to("/dev/full")
    with pytest.raises(ModelError, match=r"The disk of .* is full; free some space"):
        download(plan)
    partial.unlink()
    get()
    assert is_known()


def test_a_file_that_the_repository_lacks_is_named(hub: FakeHub) -> None:
    del hub.repositories[REPO]["config.json"]
    with pytest.raises(ModelError, match=f"{REPO} has no file config.json; it has README.md, "):
        get()


def test_a_file_that_vanished_is_named(hub: FakeHub) -> None:
    hub.gone.add("model.safetensors")
    with pytest.raises(ModelError, match=r"model.safetensors is not there any more \(404\)"):
        get()
    assert find_card("colours").state is State.UNFINISHED


def test_a_repository_that_is_not_there(hub: FakeHub) -> None:
    hub.repositories.clear()
    with pytest.raises(ModelError, match=f"The hub knows no {REPO}, or it is private"):
        get()


def test_a_gated_repository_asks_for_the_licence(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.gated.add(REPO)
    with pytest.raises(ModelError, match=r"accepted its licence.*HF_TOKEN"):
        get()
    monkeypatch.setattr("huggingface_hub.get_token", lambda: "wrong")
    with pytest.raises(ModelError, match="accepted its licence"):
        get()
    monkeypatch.setattr("huggingface_hub.get_token", lambda: "right")
    get()
    assert is_known()


def test_without_a_network_it_says_so(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(ModelError, match="cannot be reached to look for someone/colours"):
        get()
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="forbidden by HF_HUB_OFFLINE"):
        get()


@pytest.mark.parametrize("layout", ["someone/colours", "models--someone--colours/snapshots/abc"])
def test_a_mirror_stands_for_the_network(hub: FakeHub, tmp_path: Path, layout: str) -> None:
    folder = tmp_path / "mirror" / layout
    folder.mkdir(parents=True)
    for name, data in hub.repositories[REPO].items():
        (folder / name).write_bytes(data)
    get(tmp_path / "mirror")
    assert not hub.requests
    verify_model("colours")


def test_a_mirror_by_the_endpoint(
    hub: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", tmp_path.as_uri())
    with pytest.raises(ModelError, match="has no folder someone/colours"):
        get()


def test_a_proxy_of_the_environment_is_used(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    get()  # the hub answers whatever address it is asked for, as a proxy does
    assert is_known()


def test_a_second_download_at_once_is_refused(hub: FakeHub) -> None:
    def again(progress: DownloadProgress) -> None:
        with pytest.raises(UsageError, match="being downloaded by another"):
            get()
        raise Cancelled

    with pytest.raises(Cancelled):
        download(plan_download(find_entry("colours")), again)


def test_what_is_left_of_a_download_can_be_forgotten(hub: FakeHub, home: Path) -> None:
    hub.break_after["model.safetensors"] = 983_040
    with pytest.raises(ModelError):
        get()
    assert forget_download("colours")
    assert not (home / "models" / "colours").exists()
    assert not forget_download("colours")


def test_an_installed_model_is_not_fetched_again_and_can_be_removed(hub: FakeHub) -> None:
    get()
    with pytest.raises(UsageError, match="is installed in"):
        get()
    folder = remove("colours")
    assert not folder.exists()
    assert find_card("colours").state is State.AVAILABLE


def test_a_damaged_file_is_found(hub: FakeHub) -> None:
    get()
    weights = find_model("colours").folder / "model.safetensors"
    weights.write_bytes(WEIGHTS[:-1] + b"!")
    with pytest.raises(ModelError, match="is damaged"):
        verify_model("colours")
    weights.write_bytes(WEIGHTS[:-1])
    assert find_card("colours").state is State.DAMAGED


def test_the_shipped_model_stays() -> None:
    with pytest.raises(UsageError, match="comes with ColorStudio and stays"):
        remove("chroma-diffusion")
    with pytest.raises(UsageError, match="nothing to download"):
        plan_download(find_entry("chroma-diffusion"))
