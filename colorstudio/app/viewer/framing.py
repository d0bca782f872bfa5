"""Which part of the picture is seen where in the viewer. All places are device pixels."""

from dataclasses import replace

from colorstudio.app.viewer.compare import CompareMode, Content, Pane, panes
from colorstudio.app.viewer.view import LARGEST, Point, Size, View, fit, next_step

Box = tuple[float, float, float, float]
"""(left, top, right, bottom)"""


class Framing:
    """Mode, wipe line, zoom and pan of a viewer; all panes look at the same place."""

    def __init__(self) -> None:
        self.mode = CompareMode.SIDE
        self.room: tuple[int, int] = (16, 9)
        self.picture: Size = (16, 9)
        self.holds_original = False  # show the original in place of colour
        self._wipe = 0.5
        self._view: View | None = None  # None: the whole picture, whatever the room

    @property
    def panes(self) -> list[Pane]:
        """What is shown where; the original first where there are two."""
        shown = panes(self.mode, self.room, self.picture)
        if not self.holds_original:
            return shown
        if self.mode is CompareMode.WIPE:
            shown = shown[1:]
        return [replace(pane, content=Content.ORIGINAL) for pane in shown]

    @property
    def view(self) -> View:
        """Where every pane looks."""
        pane = self.panes[-1].size
        whole = fit(self.picture, pane)
        if self._view is None or self._view.scale <= whole.scale:
            return whole
        return self._view.clamped(self.picture, pane)

    @property
    def fits(self) -> bool:
        """Whether the whole picture is seen."""
        return self.view == fit(self.picture, self.panes[-1].size)

    @property
    def reduced_size(self) -> tuple[int, int] | None:
        """(width, height) of the whole picture at this scale; None where it is not reduced."""
        scale = self.view.scale
        if scale >= 1:
            return None
        width, height = (max(1, round(side * scale)) for side in self.picture)
        return width, height

    def fit(self) -> None:
        """See the whole picture."""
        self._view = None

    def zoom_to(self, scale: float, at: Point | None) -> None:
        """Change the scale; the film pixel at ``at`` stays, or the middle one."""
        pane = self._pane_at(at)
        point = (pane.width / 2, pane.height / 2) if at is None else _inside(pane, at)
        self._view = self.view.zoomed(min(scale, LARGEST), point, pane.size)
        if self.fits:
            self._view = None

    def step(self, up: bool, at: Point | None) -> None:
        """Zoom to the next round scale."""
        whole = fit(self.picture, self.panes[-1].size).scale
        self.zoom_to(next_step(self.view.scale, up, whole), at)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture, as far as there is more of it to see."""
        if not self.fits:
            self._view = self.view.panned(dx, dy).clamped(self.picture, self.panes[-1].size)

    def seen_part(self, pane: Pane) -> Box:
        """The part of a pane that the picture fills: in a wipe, up to its side of the line."""
        (left, top), (right, bottom) = (
            self.view.to_pane(corner, pane.size) for corner in ((0, 0), self.picture)
        )
        left, right = pane.x + max(left, 0), pane.x + min(right, pane.width)
        line = self.wipe_x
        if line is not None:
            line = min(max(line, left), right)
            left, right = (left, line) if pane.content is Content.ORIGINAL else (line, right)
        return left, pane.y + max(top, 0), right, pane.y + min(bottom, pane.height)

    def film_place(self, at: Point) -> Point:
        """The place of the film's picture that is seen at ``at``."""
        pane = self._pane_at(at)
        return self.view.to_picture(_inside(pane, at), pane.size)

    def content_at(self, at: Point) -> Content:
        """What is seen at a place of the viewer."""
        line = self.wipe_x
        if line is not None:
            return Content.ORIGINAL if at[0] < line else Content.COLOUR
        return self._pane_at(at).content

    # The wipe line

    @property
    def wipe(self) -> float:
        """Where the line stands, from 0 (left end of the picture) to 1."""
        return self._wipe

    @wipe.setter
    def wipe(self, position: float) -> None:
        self._wipe = min(max(position, 0.0), 1.0)

    @property
    def wipe_x(self) -> float | None:
        """Where the line is seen; None where there is none."""
        if self.mode is not CompareMode.WIPE or self.holds_original:
            return None
        pane = self.panes[-1]
        return pane.x + self.view.to_pane((self._wipe * self.picture[0], 0), pane.size)[0]

    def wipe_to(self, at: Point) -> None:
        """Bring the line to a place of the viewer."""
        self.wipe = self.film_place(at)[0] / self.picture[0]

    def _pane_at(self, at: Point | None) -> Pane:
        shown = self.panes
        if at is None:
            return shown[-1]
        return next((pane for pane in shown if pane.holds(*at)), shown[-1])


def _inside(pane: Pane, at: Point) -> Point:
    return at[0] - pane.x, at[1] - pane.y
