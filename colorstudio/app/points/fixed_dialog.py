"""Fixed colours: rules of the film, tried on the frame at hand."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.fields import ChoiceField, ValueSlider, labelled
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.points.colours import Rgb
from colorstudio.app.points.sample_picture import SamplePicture
from colorstudio.app.points.swatch import swatch_icon
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.chroma.hex_colour import to_hex
from colorstudio.engine.fixing import ColouredFrame, Fixing, ThingSeen
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.worker.tasks import NameThings
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import Matrix
from colorstudio.hints.fixed import SOFTNESS, TOLERANCE, FixedColour, Sample, reach

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_ANYTHING = ""
_SIDE = 290  # pixels of the column beside the picture
_DIMMED = 0.25  # of the light, where a rule does not reach
_MOST = 0.3  # of tolerance and softness, as sliders offer them


class FixedColoursDialog(QDialog):
    """``rules`` is the answer once it is accepted. Nothing of the film is changed before."""

    def __init__(
        self,
        rules: Sequence[FixedColour],
        kinds: Sequence[str],
        matrix: Matrix,
        load: Callable[[], ColouredFrame],
        backend: "EngineBackend",
        rgb: Rgb,
        parent: QWidget | None = None,
    ) -> None:
        """``load`` reads the frame at hand, in the background; ``rgb`` is what new rules give."""
        super().__init__(parent)
        self.rules = list(rules)
        self._rgb, self._backend = rgb, backend
        self._paint = SmallPainter(matrix)
        self._frame: ColouredFrame | None = None
        self._seen: dict[str, NDArray[np.float32]] = {}  # things of the frame that are known
        self._calls: dict[str, EngineCall] = {}
        self.setWindowTitle(self.tr("Fixed colours"))
        self._lay_out(kinds)
        resize_within_screen(self, 1060, 640)
        self._picture.show_image(None, self.tr("Reading the frame…"))
        self._reading = BackgroundCall(self, load, self._take_frame, self._miss_frame)
        self.finished.connect(self._stop)
        self._fill(0 if self.rules else -1)

    # Building

    def _lay_out(self, kinds: Sequence[str]) -> None:
        about = QLabel(
            self.tr(
                "Click the colour to change throughout the film: it becomes the selected rule's "
                "sample. Shift+click adds a sample."
            )
        )
        about.setProperty("muted", True)
        about.setWordWrap(True)
        self._picture = SamplePicture(
            self.tr("Picture"),
            self.tr("Click to sample a colour.\nKeys: arrows move the cross, Enter samples."),
        )
        self._picture.pointed.connect(self._sample)
        self._shows_reach = QCheckBox(self.tr("Show what the rule reaches"))
        self._shows_reach.setToolTip(self.tr("Dim all other places"))
        self._shows_reach.toggled.connect(self._show)
        self._said = QLabel()
        self._said.setProperty("muted", True)
        below = QHBoxLayout()
        below.addWidget(self._shows_reach)
        below.addStretch()
        below.addWidget(self._said)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._picture, 1)
        left.addLayout(below)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addLayout(left, 1)
        body.addWidget(self._side(kinds))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(body, 1)
        column.addWidget(self._buttons())

    def _side(self, kinds: Sequence[str]) -> QWidget:
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Rules"))
        self._list.setToolTip(self.tr("The film's rules; later ones override earlier ones"))
        self._list.currentRowChanged.connect(self._choose)
        self._new = self._button(self.tr("New"), self.tr("The next click makes a new rule"))
        self._new.clicked.connect(lambda: self._list.setCurrentRow(-1))
        self._delete = self._button(self.tr("Delete"), self.tr("Delete the selected rule"))
        self._delete.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self._new)
        row.addWidget(self._delete)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addWidget(self._form(kinds))
        return side

    def _form(self, kinds: Sequence[str]) -> QWidget:
        self._name = QLineEdit(placeholderText=self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setToolTip(self.tr("What to call the rule"))
        self._name.textEdited.connect(lambda text: self._change(name=text.strip()))
        self._colour = self._button("", self.tr("What the sampled colour becomes"))
        self._colour.clicked.connect(self._mix)
        self._sliders = {
            "tolerance": ValueSlider(
                self.tr("Tolerance"),
                *(0, _MOST, TOLERANCE),
                self.tr("How far a colour may lie from the sample"),
            ),
            "softness": ValueSlider(
                self.tr("Softness"),
                *(0, _MOST, SOFTNESS),
                self.tr("How far beyond that the rule fades out"),
            ),
            "luma_tolerance": ValueSlider(
                self.tr("Luma"),
                *(0, 1, 1),
                self.tr("How far luma may lie from the sample's; 1 is any"),
            ),
        }
        self._thing = ChoiceField(
            self.tr("Only on"),
            [(_ANYTHING, self.tr("Anything")), *((kind, kind.capitalize()) for kind in kinds)],
            self.tr("Only on things of this kind, as far as the model recognizes them"),
        )
        self._thing.chosen.connect(lambda kind: self._change(thing=kind or None))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(labelled(self.tr("Name"), self._name))
        column.addWidget(labelled(self.tr("Becomes"), self._colour))
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self._change(**{name: value}))
            column.addWidget(labelled(slider.title, slider))
        column.addWidget(labelled(self.tr("Only on"), self._thing))
        self._fields = form
        return form

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text or tip)
        button.setAutoDefault(False)
        return button

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        buttons.button(kinds.Save).setProperty("primary", True)
        buttons.button(kinds.Save).setToolTip(
            self.tr("Keep the rules; shots coloured earlier then count as edited")
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # Rules

    @property
    def _at(self) -> int:
        return self._list.currentRow()

    def _fill(self, chosen: int) -> None:
        with QSignalBlocker(self._list):
            self._list.clear()
            for rule in self.rules:
                self._list.addItem(QListWidgetItem(swatch_icon(rule.rgb), rule.name))
            self._list.setCurrentRow(chosen)
        self._choose(chosen)

    def _choose(self, at: int) -> None:
        rule = self.rules[at] if 0 <= at < len(self.rules) else None
        self._fields.setEnabled(rule is not None)
        self._delete.setEnabled(rule is not None)
        self._shows_reach.setEnabled(rule is not None)
        self._name.setText(rule.name if rule else "")
        shown = rule.rgb if rule else self._rgb
        self._colour.setIcon(swatch_icon(shown))
        self._colour.setText(to_hex(shown))
        for name, slider in self._sliders.items():
            slider.show_values([getattr(rule, name)] if rule else [])
        self._thing.show_values([(rule.thing or _ANYTHING) if rule else _ANYTHING])
        self._show()

    def _change(self, **changed: Any) -> None:
        at = self._at
        if at < 0:
            return
        self.rules[at] = replace(self.rules[at], **changed)
        item = self._list.item(at)
        item.setText(self.rules[at].name)
        item.setIcon(swatch_icon(self.rules[at].rgb))
        if "rgb" in changed:
            self._rgb = self.rules[at].rgb
            self._choose(at)
        self._show()

    def _sample(self, x: float, y: float, more: bool) -> None:
        if self._frame is None:
            return
        found = self._frame.sample(x, y)
        if self._at < 0:
            name = self.tr("Colour {0}").format(len(self.rules) + 1)
            self.rules.append(FixedColour(name, (found,), self._rgb))
            self._fill(len(self.rules) - 1)
        else:
            before: tuple[Sample, ...] = self.rules[self._at].samples if more else ()
            self._change(samples=(*before, found))

    def _remove(self) -> None:
        del self.rules[self._at]
        self._fill(min(self._at, len(self.rules) - 1))

    def _mix(self) -> None:
        dialog = QColorDialog(QColor(*self.rules[self._at].rgb), self)
        dialog.setWindowTitle(self.tr("Becomes"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            mixed = dialog.currentColor()
            self._change(rgb=(mixed.red(), mixed.green(), mixed.blue()))
        dialog.deleteLater()

    # The picture

    def _take_frame(self, frame: ColouredFrame) -> None:
        self._frame = frame
        self._show()

    def _miss_frame(self, sentence: str) -> None:
        self._picture.show_image(None, sentence)

    def _show(self) -> None:
        frame = self._frame
        if frame is None:
            return
        fixing = Fixing(tuple(self.rules), self._named)
        rgb = self._paint.rgb(frame.luma, fixing(frame.luma, frame.chroma))
        if self._shows_reach.isChecked() and self._at >= 0:
            rgb = _dimmed(rgb, self._reach(frame))
        height, width = rgb.shape[:2]
        image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._picture.show_image(image.copy())
        self._say()

    def _reach(self, frame: ColouredFrame) -> NDArray[np.float32]:
        rule = self.rules[self._at]
        return reach(rule, frame.luma, frame.chroma, lambda kind: self._named(kind, frame.luma))

    def _say(self) -> None:
        count = len(self.rules[self._at].samples) if self._at >= 0 else 0
        words = self.tr("1 sample") if count == 1 else self.tr("{0} samples").format(count)
        waits = any(call.is_open for call in self._calls.values())
        self._said.setText(self.tr("Looking for things…") if waits else words if count else "")

    def _named(self, kind: str, luma: WorkingLuma) -> NDArray[np.float32]:
        """Where a thing stands: everywhere, until the engine has answered."""
        if kind not in self._seen and kind not in self._calls:
            frame = self._frame
            assert frame is not None
            self._calls[kind] = EngineCall(
                self,
                self._backend,
                NameThings(frame.frame, luma, (kind,)),
                self._take_thing,
                self._said.setText,
            )
        return self._seen.get(kind, np.ones((1, 1), np.float32))

    def _take_thing(self, seen: ThingSeen) -> None:
        self._seen[seen.kind] = seen.likely
        self._calls.pop(seen.kind, None)
        self._show()

    def _stop(self) -> None:
        self._reading.forget()
        for call in self._calls.values():
            call.forget()


def _dimmed(rgb: NDArray[np.uint8], weights: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The picture, dark where nothing is reached."""
    rows, columns = rgb.shape[0] // weights.shape[0], rgb.shape[1] // weights.shape[1]
    whole = weights.repeat(rows, 0).repeat(columns, 1)[: rgb.shape[0], : rgb.shape[1]]
    light = np.pad(
        _DIMMED + (1 - _DIMMED) * whole,
        [(0, rgb.shape[0] - whole.shape[0]), (0, rgb.shape[1] - whole.shape[1])],
        mode="edge",
    )
    return np.ascontiguousarray(rgb * light[..., None], np.uint8)
