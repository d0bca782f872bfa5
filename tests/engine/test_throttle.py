"""Progress reaches the window at a pace that it can follow; nothing else is held back."""

from colorstudio.engine.events import Event, Notice, Progress, ShotDone, Stage
from colorstudio.engine.throttle import throttled
from colorstudio.film.frame_range import FrameRange

SHOT = ShotDone(FrameRange(0, 10), 2, 0.5)


def test_only_progress_is_thinned_out_and_its_end_is_told() -> None:
    told: list[Event] = []
    tell = throttled(told.append, interval=1000)
    for done in range(1, 101):
        tell(Progress(Stage.COLOUR, done, 100))
        tell(SHOT)
    assert [e.done for e in told if isinstance(e, Progress)] == [1, 100]
    assert told.count(SHOT) == 100


def test_stages_side_by_side_are_told_alike() -> None:
    told: list[Event] = []
    tell = throttled(told.append, interval=1000)
    events = [Progress(Stage.SHOTS, 1, 9), Progress(Stage.COLOUR, 1, 9), Notice("x.")]
    for event in events:
        tell(event)
    assert told == events


def test_nothing_is_held_back_for_longer_than_the_interval() -> None:
    told: list[Event] = []
    tell = throttled(told.append, interval=0)
    for done in range(10):
        tell(Progress(Stage.EXPORT, done, 100))
    assert len(told) == 10
