"""The frame on screen with objects in their colours, before any take was made with them."""

import numpy as np
from PySide6.QtCore import QObject, Slot

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.objects.editor import ObjectEditor
from colorstudio.app.objects.masks import MaskDesk
from colorstudio.app.viewer import PictureService
from colorstudio.app.viewer.preview import FrameBasis, PointsPreview
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.points import hint_of_points
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint
from colorstudio.hints.objects import FilmObject, Mask, graded, object_hint, objects_within

_Shown = tuple[int, tuple[FilmObject, ...], tuple[int, ...]]


class ObjectPreview(QObject):
    """Lays colours that the take on screen was not made with over the colour that is there.

    Points that no take knows have a preview of their own, which goes first.
    """

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        pictures: PictureService,
        editor: ObjectEditor,
        desk: MaskDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead, self._pictures = document, playhead, pictures
        self._editor, self._desk = editor, desk
        self._shown: _Shown | None = None
        self._preview: PointsPreview | None = None
        for signal in (desk.changed, editor.changed, document.coloursChanged):
            signal.connect(self.update)
        pictures.previewed.connect(self._answer)

    @property
    def is_on(self) -> bool:
        """Whether the frame on screen is a preview."""
        return self._shown is not None

    @Slot()
    def update(self) -> None:
        """Show what is wanted on this frame, or nothing."""
        wanted = self._wanted()
        if wanted == self._shown:
            return
        was = self._preview
        self._shown = wanted
        if wanted is not None:
            self._preview = PointsPreview(wanted[0], self._document.points_at(wanted[0]))
            self._pictures.show_preview(self._preview)
        elif was is not None and self._pictures.preview is was:
            self._preview = None
            self._pictures.show_preview(None)

    def _wanted(self) -> _Shown | None:
        """The frame, the objects in colour there, and which of their masks are known."""
        if not self._document.is_open or not self._desk.is_on:
            return None
        frame = self._playhead.frame
        if self._document.points_at(frame) != self._document.shown_points(frame):
            return None
        things = objects_within(self._editor.objects, self._editor.place)
        if not things or things == self._made(frame):
            return None
        masks = [self._desk.at(thing, frame) for thing in things]
        if all(mask is None for mask in masks):
            return None
        return frame, things, tuple(0 if mask is None else int(mask.sum()) for mask in masks)

    def _made(self, frame: int) -> tuple[FilmObject, ...]:
        """The objects that the colour on screen was made with."""
        facts = self._document.contents.facts
        take = facts.shown_in(FrameRange(frame, frame + 1))
        return facts.request(take).wish.objects if take else ()

    @Slot(FrameBasis)
    def _answer(self, basis: FrameBasis) -> None:
        if self._shown is None or basis.preview is not self._preview:
            return
        if basis.preview.answer is not None:
            return
        frame, things, _ = self._shown
        height, width = basis.luma.shape
        chroma = basis.base
        if chroma is None:
            chroma = np.zeros((2, height // 2, width // 2), np.float32)
        for thing in things:
            mask: Mask | None = self._desk.at(thing, frame)
            if mask is not None and mask.shape == chroma.shape[1:]:
                chroma = _covered(thing, mask, frame, basis.luma, chroma)
        self._preview = PointsPreview(frame, basis.preview.points, chroma)
        self._pictures.show_preview(self._preview)


def _covered(
    thing: FilmObject, mask: Mask, frame: int, luma: WorkingLuma, chroma: Chroma
) -> Chroma:
    """As the take will have it, but for points of other frames, and what an exemplar lends."""
    if thing.rgb is not None:
        chroma = object_hint(thing, mask, luma).over(chroma)
    laid = thing.points_at(frame).points
    if laid:
        hint = hint_of_points(laid, luma)
        chroma = Hint(hint.chroma, hint.confidence * mask).over(chroma)
    return graded(thing, mask, luma, chroma)
