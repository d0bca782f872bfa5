"""A project with one film that needs no decoding: the room never looks at pictures."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from colorstudio.film.info import FilmInfo, FrameIndex
from colorstudio.project import FilmRecord, Project
from tests.media import PLAIN_VIDEO

FRAMES = 240


def film_info(path: Path, frames: int = FRAMES, width: int = 640) -> FilmInfo:
    """As probing would describe ``path``, which must exist."""
    index = FrameIndex(np.arange(frames) * 512, np.ones(frames, bool), Fraction(1, 12288), 512)
    video = replace(PLAIN_VIDEO, width=width, height=480)
    return FilmInfo(path, "mov", path.stat().st_size, video, index)


@pytest.fixture
def film_file(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(np.random.default_rng(1).bytes(5 << 20))
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my film.colorstudio"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path) as project:
        yield project


@pytest.fixture
def film(project: Project, film_file: Path) -> FilmRecord:
    return project.films.add(film_info(film_file))
