"""Which frame is looked at."""

from PySide6.QtCore import QObject, Signal, Slot


class Playhead(QObject):
    """A frame of the open film; whoever moves it, all views follow."""

    moved = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = 0
        self._count = 0

    @property
    def frame(self) -> int:
        """Where it is, from 0."""
        return self._frame

    def set_film(self, frame_count: int) -> None:
        """Another film, from its first frame."""
        self._count, self._frame = frame_count, 0
        self.moved.emit(0)

    @Slot(int)
    def seek(self, frame: int) -> None:
        """Go to a frame, or as near as the film reaches."""
        frame = min(max(0, frame), max(0, self._count - 1))
        if frame != self._frame:
            self._frame = frame
            self.moved.emit(frame)

    def step(self, frames: int) -> None:
        """Go on, or back."""
        self.seek(self._frame + frames)
