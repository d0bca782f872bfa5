"""The words that a model with a text encoder takes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from colorstudio.app.base.fields import TextField, labelled
from colorstudio.engine.shot_settings import MAX_PROMPT, ShotSettings


class PromptFields(QWidget):
    """Prompt and negative prompt; ``changed`` carries what was written."""

    changed = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._prompt = TextField(
            self.tr("Prompt"),
            3,
            MAX_PROMPT,
            self.tr("What the picture shows, and in which colours; Enter applies it"),
            self.tr("For example: a red coat, green hills"),
        )
        self._negative = TextField(
            self.tr("Negative prompt"),
            2,
            MAX_PROMPT,
            self.tr("What the colours should avoid; Enter applies it"),
            self.tr("For example: sepia, a blue cast"),
        )
        self._prompt.entered.connect(lambda text: self.changed.emit({"prompt": text}))
        self._negative.entered.connect(lambda text: self.changed.emit({"negative_prompt": text}))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(labelled(self.tr("Prompt"), self._prompt))
        column.addWidget(labelled(self.tr("Away from"), self._negative))

    def show_settings(self, settings: Sequence[ShotSettings]) -> None:
        """Show what the shots have, mixed where they differ."""
        self._prompt.show_values([s.prompt for s in settings])
        self._negative.show_values([s.negative_prompt for s in settings])

    def settle(self) -> None:
        """Hand over what is being written."""
        self._prompt.settle()
        self._negative.settle()
