"""The masks of objects for the screen: what is kept in the project, and what is being found."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.objects.editor import ObjectEditor
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.object_masks import ObjectSeen
from colorstudio.engine.objects import ObjectMasks, known_masks
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.worker.tasks import OutlineObject
from colorstudio.errors import ColorStudioError
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import FilmObject, Mask, Touch
from colorstudio.models.objects import finder_name

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_Key = tuple[tuple[Touch, ...], FrameRange, str]
_KEPT = 6  # shots of objects, a few MB each
_WAIT_MS = 150  # clicks that follow at once are one question


class MaskDesk(QObject):
    """Gives masks for frames, and has the engine find those that nobody has found yet."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        editor: ObjectEditor,
        backend: "EngineBackend",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead, self._editor = document, playhead, editor
        self._backend = backend
        self.device = "auto"
        self.is_on = False  # nothing is asked of the engine until objects are looked at
        self._whole: dict[_Key, ObjectMasks] = {}
        self._first: dict[_Key, tuple[int, Mask]] = {}  # of the frame that was clicked
        self._call: EngineCall | None = None
        self._asked: _Key | None = None
        self._timer = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        editor.changed.connect(self.look)
        document.closed.connect(self._forget)

    @property
    def is_busy(self) -> bool:
        """Whether masks are being found."""
        return self._call is not None or self._timer.isActive()

    def look(self) -> None:
        """See whether all objects of this shot are found, and have the others found."""
        if not self.is_on or not self._document.is_open:
            return
        if self._missing() is not None:
            self._timer.start()
        self.changed.emit()

    def at(self, thing: FilmObject, frame: int) -> Mask | None:
        """What is known of an object on a frame; what it was before a correction, meanwhile."""
        key = self._key(thing)
        whole = self._read(thing)
        if whole is not None:
            return whole.at(frame)
        if key in self._first and self._first[key][0] == frame:
            return self._first[key][1]
        touches, place, finder = key
        for count in range(len(touches) - 1, 0, -1):
            older = self._whole.get((touches[:count], place, finder))
            if older is not None:
                return older.at(frame)
        return None

    def _missing(self) -> FilmObject | None:
        current = self._editor.current
        here = sorted(
            self._editor.here(), key=lambda one: current is None or one.name != current.name
        )
        return next((one for one in here if self._read(one) is None), None)

    def _ask(self) -> None:
        thing, film = self._missing(), self._document.film
        if thing is None or film is None:
            return
        key = self._key(thing)
        if key == self._asked and self._call is not None:
            return
        self._stop()
        frame = self._playhead.frame
        seen = self.at(thing, frame)
        task = OutlineObject(
            self._document.path, film.path, thing.within(key[1]), key[1], frame, seen, self.device
        )
        self._asked = key
        self._call = EngineCall(
            self, self._backend, task, lambda answer: self._show(key, answer), self._fail
        )

    def _show(self, key: _Key, answer: ObjectSeen) -> None:
        if answer.mask is not None:
            self._first[key] = answer.frame, answer.mask
            while len(self._first) > _KEPT:
                self._first.pop(next(iter(self._first)))
        else:
            self._call = self._asked = None
            self.look()  # the next object of the shot
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._call = self._asked = None
        self.failed.emit(sentence)
        self.changed.emit()

    def _stop(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = self._asked = None

    def _forget(self) -> None:
        self._timer.stop()
        self._stop()
        self._whole.clear()
        self._first.clear()

    def _key(self, thing: FilmObject) -> _Key:
        place = self._editor.place
        return thing.within(place).touches, place, thing.finder

    def _read(self, thing: FilmObject) -> ObjectMasks | None:
        key, film = self._key(thing), self._document.film
        if key in self._whole:
            return self._whole[key]
        if film is None or not key[0]:
            return None
        grid = working_grid(film)
        try:
            name = finder_name(thing.finder)
            found = self._document.look_up(
                lambda project, number: known_masks(project, number, thing, key[1], grid, name)
            )
        except ColorStudioError as error:
            self.failed.emit(str(error))
            return None
        if found is not None:
            self._whole[key] = found
            while len(self._whole) > _KEPT:
                self._whole.pop(next(iter(self._whole)))
        return found


def tinted(mask: Mask, rgb: tuple[int, int, int], strength: float) -> NDArray[np.uint8]:
    """(h, w, 4) premultiplied BGRA: the mask in a colour, its border clearer than its inside."""
    edge = np.clip(1 - np.abs(mask - 0.5) * 2, 0, 1)
    alpha = np.clip(mask * strength + edge * 0.8, 0, 1)
    colour = np.array(rgb[::-1], np.float32)
    planes = np.concatenate([alpha[..., None] * colour, alpha[..., None] * 255], axis=2)
    return np.ascontiguousarray(np.rint(planes).astype(np.uint8))
