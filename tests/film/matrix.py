"""Every kind of input through info, colorize, export and studio: ``python -m tests.film.matrix``.

Prints the matrix of ``docs/reliability.md``. A film ends right, which is measured, or it is
refused in one sentence with exit code 2; nothing else is left behind, and the film is untouched.
"""

import contextlib
import io
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from colorstudio.app.document import projects
from colorstudio.cli.main import main
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.colorizers.models import save_tiny_model
from tests.film.exporting import times
from tests.film.matrix_media import MEDIA, Medium

_TICK = 0.0011  # seconds: Matroska counts in milliseconds


class Place:
    """A folder for the film, one for what is made of it, and a model that is quick."""

    def __init__(self, folder: Path, models: Path) -> None:
        self.films, self.made = folder / "films", folder / "made"
        for path in (self.films, self.made):
            path.mkdir()
        self.quick = ["--model", "tiny", "--quality", "draft", "--no-memory", "--device", "cpu"]
        os.environ["COLORSTUDIO_MODELS"] = str(models)
        os.environ["XDG_DATA_HOME"] = str(folder / "data")

    def run(self, *words: str) -> tuple[int, str]:
        """A command: its exit code, and what it says to a person."""
        said, told = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
            try:
                code = main(list(words))
            except SystemExit as end:  # words that mean nothing
                code = end.code if isinstance(end.code, int) else 1
        assert "Traceback" not in said.getvalue() + told.getvalue()
        return code, told.getvalue()


def run(medium: Medium, folder: Path, models: Path) -> str:
    """Make a medium, send it through, and say how it ended; AssertionError where it is wrong."""
    place = Place(folder, models)
    film = medium.make(place.films)
    before = _contents(place.films)
    code, told = place.run("info", str(film))
    opened = _opened(film)
    if code:
        outcome = _refused(medium, place, film, (code, told), opened)
    else:
        outcome = _right(medium, place, film, opened)
    after = _contents(place.films)
    assert sorted(after) == sorted(before), sorted(after.keys() - before.keys())
    assert after == before, "the film was changed"
    return outcome


def _opened(film: Path) -> FilmInfo | str:
    """What the studio makes of it: a film, whose project is put away again, or a sentence."""
    try:
        loaded = projects.load(film)
    except ColorStudioError as error:
        return str(error)
    loaded.project.unlink()
    return loaded.film


def _refused(
    medium: Medium, place: Place, film: Path, info: tuple[int, str], opened: FilmInfo | str
) -> str:
    """Each road refuses it in the same words."""
    assert medium.refused or medium.damaged, info
    target = place.made / "o.mkv"
    colorized = place.run("colorize", str(film), "-o", str(target), *place.quick)
    sentence = info[1].removeprefix("colorstudio: ").strip()
    assert info[0] == colorized[0] == 2
    assert sentence == opened
    assert info[1] == colorized[1]
    assert medium.refused in sentence
    assert len(sentence.splitlines()) == 1
    assert list(place.made.iterdir()) == []
    return "refused"


def _right(medium: Medium, place: Place, path: Path, opened: FilmInfo | str) -> str:
    """Each road gives all of its pictures, at their times, their luma as it was."""
    assert not medium.refused
    assert isinstance(opened, FilmInfo), opened
    film, target, again = probe(path), place.made / "o.mkv", place.made / "again.mkv"
    assert len(opened.frames) == len(film.frames)
    words = ["colorize", str(path), "-o", str(target), "--codec", "ffv1", *place.quick]
    code, told = place.run(*words)
    assert code == 0, told
    project = place.made / "o.mkv.colorstudio"
    code, told = place.run("export", str(project), "-o", str(again), "--codec", "ffv1")
    assert code == 0, told
    names = {file.name for file in place.made.iterdir()}
    assert names == {target.name, again.name, project.name}, names
    for made in (target, again):
        _assert_in_time(film, made)
    _assert_luma(film, probe(target))
    return "damaged, rest right" if film.warnings and medium.damaged else "right"


def _assert_in_time(film: FilmInfo, made: Path) -> None:
    found = times(made)
    assert len(found) == len(film.frames), (len(found), len(film.frames))
    wanted = (film.frames.pts - film.frames.pts[0]) * float(film.frames.time_base)
    drift = np.array([float(time - found[0]) for time in found]) - wanted
    assert np.abs(drift).max() < _TICK, np.abs(drift).max()


def _assert_luma(film: FilmInfo, made: FilmInfo) -> None:
    with FilmReader(film) as source, FilmReader(made) as result:
        for before, after in zip(source.frames(), result.frames(), strict=True):
            if before.format.bit_depth == after.format.bit_depth:
                assert np.array_equal(before.y, after.y), f"luma of picture {before.frame}"


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def table(groups: Sequence[str] = ()) -> str:
    """How many media of each group ended how, and which they were, in Markdown; of all groups, or
    of some.
    """
    ends: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as models:
        save_tiny_model(Path(models) / "tiny")
        for medium in (m for m in MEDIA if not groups or m.group in groups):
            with tempfile.TemporaryDirectory() as folder:
                try:
                    outcome = run(medium, Path(folder), Path(models))
                except (AssertionError, ValueError, OSError) as error:  # shown in the table
                    outcome = f"WRONG: {error!r:.200}"
            sys.stderr.write(f"{medium.group}, {medium.name}: {outcome}\n")
            ends[medium.group, outcome].append(medium.name)
    lines = ["| group | outcome | media | which |", "| --- | --- | --- | --- |"]
    for (group, outcome), names in ends.items():
        lines.append(f"| {group} | {outcome} | {len(names)} | {', '.join(names)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(sys.argv[1:]) + "\n")
