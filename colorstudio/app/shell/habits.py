"""What a person changes in passing and finds again tomorrow: keys, looks, colours."""

from PySide6.QtCore import QObject

from colorstudio.app.base.actions import Actions
from colorstudio.app.document.settings import KeptSettings
from colorstudio.app.points.colours import ColourChoice
from colorstudio.app.shots.looks import LookBook
from colorstudio.chroma.hex_colour import to_hex


class Habits(QObject):
    """Writes each into the settings as soon as it changes."""

    def __init__(
        self,
        kept: KeptSettings,
        actions: Actions,
        looks: LookBook,
        colours: ColourChoice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._actions, self._looks, self._colours = actions, looks, colours
        actions.rebound.connect(lambda _: self._keep_keys())
        looks.changed.connect(self._keep_looks)
        colours.changed.connect(self._keep_colours)

    def _keep_keys(self) -> None:
        self._kept.now.keys = self._actions.changed_keys()
        self._kept.save()

    def _keep_looks(self) -> None:
        self._kept.now.looks = self._looks.to_json()
        self._kept.save()

    def _keep_colours(self) -> None:
        recent = [to_hex(rgb) for rgb in self._colours.recent]
        if recent != self._kept.now.recent_colours:
            self._kept.now.recent_colours = recent
            self._kept.save()
