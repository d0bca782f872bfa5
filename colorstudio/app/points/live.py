"""The frame under the playhead as its points will make it: at once, then as the model sees it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.viewer import PictureService
from colorstudio.app.viewer.preview import FrameBasis, PointsPreview
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.engine.live import FrameColoured, PointedFrame, ShotToCome
from colorstudio.engine.worker.tasks import PreviewPoints
from colorstudio.hints.points import ColourPoint

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

Points = tuple[ColourPoint, ...]


class LivePreview(QObject):
    """Shows points that the take on screen was not made with, until one is that was.

    The picture thread lays them over the frame's colour; then the engine is asked, and its
    answer takes that place. What a newer edit outdates is cancelled.
    """

    changed = Signal(bool)  # whether the frame on screen is a preview; also as one gets its answer
    failed = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        pictures: PictureService,
        backend: "EngineBackend",
        starter: JobStarter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead, self._pictures = document, playhead, pictures
        self._backend, self._starter = backend, starter
        self._held: Points | None = None  # while the mouse drags one of them
        self._shown: tuple[int, Points, Points, bool] | None = None
        self._call: EngineCall | None = None
        playhead.moved.connect(self._let_go)
        for signal in (document.opened, document.closed, document.pointsChanged):
            signal.connect(self._let_go)
        for signal in (document.coloursChanged, document.shotsChanged):
            signal.connect(self._update)
        pictures.previewed.connect(self._ask)

    @property
    def is_on(self) -> bool:
        """Whether the frame on screen is a preview."""
        return self._shown is not None

    @property
    def is_answered(self) -> bool:
        """Whether the preview is the model's own."""
        preview = self._pictures.preview
        return self.is_on and preview is not None and preview.answer is not None

    def hold(self, points: Points) -> None:
        """Show these meanwhile: they are being dragged."""
        self._held = points
        self._update()

    @Slot()
    def _let_go(self) -> None:
        self._held = None
        self._update()

    @Slot()
    def _update(self) -> None:
        wanted = self._wanted()
        if wanted == self._shown:
            return
        was_on, self._shown = self.is_on, wanted
        self._cancel()
        self._pictures.show_preview(PointsPreview(wanted[0], wanted[1]) if wanted else None)
        if was_on != self.is_on:
            self.changed.emit(self.is_on)

    def _wanted(self) -> tuple[int, Points, Points, bool] | None:
        """Frame, points, those its colour was made with, and whether that is for good."""
        if not self._document.is_open:
            return None
        frame = self._playhead.frame
        known = self._document.shown_points(frame)
        points = self._document.points_at(frame) if self._held is None else self._held
        return None if points == known else (frame, points, known, self._held is None)

    @Slot(FrameBasis)
    def _ask(self, basis: FrameBasis) -> None:
        """The frame is on screen with its points; the model may improve on it."""
        film, shown = self._document.film, self._shown
        if basis.preview is not self._pictures.preview or basis.preview.answer is not None:
            return
        if film is None or shown is None or not shown[3]:
            return
        self._cancel()
        shot = self._document.shot_at(shown[0])
        if shot is None:
            return
        settings = self._document.settings_of(shot)
        goes_on = self._document.base_of(shot) is not None
        asked = PointedFrame(
            frame=shown[0],
            luma=basis.luma,
            points=shown[1],
            base=basis.base if goes_on else None,
            before=shown[2] if goes_on else (),
            settings=settings.sample_settings(),
            seed=settings.seed,
            fixed=self._document.contents.fixed,
        )
        wish = self._document.wish_of(shot)
        to_come = ShotToCome(self._document.path, film.path, shot.range, wish)
        task = PreviewPoints(
            asked,
            self._starter.model_now(settings),
            self._starter.device,
            None if goes_on else to_come,
        )
        self._call = EngineCall(self, self._backend, task, self._show, self.failed.emit)

    def _show(self, answer: FrameColoured) -> None:
        if self._shown is not None:
            self._pictures.show_preview(PointsPreview(answer.frame, self._shown[1], answer.chroma))
            self.changed.emit(True)

    def _cancel(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = None
