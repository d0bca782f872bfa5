"""Bits of stored colour flip: it is said where, and colouring again mends just that."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.media import grey_scene, make_film


def chroma(path: Path) -> NDArray[np.int_]:
    with FilmReader(probe(path)) as reader:
        return np.array([[p.cb, p.cr] for p in reader.frames()], int)


def damage(project: Path, chunk: int) -> None:
    """Flip a bit in the middle of a chunk."""
    with closing(sqlite3.connect(project)) as connection:
        sql = "SELECT chunk, data FROM chunk_data ORDER BY chunk LIMIT 1 OFFSET ?"
        row, data = connection.execute(sql, (chunk,)).fetchone()
        changed = bytearray(data)
        changed[len(changed) // 2] ^= 4
        connection.execute("UPDATE chunk_data SET data = ? WHERE chunk = ?", (changed, row))
        connection.commit()


@pytest.mark.slow
@pytest.mark.parametrize(("chunk", "time"), [(0, "00:00:00:00"), (1, "00:00:01:00")])
def test_a_damaged_stretch_is_named_and_mended(
    tmp_path: Path,
    quick: list[str],
    capsys: pytest.CaptureFixture[str],
    chunk: int,
    time: str,
) -> None:
    film = make_film(tmp_path / "film.mkv", frames=30, width=64, height=48, paint=grey_scene)
    target, project = tmp_path / "o.mkv", tmp_path / "o.mkv.colorstudio"
    words = ["colorize", str(film), "-o", str(target), "--codec", "ffv1", *quick]
    assert main(words) == 0
    before = chroma(target)

    damage(project, chunk)
    capsys.readouterr()
    again = tmp_path / "again.mkv"
    assert main(["export", str(project), "-o", str(again), "--codec", "ffv1"]) == 2
    assert f"The stored colour of shot 1 is damaged from {time} on" in capsys.readouterr().err
    assert not again.exists()

    assert main([*words, "--overwrite"]) == 0
    np.testing.assert_array_equal(chroma(target), before)
    assert main(["export", str(project), "-o", str(again), "--codec", "ffv1"]) == 0
    np.testing.assert_array_equal(chroma(again), before)
