"""``colorstudio evaluate`` as a person runs it."""

import csv
import json
import math
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.evaluation import run
from colorstudio.evaluation.report.sheets import worst_frames
from colorstudio.evaluation.results import Report, load_report, save_json
from colorstudio.film.probe import probe
from colorstudio.models.model_card import read_card
from tests.media import make_film, moving_scene

YARDSTICKS = ("--models", "grey", "plain-flow", "--protocol", "automatic", "exemplar")


def evaluate(clips: Path, target: Path, *more: str) -> int:
    return main(["evaluate", "--clips", str(clips), "-o", str(target), "--no-videos", *more])


@pytest.fixture(scope="module")
def report(clips: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The yardsticks over both clips."""
    target = tmp_path_factory.mktemp("report")
    assert main(["evaluate", "--clips", str(clips), "-o", str(target), *YARDSTICKS]) == 0
    return target


def test_a_report_has_a_page_tables_sheets_and_videos(report: Path) -> None:
    page = (report / "index.html").read_text(encoding="utf-8")
    for told in ("harbour", "valley", "grey · automatic", "plain-flow · exemplar", "ColorMNet"):
        assert told in page
    with (report / "clips.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["model"], row["clip"]) for row in rows] == [
        ("grey", "harbour"),
        ("plain-flow", "harbour"),
        ("grey", "valley"),
        ("plain-flow", "valley"),
    ]
    assert float(rows[0]["colourfulness"]) == 0
    with (report / "frames.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 2 * (12 + 10)
    table = (report / "tables.md").read_text(encoding="utf-8")
    assert "### plain-flow, exemplar" in table
    assert table.count("| **mean over clips** |") == 2
    assert len(list((report / "sheets").glob("*.jpg"))) == 4
    for video in (report / "videos").glob("*.mp4"):
        assert probe(video).video.width == 256
        assert video.name in page


def test_a_given_frame_is_not_measured(report: Path) -> None:
    results = {(r.contender, r.clip): r for r in load_report(report / "report.json").results}
    flow = results["plain-flow", "harbour"]
    assert flow.given == [0]
    assert flow.frames["psnr"][0] == 100  # it is the truth
    assert flow.mean("psnr") < flow.mean("psnr", with_given=True)
    assert flow.mean("psnr") > results["grey", "harbour"].mean("psnr") + 5


def test_the_yardsticks_have_no_speed_and_fid_is_explained(report: Path) -> None:
    read = load_report(report / "report.json")
    assert math.isnan(read.results[0].frames_per_second)
    assert any("FID" in note for note in read.notes)


def test_finished_cells_are_not_measured_again(
    clips: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scored: list[str] = []
    measure = run.Evaluation._measure

    def stopping(self, cell, *rest):  # type: ignore[no-untyped-def]
        if len(scored) == 1:
            raise KeyboardInterrupt
        scored.append(cell.clip.name)
        return measure(self, cell, *rest)

    monkeypatch.setattr(run.Evaluation, "_measure", stopping)
    assert evaluate(clips, tmp_path, "--models", "grey") == 130
    assert scored == ["harbour"]
    monkeypatch.setattr(
        run.Evaluation,
        "_measure",
        lambda self, cell, *rest: scored.append(cell.clip.name) or measure(self, cell, *rest),
    )
    assert evaluate(clips, tmp_path, "--models", "grey") == 0
    assert scored == ["harbour", "valley"]
    assert evaluate(clips, tmp_path, "--models", "grey", "--frames", "4") == 0
    assert scored == ["harbour", "valley", "harbour", "valley"]  # another size, other figures


@pytest.mark.slow
def test_the_engines_colour_is_measured(clips: Path, tmp_path: Path) -> None:
    """The default model, shown the first frame, is far nearer to the truth than grey is."""
    assert evaluate(
        *(clips, tmp_path, "--models", "default:quality=draft", "grey"),
        *("--protocol", "exemplar", "points", "--points", "8", "--only", "harbour"),
        *("--frames", "6"),
    ) == 0  # fmt: skip
    found = load_report(tmp_path / "report.json")
    psnr = {group: found.mean(group, "psnr") for group in found.groups}
    grey = psnr["grey", "exemplar"]
    assert psnr["default:quality=draft", "exemplar"] > grey + 5
    assert psnr["default:quality=draft", "points"] > grey
    assert found.results[0].frames_per_second > 0
    assert found.results[0].mean("peak_mib") > 100


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--models", "nobody"], "There is no model named nobody"),
        (["--models", "default:colour=red"], "sets 'colour', which there is not"),
        (["--models", "default:seed=x"], "'x' is no value for seed"),
        (["--models", "plain-flow"], "plain-flow carries the first frame"),
        (["--models", "grey", "--only", "boat"], "There is no clip boat"),
        (["--models", "grey", "--width", "0"], "--width takes a number from 1 on"),
        (["--models", "grey", "--weights", "/nowhere"], "There is no folder /nowhere"),
    ],
)
def test_bad_input_gets_one_sentence(
    clips: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    told: str,
) -> None:
    assert evaluate(clips, tmp_path, *arguments) == 2
    said = capsys.readouterr().err
    assert told in said
    assert len(said.strip().splitlines()) == 1


def test_two_films_are_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    truth = make_film(tmp_path / "truth.mp4", frames=6)
    grey = make_film(tmp_path / "grey.mkv", frames=6, pix_fmt="gray", codec="ffv1")
    small = make_film(
        tmp_path / "small.mp4",
        frames=6,
        width=64,
        height=48,
        paint=lambda n, w, h: moving_scene(n, 2 * w, 2 * h)[::2, ::2],
    )
    figures = []
    for result in (truth, grey, small):
        arguments = ["evaluate", "--truth", str(truth), "--result", str(result), "--json"]
        assert main(arguments) == 0
        figures.append(json.loads(capsys.readouterr().out))
    same, colourless, scaled = figures
    assert (same["psnr"], same["ssim"], same["de2000"]) == (100, 1, 0)
    assert same["cdc"] == pytest.approx(same["cdc_truth"])
    assert colourless["colourfulness"] < 1
    assert colourless["de2000"] > 10
    assert 15 < scaled["psnr"] < 60


def test_films_that_do_not_belong_together_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    truth = make_film(tmp_path / "truth.mp4", frames=6)
    other = make_film(tmp_path / "other.mp4", frames=5)
    assert main(["evaluate", "--truth", str(truth), "--result", str(other)]) == 2
    assert "truth.mp4 has 6 pictures and other.mp4 5" in capsys.readouterr().err


def changed(report: Path, folder: Path, factor: float) -> Path:
    """The same report with every PSNR multiplied."""
    loaded: Report = load_report(report / "report.json")
    for result in loaded.results:
        result.frames["psnr"] = [v and v * factor for v in result.frames["psnr"]]
    folder.mkdir()
    save_json(folder / "report.json", loaded)
    return folder


def test_a_regression_shows(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    worse = changed(report, tmp_path / "worse", 0.9)
    assert main(["evaluate", "compare", str(report), str(report)]) == 0
    assert "WORSE" not in capsys.readouterr().out
    assert main(["evaluate", "compare", str(report), str(worse)]) == 1
    told = capsys.readouterr().out
    assert "PSNR (dB), harbour" in told
    assert told.count("WORSE") == 6  # two means and four clips
    assert main(["evaluate", "compare", str(worse), str(report), "--json"]) == 0
    changes = json.loads(capsys.readouterr().out)
    assert {c["verdict"] for c in changes if c["metric"] == "psnr"} == {"better"}


def test_reports_of_other_clips_are_not_compared(
    clips: Path, report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate(clips, tmp_path, "--models", "grey", "--only", "valley") == 0
    capsys.readouterr()
    assert main(["evaluate", "compare", str(report), str(tmp_path)]) == 2
    assert "measure other clips or sizes (harbour" in capsys.readouterr().err
    assert main(["evaluate", "compare", str(report), str(clips)]) == 2
    assert "is no report of evaluate" in capsys.readouterr().err


def test_a_card_names_what_the_model_has_seen(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(
        "---\nlicence: mit\ndatasets: [davis, Imagenette]\ntraining_clips:\n- intel_persons\n---\n"
    )
    card = read_card(tmp_path)
    assert card.has_seen("camel", "davis")
    assert card.has_seen("people/intel_persons", "folder")
    assert not card.has_seen("camel", "folder")
    assert not read_card(tmp_path / "none").has_seen("camel", "davis")


def test_seen_clips_are_left_out_and_named(
    clips: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from colorstudio.evaluation import heldout
    from colorstudio.models.model_card import ModelCard

    monkeypatch.setattr(heldout, "read_card", lambda _: ModelCard(training_clips=("harbour",)))
    measure = ("--models", "default:quality=draft", "--frames", "2")
    assert evaluate(clips, tmp_path / "a", *measure) == 0
    assert "names these clips as seen in training: harbour." in capsys.readouterr().out
    assert {r.clip for r in load_report(tmp_path / "a" / "report.json").results} == {"valley"}
    assert evaluate(clips, tmp_path / "b", *measure, "--include-seen") == 0
    assert len(load_report(tmp_path / "b" / "report.json").results) == 2
    assert evaluate(clips, tmp_path / "c", *measure, "--only", "harbour") == 2


def test_sheets_show_the_worst_frame_of_each_part() -> None:
    assert worst_frames([1, 5, 2, 9, 3, 3], count=3) == [3, 1, 5]
    assert worst_frames([None, 2.0], count=6) == [1]


def test_a_report_of_another_version_is_read(report: Path, tmp_path: Path) -> None:
    told = json.loads((report / "report.json").read_text())
    for result in told["results"]:
        result["peak_mib"] = 512.0
    (tmp_path / "report.json").write_text(json.dumps(told))
    read, known = load_report(tmp_path / "report.json"), load_report(report / "report.json")
    assert [r.clip for r in read.results] == [r.clip for r in known.results]
