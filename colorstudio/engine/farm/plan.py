"""Which shots draw colour from which, before any of them has colour."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from colorstudio.engine.colorize import NumberedShot
from colorstudio.engine.farm.orders import Look, Sketch
from colorstudio.engine.sources.earlier_shots import CONSULTED, SHOTS_BACK, glimpses
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.memory import PaletteMemory
from colorstudio.hints.wish import MatchShots, ShotWish

_SHOTS_A_LOOK = 8


@dataclass(frozen=True, slots=True)
class AskedShot:
    """A shot in the film's order, and whether it is to be coloured.

    ``part`` as the wish has it coloured; ``remembered``: it has, or will have, a complete take.
    ``scene``: numbers of the scenes that it belongs to.
    """

    asked: NumberedShot
    wish: ShotWish
    coloured: bool
    remembered: bool
    scenes: frozenset[int] = frozenset()

    @property
    def part(self) -> FrameRange:
        """The frames that are coloured by themselves."""
        return self.asked.extent.coloured_from(self.wish)

    @property
    def cut(self) -> tuple[int, int] | None:
        """Its first frame and the one beyond; None at the film's start and in a dissolve."""
        first, fade = self.part.start, self.asked.extent.fade_in
        if first == 0 or (fade and fade.start < first <= fade.stop):
            return None
        return first, first - 1


@dataclass(frozen=True, slots=True)
class PlannedShot:
    """A shot to be coloured once those it ``needs`` (places in the order) have colour."""

    asked: NumberedShot
    frames: tuple[int, ...]  # that its palette memory holds, the likest first
    needs: frozenset[int]


def looks_for(shots: Sequence[AskedShot]) -> list[Look]:
    """What must be looked at to plan them, in portions."""
    portions: list[Look] = []
    for first in range(0, len(shots), _SHOTS_A_LOOK):
        portion = [s for s in shots[first : first + _SHOTS_A_LOOK] if s.wish.memory]
        seen = {f for s in portion if s.remembered for f in glimpses(s.asked.extent.clean)}
        seen |= {f for s in portion if s.coloured for f in glimpses(s.part)}
        cuts = tuple(s.cut for s in portion if s.coloured and s.cut)
        if seen or cuts:
            portions.append(Look(tuple(sorted(seen)), cuts))
    return portions


def planned(
    shots: Sequence[AskedShot],
    sketches: Mapping[int, Sketch],
    same_scene: Collection[tuple[int, int]],
) -> list[PlannedShot]:
    """Those to be coloured, in the film's order, with what each of them will draw from.

    Goes through the shots as one machine would, with sketches in the place of pictures: colours
    have no say in what a shot remembers.
    """
    memory = PaletteMemory[Sketch]()
    unread: list[AskedShot] = []
    plan: list[PlannedShot] = []
    for place, shot in enumerate(shots):
        if shot.coloured:
            frames: tuple[int, ...] = ()
            if shot.wish.memory:
                for earlier in unread:
                    for frame in glimpses(earlier.asked.extent.clean):
                        memory.add(sketches[frame])
                unread = []
                if memory.entries:
                    views = [sketches[frame].view for frame in glimpses(shot.part)]
                    frames = tuple(e.name[1] for e in memory.likest(views, CONSULTED))
            needs = _needs(place, shots, frames, same_scene)
            plan.append(PlannedShot(shot.asked, frames, frozenset(needs)))
        if shot.remembered:
            unread = [*unread, shot][-SHOTS_BACK:]
    return plan


def _needs(
    place: int,
    shots: Sequence[AskedShot],
    frames: Sequence[int],
    same_scene: Collection[tuple[int, int]],
) -> set[int]:
    """Earlier shots of this run whose colour the shot asks for, by their numbers."""
    shot = shots[place]
    wanted = set(frames)
    if shot.wish.memory and shot.cut in same_scene and shot.cut:
        wanted.add(shot.cut[1])
    if shot.wish.match in (MatchShots.PREVIOUS, MatchShots.BOTH):
        coming = shot.asked.extent.fade_in
        wanted.add((coming.start if coming else shot.part.start) - 1)
    return {
        int(earlier.asked.number)
        for earlier in shots[:place]
        if earlier.coloured
        and (
            any(frame in range(*earlier.asked.extent.shot) for frame in wanted)
            or earlier.scenes & shot.scenes
        )
    }
