"""A project with one film that needs no decoding: the room never looks at pictures."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from colorstudio.film.info import FilmInfo, FrameIndex, VideoStream
from colorstudio.film.tags import ColorRange, Matrix
from colorstudio.project import FilmRecord, Project

FRAMES = 240


def film_info(path: Path, frames: int = FRAMES, width: int = 640) -> FilmInfo:
    """As probing would describe ``path``, which must exist."""
    index = FrameIndex(np.arange(frames) * 512, np.ones(frames, bool), Fraction(1, 12288), 512)
    video = VideoStream(
        index=0,
        codec="h264",
        pixel_format="yuv420p",
        width=width,
        height=480,
        bit_depth=8,
        chroma_shift=(1, 1),
        is_rgb=False,
        color_range=ColorRange.LIMITED,
        matrix=Matrix.BT709,
        tagged=True,
        primaries=1,
        transfer=1,
        sar=Fraction(1),
        rotation=0,
        frame_rate=Fraction(24),
        variable_rate=False,
        field_order="progressive",
    )
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
