"""What colouring a film costs, by stages."""

import json
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.errors import ColorStudioError
from colorstudio.evaluation import film_bench
from colorstudio.evaluation.film_bench import Cost, Transcode, bench_film
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.probe import probe
from tests.media import grey_scene, make_film


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_film(tmp_path / "film.mp4", frames=10, width=160, height=120, paint=grey_scene)


def test_the_codecs_own_threads_are_shared_among_decoding_and_encoding() -> None:
    """40 pictures of 50 ms are 2 s of decoding; of 10 s, 3 s no stage saw."""
    seen = Cost(10.0, 500, {"decode": 0.5, "encode": 1.5, "flow": 5.0}, 40)
    cost = film_bench._with_codecs(seen, 0.05)
    assert cost.stages == {"decode": 2.0, "flow": 5.0, "encode": 3.0}
    assert sum(cost.stages.values()) == cost.seconds


def test_decoding_takes_no_more_than_there_was() -> None:
    cost = film_bench._with_codecs(Cost(1.0, None, {"decode": 0.2, "flow": 0.7}, 100), 0.05)
    assert cost.stages == pytest.approx({"decode": 0.3, "flow": 0.7, "encode": 0.0})


def test_medians_and_the_largest_memory() -> None:
    costs = [Cost(s, m, {"flow": s / 2}, 4) for s, m in ((3, 10), (1, 30), (2, 20))]
    assert film_bench._middle(costs) == Cost(2, 30, {"flow": 1.0}, 4)


def test_works_are_measured_in_processes_of_their_own(film: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.mp4"
    transcode = Transcode(film, target, ExportSettings("h264", preset="ultrafast", audio="none"))
    heard: list[tuple[str, int]] = []
    found = bench_film(film, {"transcode": transcode}, 1, lambda *said: heard.append(said))
    assert heard == [("decode", 0), ("transcode", 0)]
    cost = found.works["transcode"]
    assert len(probe(target).frames) == found.frames == cost.decoded == 10
    assert found.ratio("transcode") == 1
    assert cost.stages["start"] > 0
    assert sum(cost.stages.values()) == pytest.approx(cost.seconds, rel=0.05)


def test_what_a_work_says_of_its_failure_is_said_here(film: Path, tmp_path: Path) -> None:
    gone = Transcode(tmp_path / "gone.mp4", tmp_path / "out.mp4", ExportSettings("h264"))
    with pytest.raises(ColorStudioError, match=r"gone\.mp4"):
        bench_film(film, {"transcode": gone}, 1, lambda *said: None)


def test_no_runs_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--runs", "0"]) == 2
    assert "from 1 on" in capsys.readouterr().err


@pytest.mark.slow
def test_the_command_measures_the_whole_road(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "--film", str(film), "--quality", "draft", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    works = report["works"]
    assert list(works) == ["transcode", "colorize", "export"]
    wanted = {"load", "decode", "luma scaling", "shots", "flow", "model", "memory", "fuse"}
    wanted |= {"smooth", "store", "unpack", "upsample", "merge", "encode"}
    assert wanted <= set(works["colorize"]["stages"])
    assert {"unpack", "upsample", "merge"} <= set(works["export"]["stages"])
    assert "model" not in works["export"]["stages"]
    assert works["colorize"]["ratio"] > works["export"]["ratio"] > 0
