"""The farm on a real Ray cluster: two nodes on two loopback addresses, one of them killed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.film.probe import probe
from colorstudio.film.shotlist import write_shotlist
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.engine.farm.films import contents, scenes

pytest.importorskip("ray", reason="the farm is an extra")
psutil = pytest.importorskip("psutil")

SHOTS = 6
COLORIZE = (sys.executable, "-m", "colorstudio", "colorize")
NODE = {"num_cpus": 1, "memory": 6 << 30, "object_store_memory": 100 << 20}
pytestmark = pytest.mark.slow


@pytest.fixture
def cluster(models: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The head's node and one more, each with processes of its own."""
    from ray.cluster_utils import Cluster

    monkeypatch.setenv("COLORSTUDIO_MODELS", str(models))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    cluster = Cluster(initialize_head=True, head_node_args={**NODE, "include_dashboard": False})
    yield cluster
    cluster.shutdown()


def started(cluster: Any, film: Path, shots: Path, target: Path) -> subprocess.Popen[str]:
    words = "--model tiny --quality draft --codec ffv1 --device cpu --json --cluster auto"
    return subprocess.Popen(
        [*COLORIZE, str(film), "-o", str(target), *words.split(), "--shot-list", str(shots)],
        env={**os.environ, "RAY_ADDRESS": cluster.address},
        stdout=subprocess.PIPE,
        text=True,
    )


def workers() -> set[int]:
    """Ray's processes below this one or started by it."""
    names = ("raylet", "gcs_server", "ray::")
    return {
        process.pid
        for process in psutil.process_iter(["cmdline"])
        if any(name in " ".join(process.info["cmdline"] or ())[:200] for name in names)
    }


def test_a_node_dies_in_the_middle(
    cluster: Any, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    others = workers()  # the head's own, and other people's
    second = cluster.add_node(**NODE, node_ip_address="127.0.0.2")
    film, listed = scenes(SHOTS, tmp_path / "film.mkv")
    info = probe(film)
    write_shotlist(tmp_path / "shots.csv", listed, info)
    run = started(cluster, film, tmp_path / "shots.csv", tmp_path / "colour.mkv")
    assert run.stdout is not None
    nodes, killed = set(), False
    for line in run.stdout:
        said = json.loads(line)
        if said["event"] == "node":
            nodes.add(said["node"])
            if "127.0.0.2" in said["node"] and not killed:
                cluster.remove_node(second, allow_graceful=False)
                killed = True
    assert run.wait() == 0
    assert killed, f"the second node had no shot: {nodes}"

    alone = tmp_path / "alone.colorstudio"
    Project.create(alone).close()
    wish = ShotWish(model="tiny", settings=SampleSettings(quality="draft"))
    options = ColorizeOptions(wish, device="cpu", shot_list=listed)
    ColorizeJob(info, alone, options, None, JobControl(), lambda event: None).run()
    assert contents(tmp_path / "colour.mkv.colorstudio") == contents(alone)
    assert len(probe(tmp_path / "colour.mkv").frames) == len(info.frames)
    cluster.shutdown()
    psutil.wait_procs([psutil.Process(p) for p in workers() - others], timeout=60)
    assert workers() <= others


def test_no_cluster_is_said_in_one_sentence(tmp_path: Path) -> None:
    film, _ = scenes(1, tmp_path / "film.mkv")
    done = subprocess.run(
        [*COLORIZE, str(film), "--cluster", "auto", "-o", str(tmp_path / "colour.mkv")],
        env={**os.environ, "RAY_ADDRESS": "127.0.0.1:1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "ray start --head" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "colour.mkv.colorstudio").exists()
