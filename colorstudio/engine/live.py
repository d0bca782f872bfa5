"""One frame with changed colour points, as the take will show it."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.conditions import makers
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import Crossings, Extent, known_extents
from colorstudio.engine.fixing import Fixing
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.pointed import beneath_points, changed_points, trusted
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.engine.shot import plan_shot
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources import sources_of
from colorstudio.engine.steering import Steerer
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fixed import FixedColour
from colorstudio.hints.hint import Confidence, Hint, laid_over
from colorstudio.hints.points import ColourPoint
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class PointedFrame:
    """A frame as the studio has it before its eyes, and the points that a person lays on it.

    ``luma`` is the film's; ``base`` the frame's colour in the take from which the next one will be
    made, None where it will be made from nothing, and ``before`` the points which that take was
    made with.
    """

    frame: int
    luma: WorkingLuma
    points: tuple[ColourPoint, ...]
    base: Chroma | None = None
    before: tuple[ColourPoint, ...] = ()
    settings: SampleSettings = field(default_factory=SampleSettings)
    seed: int = 0
    fixed: tuple[FixedColour, ...] = ()  # the film's rules


@dataclass(frozen=True, slots=True)
class ShotToCome:
    """The shot of a pointed frame that will be coloured from nothing, and all that is asked for."""

    project: Path
    film: Path
    place: FrameRange
    wish: ShotWish


@dataclass(frozen=True, slots=True)
class FrameColoured:
    """The frame's colour with its points, on the grid, before its grade."""

    frame: int
    chroma: Chroma


def colour_pointed(
    wish: PointedFrame,
    colorizer: Colorizer,
    control: JobControl,
    sight: Sight,
    beneath: Hint | None = None,
) -> FrameColoured:
    """The frame as a take made now will show it: what is known, and the model for the rest.

    ``beneath`` is what is known of a frame without a base, apart from its points. Raises Cancelled.
    """
    fixing = Fixing(wish.fixed, sight.likely) if wish.fixed else None
    sampler = KeyframeSampler(
        *(colorizer, wish.settings, wish.seed, control.checkpoint),
        fixing=fixing,
        makers=makers(sight),
    )
    evidence, kept = _evidence(wish, sight, beneath)
    return FrameColoured(wish.frame, sampler.sample(wish.luma, evidence, kept))


def beneath_frame(
    film: OpenFilm, frame: int, place: FrameRange, wish: ShotWish, sight: Sight
) -> Hint:
    """What exemplars, neighbours and memory know of a frame of a shot. Raises Cancelled."""
    known = known_extents(film.project, film.id)
    own = next((extent for extent in known if extent.shot == place), Extent(place))
    start, stop = own.coloured_from(wish)
    part = FrameRange(min(start, frame), max(stop, frame + 1))
    sources = sources_of(film, sight, crossings=Crossings(known))
    with closing(Steerer(sources, sight)) as steerer:
        for extent in known:
            if extent.shot.stop <= place.start:
                steerer.remember(extent.clean)
        steering = steerer.steer(part, wish)
    lumas = ShotLumas(film, part)
    keyframes = {**steering.pinned, frame: Hint.nothing(film.grid)}
    spans = plan_shot(lumas, film, keyframes).spans if steering.given else []
    return beneath_points(
        frame, steering.given, lumas, film.grid, spans, steering.recall(), film.control
    )


def _evidence(wish: PointedFrame, sight: Sight, beneath: Hint | None) -> tuple[Hint, Confidence]:
    """What is known of the frame, and where fixed colours stay off: as a take has both."""
    features = sight.things(wish.luma) if wish.points or wish.before else None
    if wish.base is not None:
        there = trusted(wish.base)
        evidence = changed_points(wish.points, wish.before, there, wish.luma, features)
        return evidence, evidence.confidence
    hint = hint_of_points(wish.points, wish.luma, features)
    return hint if beneath is None else laid_over(hint, beneath), hint.confidence
