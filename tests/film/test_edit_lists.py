"""Films of which an edit list hides parts: what is hidden stays out, and sound stays in step."""

from pathlib import Path

import pytest

from colorstudio.film.probe import probe
from tests.film.boxes import with_edits
from tests.film.exporting import export, settings, times
from tests.film.sync import flashes, out_of_step, sound_seconds, sync_film

EDITS = {
    "two pieces": [(0.0, 0.88), (1.52, 0.8)],
    "the beginning cut away": [(0.52, 1.8)],
    "three pieces": [(0.2, 0.4), (0.92, 0.4), (1.8, 0.4)],
    "the end cut away": [(0.0, 1.0)],
}


@pytest.mark.slow
@pytest.mark.parametrize("target", ["out.mp4", "out.mov", "out.mkv"])
@pytest.mark.parametrize("edits", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize(
    ("source", "audio"), [("in.mp4", "aac"), ("in.mov", "pcm_s16le"), ("in.mp4", "ac3")]
)
def test_what_an_edit_list_hides_stays_hidden(
    tmp_path: Path, source: str, audio: str, edits: list[tuple[float, float]], target: str
) -> None:
    path = sync_film(tmp_path / source, codec="libx264", audio=[audio])
    with_edits(path, edits)
    film = probe(path)
    shown = sum(length for _, length in edits)
    assert film.frames.total_seconds == pytest.approx(shown, abs=0.001)
    assert film.warnings == ()
    export(film, tmp_path / target, settings("h264"))
    out = tmp_path / target
    assert len(times(out)) == len(film.frames)
    assert flashes(out) == pytest.approx(flashes_of(edits), abs=0.0011)
    assert out_of_step(out) < 0.03
    assert sound_seconds(out) == pytest.approx(shown, abs=0.06)


def flashes_of(edits: list[tuple[float, float]]) -> list[float]:
    """Where the flashes of 0.4, 0.8 ... 2.0 s are after the edits."""
    found, at = [], 0.0
    for begin, length in edits:
        found += [at + n * 0.4 - begin for n in range(1, 6) if begin <= n * 0.4 < begin + length]
        at += length
    return found
