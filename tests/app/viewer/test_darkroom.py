"""What the picture thread decodes, and what it spares itself."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from colorstudio.app.viewer.darkroom import Darkroom, Source
from colorstudio.film.thumbnails import KeyframeReader
from tests.app.viewer.conftest import ColouredFilm, MakeFilm

LONG_GOPS = {"codec": "libx264", "pix_fmt": "yuv420p", "codec_options": {"g": "24", "bf": "3"}}


@pytest.fixture
def coloured(make_coloured: MakeFilm) -> ColouredFilm:
    """Two keyframes only: 0 and 24."""
    return make_coloured(**LONG_GOPS)


@pytest.fixture
def room(coloured: ColouredFilm) -> Iterator[Darkroom]:
    with ExitStack() as opened:
        yield Darkroom(Source(coloured.film, coloured.project, coloured.film_id), opened)


def test_new_colours_do_not_decode_a_stand_in_again(
    room: Darkroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = room.stand_in(30)
    assert first is not None
    assert (first.frame, first.coloured is None) == (24, False)
    monkeypatch.delattr(KeyframeReader, "nearest")
    room.use_colours(1)
    again = room.stand_in(33)
    assert again is not None
    assert (again.frame, again.original) == (24, first.original)


def test_a_jump_leaves_pictures_out(room: Darkroom) -> None:
    way = [picture.frame for picture in room.way_to(44)]
    assert way[-1] == 44
    assert len(way) < 14


def test_steps_back_are_ready_after_the_first(
    room: Darkroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(room.way_to(44))
    assert [picture.frame for picture in room.way_to(43)][-1] == 43
    monkeypatch.setattr("colorstudio.film.decode.Decoder.frames", None)
    for frame in range(42, 23, -1):
        assert [picture.frame for picture in room.way_to(frame)] == [frame]
