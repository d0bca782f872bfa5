"""The colour points around the playhead, and every edit of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.points.colours import ColourChoice, Rgb
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.points import GREY, RADIUS, ColourPoint, FramePoints, Position

LEAST_RADIUS, MOST_RADIUS = 0.003, 0.2


@dataclass(frozen=True, slots=True)
class PlacedPoint:
    """A point, and the frame it lies on."""

    frame: int
    point: ColourPoint


class PointEditor(QObject):
    """Points of the shot under the playhead; one of them may be selected.

    A point has one id throughout its shot. Moved or recoloured on a frame where it does not lie
    yet, it is laid there, too: another keyframe of the same point.
    """

    changed = Signal()  # points, what is selected, or the brush
    refused = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        colours: ColourChoice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead, self.colours = document, playhead, colours
        self.radius = RADIUS
        self._selected: tuple[str, int] | None = None  # id, and the frame meant
        for signal in (document.pointsChanged, document.shotsChanged, document.opened):
            signal.connect(self._follow)
        document.closed.connect(self._follow)
        playhead.moved.connect(self._playhead_moved)

    # What is there

    @property
    def frame(self) -> int:
        """The frame under the playhead."""
        return self._playhead.frame

    def here(self) -> tuple[ColourPoint, ...]:
        """The points of the frame under the playhead, the uppermost last."""
        return self._document.points_at(self.frame)

    def in_shot(self) -> list[PlacedPoint]:
        """Every point of the shot, by frame."""
        found = self._document.contents.points_in(self._shot)
        return [PlacedPoint(one.frame, point) for one in found for point in one.points]

    def elsewhere(self) -> list[PlacedPoint]:
        """Points of the shot that do not lie on this frame, as they are on the nearest that has
        them."""
        here = {point.id for point in self.here()}
        nearest: dict[str, PlacedPoint] = {}
        for placed in sorted(self.in_shot(), key=lambda p: abs(p.frame - self.frame)):
            if placed.point.id not in here:
                nearest.setdefault(placed.point.id, placed)
        return list(nearest.values())

    @property
    def selected(self) -> PlacedPoint | None:
        """The point that is selected: on the frame meant, else as it is nearest to that."""
        if self._selected is None:
            return None
        name, frame = self._selected
        same = [placed for placed in self.in_shot() if placed.point.id == name]
        return min(same, key=lambda p: abs(p.frame - frame), default=None)

    def is_selected(self, name: str) -> bool:
        """Whether it is this point."""
        return self._selected is not None and self._selected[0] == name

    def select(self, name: str | None, frame: int | None = None) -> None:
        """Select a point; what is done to it is done on ``frame``, or under the playhead."""
        wanted = None if name is None else (name, self.frame if frame is None else frame)
        if wanted != self._selected:
            self._selected = wanted
            if placed := self.selected:
                self.radius = placed.point.radius
            self.changed.emit()

    # Edits

    def place(self, *path: Position) -> bool:
        """Lay a new point, or a stroke along several places, in the current colour."""
        if self._shot.length == 0:
            self.refused.emit(self.tr("The shots are not known yet; wait a moment."))
            return False
        point = ColourPoint(self._unused_name(), path, self.colours.rgb, self.radius)
        self.colours.use()
        self.select(None)  # the next colour chosen is the next point's
        return self._put(self.frame, (*self.here(), point), _label(point, _tr("Add {0}")))

    def move(self, point: ColourPoint, path: tuple[Position, ...]) -> bool:
        """Bring a point to another place of the frame under the playhead."""
        moved = replace(point, path=path)
        return self._lay(self.frame, moved, _label(point, _tr("Move {0}")))

    def recolour(self, rgb: Rgb) -> bool:
        """Give the selected point a colour; whether there is one."""
        if self._selected is None or (placed := self.selected) is None:
            return False
        label = _tr("{0} is grey") if rgb == GREY else _tr("Recolour {0}")
        recoloured = replace(placed.point, rgb=rgb)
        return self._lay(self._selected[1], recoloured, _label(recoloured, label))

    def resize(self, radius: float) -> None:
        """Of the brush and, where it lies here, of the selected point."""
        self.radius = min(max(radius, LEAST_RADIUS), MOST_RADIUS)
        placed = self.selected
        if placed and placed.point.radius != self.radius and self._is_meant(placed):
            sized = replace(placed.point, radius=self.radius)
            self._lay(placed.frame, sized, _label(sized, _tr("Size of {0}")))
        self.changed.emit()

    def delete(self) -> bool:
        """Take the selected point off its frame."""
        placed = self.selected
        if placed is None:
            return False
        if not self._is_meant(placed):
            self.refused.emit(self.tr("This point lies on another frame; go there to delete it."))
            return False
        left = (p for p in self._document.points_at(placed.frame) if p.id != placed.point.id)
        return self._put(placed.frame, tuple(left), _label(placed.point, _tr("Delete {0}")))

    def _lay(self, frame: int, point: ColourPoint, label: str) -> bool:
        """In place of the same point, or as the uppermost."""
        points = self._document.points_at(frame)
        if point.id in {other.id for other in points}:
            laid = tuple(point if other.id == point.id else other for other in points)
        else:
            laid = (*points, point)
        if laid == points:
            return True
        done = self._put(frame, laid, label)
        self.select(point.id, frame)
        return done

    def _put(self, frame: int, points: tuple[ColourPoint, ...], label: str) -> bool:
        return self._document.put_points([FramePoints(frame, points)], label)

    def _is_meant(self, placed: PlacedPoint) -> bool:
        return self._selected is not None and self._selected[1] == placed.frame

    @property
    def _shot(self) -> FrameRange:
        shot = self._document.shot_at(self.frame)
        return shot.range if shot else FrameRange(self.frame, self.frame)

    def _unused_name(self) -> str:
        points = self._document.contents.points
        return str(max(_numbers(points), default=0) + 1)

    # Following

    def _playhead_moved(self, frame: int) -> None:
        if self._selected is not None:
            self._selected = (self._selected[0], frame)
        self._follow()

    def _follow(self) -> None:
        if self._selected is not None and self.selected is None:
            self._selected = None
        self.changed.emit()


def title(point: ColourPoint) -> str:
    """What a point is called."""
    words = _tr("Stroke {0}") if len(point.path) > 1 else _tr("Point {0}")
    return words.format(point.id)


def _label(point: ColourPoint, words: str) -> str:
    return words.format(title(point))


def _numbers(frames: tuple[FramePoints, ...]) -> Iterator[int]:
    for one in frames:
        yield from (int(point.id) for point in one.points if point.id.isdecimal())


def _tr(text: str) -> str:
    return QCoreApplication.translate("points", text)
