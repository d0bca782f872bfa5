"""Whether the studio may look for new versions: what that sends is said before it is wanted."""

from urllib.parse import urlsplit

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from colorstudio.app.document.settings import StudioSettings
from colorstudio.updates import address, is_forbidden


class UpdateChoice(QWidget):
    """A box to tick; with it come the explanation and the address that is asked."""

    def __init__(self, settings: StudioSettings) -> None:
        super().__init__()
        self._box = QCheckBox(self.tr("Look for new versions"))
        self._box.setToolTip(self.tr("Once a day, while the studio runs"))
        self._place = QLineEdit(settings.update_address)
        self._place.setAccessibleName(self.tr("Address of the announcements"))
        self._place.setToolTip(self.tr("A file on the web that names the newest version"))
        self._place.setPlaceholderText(address() or self.tr("https://…, which this build lacks"))
        self._words = QLabel(
            self.tr(
                "Once a day at most, the studio asks this address for a small file. Nothing about "
                "you, your films or this machine is sent, and nothing is installed."
            )
        )
        self._words.setWordWrap(True)
        self._words.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._box, self._words, self._place):
            column.addWidget(widget)
        self._box.toggled.connect(self._explain)
        self._box.setChecked(settings.look_for_updates)
        self._explain(wanted=self._box.isChecked())
        if is_forbidden():
            self._box.setEnabled(False)
            self._box.setToolTip(self.tr("Whoever looks after this machine has switched it off"))

    @property
    def wanted(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    @property
    def chosen(self) -> str:
        """The person's own address; "" for that of the build."""
        return self._place.text().strip()

    def problem(self) -> str:
        """Why nobody can be asked, as a sentence; "" where all is well."""
        place = address(self.chosen)
        if not self.wanted or is_forbidden() or urlsplit(place).scheme in ("http", "https"):
            return ""
        return self.tr("New versions need an address that begins with https://.")

    def _explain(self, wanted: bool) -> None:
        self._words.setVisible(wanted)
        self._place.setVisible(wanted)
