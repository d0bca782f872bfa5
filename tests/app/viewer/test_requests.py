"""Only the newest wish counts, and pictures on screen only get better."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from colorstudio.app.viewer.requests import Candidate, Mailbox, is_news
from tests import patience

frames = st.integers(0, 100)
candidates = st.builds(Candidate, frames, st.integers(0, 9), st.booleans())


def test_a_new_item_replaces_the_one_that_nobody_took():
    box: Mailbox[str] = Mailbox()
    box.put("old")
    box.put("new")
    assert box.take() == "new"
    assert not box.has_news


def test_closing_wakes_who_waits():
    box: Mailbox[str] = Mailbox()
    taken: list[str | None] = ["nothing yet"]
    waiting = threading.Thread(target=lambda: taken.__setitem__(0, box.take()))
    waiting.start()
    box.close()
    waiting.join(timeout=patience.SECONDS)
    assert taken == [None]


@given(candidates, candidates, frames)
def test_nothing_goes_back_in_time_or_away_from_the_wish(candidate, shown, wanted):
    if is_news(candidate, shown, wanted):
        assert candidate.serial >= shown.serial
        nearer = abs(candidate.frame - wanted) < abs(shown.frame - wanted)
        assert nearer or (candidate.exact and candidate.frame == wanted)


@given(st.integers(0, 9), candidates, frames)
def test_the_exact_picture_of_the_newest_wish_is_always_shown(serial, shown, wanted):
    exact = Candidate(wanted, max(serial, shown.serial), exact=True)
    assert is_news(exact, shown, wanted)


def test_a_stand_in_is_no_news_where_the_picture_on_screen_is_nearer():
    keyframe = Candidate(0, 2, exact=False)
    assert not is_news(keyframe, Candidate(10, 1, exact=True), wanted=11)
    assert is_news(keyframe, Candidate(90, 1, exact=True), wanted=11)
