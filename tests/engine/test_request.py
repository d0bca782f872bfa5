"""What names a request, and what it says of itself when it comes back from a project."""

from dataclasses import replace

import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.economies import Economies
from colorstudio.engine.means import Means, Thrift
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import Cancelled
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ExemplarWish, MatchShots, ShotWish
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings
from tests.engine.fake_kinds import FakeColorizer, MoodyColorizer

INFO = ColorizerInfo("plain", "Plain", "CC0-1.0", True, "w" * 64)
POINTS = FramePoints(3, (ColourPoint("sky", ((0.3, 0.2),), (60, 90, 200), 0.05),))
WISH = ShotWish(
    settings=SampleSettings(prompt="a red coat"),
    match=MatchShots.BOTH,
    exemplars=(ExemplarWish("ab" * 32, 4), ExemplarWish("cd" * 32)),
    points=(POINTS,),
)
REQUEST = ColorizeRequest(
    "f" * 64,
    FrameRange(0, 10),
    GridSize(44, 60),
    WISH,
    "chroma-diffusion",
    "w" * 64,
    sources={"exemplars": ({"sha256": "ab" * 32, "frame": 4},)},
    means=Means(2, ((0, Economies()), (4, Economies(tiles=True, halvings=1)))),
)


@pytest.mark.parametrize("request_", [REQUEST, replace(REQUEST, means=None)])
def test_a_request_comes_back_as_it_was(request_: ColorizeRequest) -> None:
    assert ColorizeRequest.from_json(request_.to_json()) == request_


def test_a_request_of_before_means_were_noted_is_read() -> None:
    plain = replace(REQUEST, means=None)
    assert '"means":null' in plain.to_json()
    older = plain.to_json().replace('"means":null,', "")
    assert ColorizeRequest.from_json(older) == plain


def test_records_of_a_source_that_had_nothing_to_say_are_empty() -> None:
    assert REQUEST.records("points") == ()
    assert REQUEST.records("exemplars")[0]["frame"] == 4


@pytest.mark.parametrize(
    "other",
    [
        replace(REQUEST, film_hash="0" * 64),
        replace(REQUEST, place=FrameRange(0, 9)),
        replace(REQUEST, grid=GridSize(44, 61)),
        replace(REQUEST, model="other"),
        replace(REQUEST, weights_hash="0" * 64),
        replace(REQUEST, sources={}),
        replace(REQUEST, features="eyes"),
        replace(REQUEST, base="k"),
        replace(REQUEST, engine_version=1),
        replace(REQUEST, wish=replace(WISH, seed=1)),
        replace(REQUEST, wish=replace(WISH, temporal=0.5)),
        replace(REQUEST, wish=replace(WISH, points=())),
        replace(REQUEST, wish=replace(WISH, settings=SampleSettings(prompt="a blue coat"))),
        replace(REQUEST, wish=replace(WISH, settings=replace(WISH.settings, strength=0.5))),
        replace(REQUEST, wish=replace(WISH, settings=replace(WISH.settings, lean="warm"))),
    ],
)
def test_whatever_changes_pixels_changes_the_key(other: ColorizeRequest) -> None:
    assert other.key() != REQUEST.key()


@pytest.mark.parametrize(
    "other",
    [
        replace(REQUEST, means=None),
        replace(REQUEST, wish=replace(WISH, match=MatchShots.NONE)),
        replace(REQUEST, wish=replace(WISH, exemplars=())),
    ],
)
def test_what_the_sources_answered_counts_and_not_what_was_asked_of_them(
    other: ColorizeRequest,
) -> None:
    assert other.key() == REQUEST.key()


def test_a_wish_for_part_of_a_shot_leaves_out_what_is_elsewhere() -> None:
    whole, part = FrameRange(0, 10), FrameRange(4, 10)
    assert WISH.within(whole, part) == replace(WISH, points=())
    before = WISH.within(whole, FrameRange(0, 4))
    assert before == replace(WISH, exemplars=WISH.exemplars[1:])


def test_economies_hold_from_a_frame_on_until_others_do() -> None:
    means = Means(1).with_economies(5, Economies(tiles=True)).with_economies(9, Economies())
    held = [means.economies_at(frame) for frame in (4, 5, 8, 9, 20)]
    assert held == [None, Economies(tiles=True), Economies(tiles=True), Economies(), Economies()]
    again = means.with_economies(5, Economies(halvings=1))
    assert again.economies == ((5, Economies(halvings=1)),)


def test_a_model_that_takes_no_economies_notes_none() -> None:
    noted: list[Means] = []
    thrift = Thrift(FakeColorizer(INFO), Means(1), noted.append)
    with thrift.at(0):
        pass
    assert noted == []


def test_economies_that_a_model_takes_are_noted_and_kept() -> None:
    model, noted = MoodyColorizer(INFO), list[Means]()
    thrift = Thrift(model, Means(1), noted.append)
    with thrift.at(0):
        pass
    with thrift.at(4):
        model.economise(Economies(tiles=True))
    with thrift.at(8):
        pass
    assert noted == [
        Means(1, ((0, Economies()),)),
        Means(1, ((0, Economies()), (4, Economies(tiles=True)))),
    ]
    assert model.economies == Economies(tiles=True)


def test_noted_economies_hold_for_their_frames_alone_even_if_the_work_is_stopped() -> None:
    model, noted = MoodyColorizer(INFO), list[Means]()
    model.economise(Economies(tiles=True))
    thrift = Thrift(model, Means(1, ((0, Economies(halvings=2)),)), noted.append)

    def stop() -> None:
        with thrift.at(3):
            assert model.economies == Economies(halvings=2)
            raise Cancelled

    with pytest.raises(Cancelled):
        stop()
    assert model.economies == Economies(tiles=True)
    assert noted == []
