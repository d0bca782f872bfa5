"""The objects of the film, the one at hand, and every edit of them."""

import math
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.points.colours import Rgb
from colorstudio.chroma.grade import Grade
from colorstudio.engine.objects import put_object
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import FilmObject, Means, ObjectExemplar, Position, Touch
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.project import Project
from colorstudio.project.ids import FilmId


class ObjectEditor(QObject):
    """Clicks go to the object at hand; without one, the next click begins a new one."""

    changed = Signal()  # objects, or which is at hand
    refused = Signal(str)

    def __init__(
        self, document: StudioDocument, playhead: Playhead, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead = document, playhead
        self._name: str | None = None
        self._known: tuple[FilmObject, ...] = ()
        for signal in (document.opened, document.closed):
            signal.connect(self._begin)
        document.historyChanged.connect(self._follow)
        playhead.moved.connect(lambda _: self.changed.emit())

    # What is there

    @property
    def objects(self) -> tuple[FilmObject, ...]:
        """All of the film, oldest first."""
        return self._document.contents.objects

    @property
    def current(self) -> FilmObject | None:
        """The object at hand."""
        return next((one for one in self.objects if one.name == self._name), None)

    @property
    def place(self) -> FrameRange:
        """The shot under the playhead; of no length while shots are not known."""
        shot = self._document.shot_at(self._playhead.frame)
        return shot.range if shot else FrameRange(self._playhead.frame, self._playhead.frame)

    def here(self) -> tuple[FilmObject, ...]:
        """Objects that were pointed at in this shot, as far as they were there."""
        within = (one.within(self.place) for one in self.objects)
        return tuple(one for one in within if one.touches)

    def touches_here(self) -> tuple[Touch, ...]:
        """Where the object at hand was pointed at on this frame."""
        current, frame = self.current, self._playhead.frame
        return tuple(t for t in current.touches if t.frame == frame) if current else ()

    def take(self, name: str | None) -> None:
        """Have an object at hand; None: the next click begins a new one."""
        if name != self._name:
            self._name = name
            self.changed.emit()

    # Edits

    def touch(self, path: tuple[Position, ...], means: Means) -> bool:
        """Point at the object at hand on the frame under the playhead, or at a new one."""
        if self.place.length == 0:
            self.refused.emit(self.tr("The shots are not known yet; wait a moment."))
            return False
        current = self.current
        if current is None and means is Means.LEFT:
            self.refused.emit(self.tr("Click the object first, then what is not of it."))
            return False
        current = current or FilmObject(self._unused_name())
        touch = Touch(self._playhead.frame, path, means)
        self._name = current.name
        return self._put(
            replace(current, touches=(*current.touches, touch)),
            self.tr("Point at {0}").format(current.name),
        )

    def widen(self) -> bool:
        """The last click on this frame means the whole thing, or again a part of it."""
        current, here = self.current, self.touches_here()
        clicks = [touch for touch in here if touch.means in (Means.HELD, Means.WHOLE)]
        if current is None or not clicks:
            return False
        last = clicks[-1]
        means = Means.HELD if last.means is Means.WHOLE else Means.WHOLE
        at = max(n for n, touch in enumerate(current.touches) if touch == last)
        touches = (*current.touches[:at], replace(last, means=means), *current.touches[at + 1 :])
        words = self.tr("Whole {0}") if means is Means.WHOLE else self.tr("Part of {0}")
        return self._put(replace(current, touches=touches), words.format(current.name))

    def forget_points(self) -> bool:
        """Take all of its colour points off this frame."""
        current = self.current
        if current is None or not self.points_here():
            return False
        label = self.tr("Clear colour points of {0}").format(current.name)
        return self._put(current.with_points(FramePoints(self._playhead.frame)), label)

    def forget_touches(self) -> bool:
        """Take back all that was pointed at on this frame."""
        current, frame = self.current, self._playhead.frame
        if current is None or not self.touches_here():
            return False
        left = tuple(touch for touch in current.touches if touch.frame != frame)
        if not left:
            return self.remove()
        label = self.tr("Clear clicks of {0}").format(current.name)
        return self._put(replace(current, touches=left), label)

    def recolour(self, rgb: Rgb | None) -> bool:
        """Give the object at hand a colour, or take it away; whether there is one."""
        current = self.current
        if current is None:
            return False
        label = self.tr("Colour of {0}").format(current.name)
        return self._put(replace(current, rgb=rgb), label)

    def lay_point(self, path: tuple[Position, ...], rgb: Rgb) -> bool:
        """Lay a colour point or a stroke that is for the object at hand alone."""
        current, frame = self.current, self._playhead.frame
        if current is None:
            self.refused.emit(self.tr("Click an object first, then lay colour points on it."))
            return False
        known = [int(p.id) for one in current.points for p in one.points if p.id.isdecimal()]
        point = ColourPoint(str(max(known, default=0) + 1), path, rgb)
        laid = FramePoints(frame, (*current.points_at(frame).points, point))
        return self._put(
            current.with_points(laid), self.tr("Colour point of {0}").format(current.name)
        )

    def take_point_off(self, place: Position) -> bool:
        """Take the nearest of its points off the frame under the playhead."""
        current, frame = self.current, self._playhead.frame
        points = current.points_at(frame).points if current else ()
        if current is None or not points:
            return False
        gone = min(points, key=lambda one: min(math.dist(place, at) for at in one.path))
        left = FramePoints(frame, tuple(one for one in points if one is not gone))
        label = self.tr("Take a colour point off {0}").format(current.name)
        return self._put(current.with_points(left), label)

    def points_here(self) -> tuple[ColourPoint, ...]:
        """Colour points of the object at hand on this frame."""
        current = self.current
        return current.points_at(self._playhead.frame).points if current else ()

    def regrade(self, grade: Grade) -> bool:
        """Give the object at hand a grade of its own; one that does nothing is none."""
        current = self.current
        if current is None:
            return False
        label = self.tr("Grade of {0}").format(current.name)
        return self._put(replace(current, grade=None if grade == Grade() else grade), label)

    def follow_picture(self, picture: bytes) -> bool:
        """The object at hand takes its colours from a picture file's bytes."""
        current = self.current
        if current is None:
            return False
        label = self.tr("Exemplar of {0}").format(current.name)

        def change(project: Project, film: FilmId) -> None:
            exemplar = ObjectExemplar(project.exemplars.keep_picture(picture))
            with project.history.edit(label):
                put_object(project, film, replace(current, exemplar=exemplar))

        return self._document.edit(change)

    def find_by(self, name: str) -> bool:
        """Have a model of the library find the object at hand; empty: the one that ships."""
        current = self.current
        if current is None:
            return False
        label = self.tr("What finds {0}").format(current.name)
        return self._put(replace(current, finder=name), label)

    def make_plain(self) -> bool:
        """Forget its points, exemplar and grade; its colour stays."""
        current = self.current
        if current is None:
            return False
        plain = replace(current, points=(), exemplar=None, grade=None)
        return self._put(plain, self.tr("{0} is plain").format(current.name))

    def rename(self, name: str) -> bool:
        """Call the object at hand something else."""
        current, name = self.current, name.strip()
        if current is None or not name or name == current.name:
            return False
        if any(one.name == name for one in self.objects):
            self.refused.emit(self.tr("Another object is called {0} already.").format(name))
            return False
        old, label = current.name, self.tr("Rename {0}").format(current.name)

        def change(project: Project, film: FilmId) -> None:
            with project.history.edit(label):
                project.objects.remove(film, old)
                put_object(project, film, replace(current, name=name))

        self._name = name
        return self._document.edit(change)

    def remove(self) -> bool:
        """Forget the object at hand, in all shots."""
        current = self.current
        if current is None:
            return False
        label = self.tr("Remove {0}").format(current.name)

        def change(project: Project, film: FilmId) -> None:
            with project.history.edit(label):
                project.objects.remove(film, current.name)

        self._name = None
        return self._document.edit(change)

    def _put(self, thing: FilmObject, label: str) -> bool:
        def change(project: Project, film: FilmId) -> None:
            with project.history.edit(label):
                put_object(project, film, thing)

        return self._document.edit(change)

    def _unused_name(self) -> str:
        names = {one.name for one in self.objects}
        number = 1
        while (name := self.tr("Object {0}").format(number)) in names:
            number += 1
        return name

    # Following

    def _begin(self) -> None:
        self._name = None
        self._follow()

    def _follow(self) -> None:
        if self.objects != self._known:
            self._known = self.objects
            self.changed.emit()
