"""Which of the two keyframes of a span is believed."""

import numpy as np

from colorstudio.engine.recall import KeyColour
from colorstudio.engine.shot import LEAST_OF_TWO, by_knowledge

GIVEN = KeyColour.whole(np.zeros((2, 4, 4), np.float32), 1.0)
INVENTED = KeyColour.whole(np.ones((2, 4, 4), np.float32), 0.3)


def test_what_was_invented_does_not_speak_against_what_was_given() -> None:
    first, last = by_knowledge(GIVEN, INVENTED)
    assert first.confidence.min() == 1
    assert np.all(last.confidence == LEAST_OF_TWO)


def test_nor_where_the_given_frame_comes_later() -> None:
    first, last = by_knowledge(INVENTED, GIVEN)
    assert np.all(first.confidence == LEAST_OF_TWO)
    assert last.confidence.min() == 1


def test_two_given_ones_are_believed_alike() -> None:
    first, last = by_knowledge(GIVEN, GIVEN)
    assert min(first.confidence.min(), last.confidence.min()) == 1
