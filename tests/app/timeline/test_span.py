"""The visible part of the film: zooming and scrolling never lose it."""

from hypothesis import given
from hypothesis import strategies as st

from colorstudio.app.timeline.span import MARGIN, VisibleSpan

frames = st.integers(1, 200_000)
widths = st.integers(50, 4000)
moves = st.lists(
    st.tuples(st.sampled_from(["zoom", "scroll", "show"]), st.floats(0.1, 8), st.floats(0, 1))
)


def moved(count: int, width: int, steps: list[tuple[str, float, float]]) -> VisibleSpan:
    span = VisibleSpan()
    span.set_width(width)
    span.set_frames(count)
    for kind, factor, place in steps:
        if kind == "zoom":
            span.zoom(factor, place * width)
        elif kind == "scroll":
            span.scroll_to(place * count)
        else:
            span.show_range(int(place * count / 2), int(place * count))
    return span


@given(frames, widths, moves)
def test_the_film_always_fills_the_width(
    count: int, width: int, steps: list[tuple[str, float, float]]
) -> None:
    span = moved(count, width, steps)
    assert span.x(0) <= MARGIN + 1e-6
    assert span.x(count) >= width - MARGIN - 1e-3


@given(frames, widths, moves, st.floats(0, 1))
def test_pixel_and_frame_agree(
    count: int, width: int, steps: list[tuple[str, float, float]], place: float
) -> None:
    span = moved(count, width, steps)
    at = MARGIN + place * (width - 2 * MARGIN)
    frame = span.frame_at(at)
    assert 0 <= frame < count
    assert span.x(frame) <= at + 1e-3
    assert span.x(frame + 1) >= at - 1e-3
    first, last = span.edges
    assert 0 <= first < frame + 1
    assert frame <= last <= count


def test_zoom_keeps_the_frame_under_the_cursor() -> None:
    span = moved(1000, 500, [])
    span.zoom(4, 200)
    before = span.place(200)
    span.zoom(2, 200)
    assert abs(span.place(200) - before) < 1e-6


def test_what_fits_goes_on_fitting_in_another_width() -> None:
    span = moved(1000, 500, [])
    span.set_width(900)
    assert span.shows_all
    assert span.x(1000) == 900 - MARGIN


def test_a_hidden_playhead_is_brought_back() -> None:
    span = moved(10_000, 500, [("zoom", 8, 0)])
    assert not span.reveal(10)
    assert span.reveal(9000)
    assert 0 <= span.x(9000) < 500
