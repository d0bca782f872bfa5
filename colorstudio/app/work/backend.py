"""The engine's process behind Qt signals; nothing here imports torch."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.events import Notice, Progress, ShotDone, ShotsFound
from colorstudio.engine.live import FrameColoured, PointedFrame
from colorstudio.engine.suggest import Suggestions
from colorstudio.engine.trial import ExemplarMatch
from colorstudio.engine.variations import Variation
from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.messages import (
    ColorizeFilm,
    DetectShots,
    ExportFilm,
    Failed,
    Finished,
    Happened,
    LookAtMachine,
    MatchExemplar,
    PreviewFrame,
    PreviewPoints,
    Ready,
    Report,
    Restarted,
    Stopped,
    Stopping,
    SuggestExemplars,
)
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.models.machine import Machine


class EngineBackend(QObject):
    """Queues jobs for the engine and tells how they go.

    Lives in the window's thread and emits all signals there, always after the call that caused
    them has returned; a thread of its own holds the pipes to the engine's process. One colorize
    or shot detection runs at a time, beside it one preview and two exports.
    """

    ready = Signal()
    progress = Signal(int, Progress)
    shotsFound = Signal(int, ShotsFound)  # noqa: N815  (signals are named as in Qt)
    shotDone = Signal(int, ShotDone)  # noqa: N815
    notice = Signal(int, str)
    previewReady = Signal(int, Variation)  # noqa: N815  (one for each seed)
    frameColoured = Signal(int, FrameColoured)  # noqa: N815
    exemplarMatched = Signal(int, ExemplarMatch)  # noqa: N815
    suggested = Signal(int, Suggestions)
    machineKnown = Signal(int, Machine)  # noqa: N815
    stopping = Signal(int)  # the cancel of a job at work is heard
    finished = Signal(int)
    failed = Signal(int, str)
    cancelled = Signal(int)
    restarted = Signal(str)

    _reported = Signal(object)

    def __init__(
        self, model: str = "default", device: str = "auto", parent: QObject | None = None
    ) -> None:
        """``model`` and ``device``: what the engine loads ahead."""
        super().__init__(parent)
        self._client = EngineClient(self._reported.emit, model, device)
        self._thread = _ClientThread(self._client, self)
        self._reported.connect(self._relay, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the engine's process in the background; returns at once."""
        self._thread.start(QThread.Priority.LowPriority)

    def shutdown(self) -> None:
        """End the engine; waits the moment it needs to leave no half-written file."""
        self._client.close()
        self._thread.wait()

    # Jobs; each returns the job's number

    def colorize(self, project: Path, film: Path, options: ColorizeOptions) -> int:
        """Colour shots of a film into its project."""
        return self._client.submit(ColorizeFilm(project, film, options))

    def export(
        self,
        project: Path,
        film: Path,
        target: Path,
        settings: ExportSettings,
        part: FrameRange | None = None,
        overwrite: bool = False,
        deinterlace: bool = False,
        comparison: Comparison | None = None,
    ) -> int:
        """Write the film, or a part of it, with the colour its project shows."""
        task = ExportFilm(project, film, target, settings, part, overwrite, deinterlace, comparison)
        return self._client.submit(task)

    def detect_shots(self, project: Path, film: Path, sensitivity: float) -> int:
        """Find a film's shots; the project has them once the job is finished."""
        return self._client.submit(DetectShots(project, film, sensitivity))

    def preview(
        self, film: Path, frame: int, options: ColorizeOptions, seeds: Sequence[int]
    ) -> int:
        """Colour one frame with each seed; ``previewReady`` comes once for each."""
        return self._client.submit(PreviewFrame(film, frame, options, tuple(seeds)))

    def preview_points(
        self, wish: PointedFrame, model: str = "default", device: str = "auto"
    ) -> int:
        """Colour the frame with its points; ``frameColoured`` follows. Cancel what it outdates."""
        return self._client.submit(PreviewPoints(wish, model, device))

    def match_exemplar(
        self, film: Path, frame: int, name: str, picture: bytes, device: str = "auto"
    ) -> int:
        """See how a picture file's bytes fit the frame; ``exemplarMatched`` follows."""
        return self._client.submit(MatchExemplar(film, frame, name, picture, device))

    def suggest(self, project: Path, film: Path, count: int, device: str = "auto") -> int:
        """Ask which frames to colour by hand; ``suggested`` follows."""
        return self._client.submit(SuggestExemplars(project, film, count, device))

    def look_at_machine(self, device: str = "auto") -> int:
        """Ask for the device a model would run on, and its memory; ``machineKnown`` follows."""
        return self._client.submit(LookAtMachine(device))

    def pause(self, job: int) -> None:
        """Let a job wait."""
        self._client.pause(job)

    def resume(self, job: int) -> None:
        """Let it go on."""
        self._client.resume(job)

    def cancel(self, job: int) -> None:
        """End a job; ``stopping`` follows at once, ``cancelled`` when it has ended."""
        self._client.cancel(job)

    @property
    def pid(self) -> int | None:
        """Process id of the engine, while there is one."""
        return self._client.pid

    @Slot(object)
    def _relay(self, report: Report) -> None:
        match report:
            case Happened(job, event):
                self._relay_event(job, event)
            case Ready():
                self.ready.emit()
            case Stopping(job):
                self.stopping.emit(job)
            case Finished(job):
                self.finished.emit(job)
            case Failed(job, sentence):
                self.failed.emit(job, sentence)
            case Stopped(job):
                self.cancelled.emit(job)
            case Restarted(sentence):
                self.restarted.emit(sentence)

    def _relay_event(
        self,
        job: int,
        event: Progress
        | ShotsFound
        | ShotDone
        | Notice
        | Variation
        | FrameColoured
        | ExemplarMatch
        | Suggestions
        | Machine,
    ) -> None:
        match event:
            case Progress():
                self.progress.emit(job, event)
            case ShotsFound():
                self.shotsFound.emit(job, event)
            case ShotDone():
                self.shotDone.emit(job, event)
            case Variation():
                self.previewReady.emit(job, event)
            case FrameColoured():
                self.frameColoured.emit(job, event)
            case ExemplarMatch():
                self.exemplarMatched.emit(job, event)
            case Suggestions():
                self.suggested.emit(job, event)
            case Machine():
                self.machineKnown.emit(job, event)
            case Notice(text):
                self.notice.emit(job, text)


class _ClientThread(QThread):
    def __init__(self, client: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def run(self) -> None:
        """Pass the engine's reports on until the client is closed."""
        self._client.run()
