"""A quiet word in the status bar where a newer version was announced, if a person wants that."""

import html
import logging
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document.settings import KeptSettings
from colorstudio.updates import Release, address, newer_release

_log = logging.getLogger(__name__)
_SETTLED_MS = 4000  # after the window came up: nothing waits for an answer
_DAY = 24 * 3600.0


class UpdateNotice(QObject):
    """Looks once a day at most. What goes wrong is nobody's business but the log's."""

    def __init__(self, kept: KeptSettings, bar: QStatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = kept
        self._bar = bar
        self.label: QLabel | None = None
        self._timer = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        kept.changed.connect(self._timer.start)

    def look(self) -> None:
        """Ask, where the person wants it and today nobody asked."""
        settings = self._kept.now
        place = address(settings.update_address)
        if not (settings.look_for_updates and place) or not _is_due(settings.updates_asked):
            return
        settings.updates_asked = time.time()
        self._kept.save()
        BackgroundCall(self, lambda: newer_release(place), self._show, _log.info)

    def _show(self, release: Release | None) -> None:
        if release is None or self.label is not None:
            return
        words = html.escape(self.tr("ColorStudio {0} is available").format(release.version))
        link = html.escape(release.link)
        self.label = QLabel(f'<a href="{link}">{words}</a>' if link else words)
        self.label.setOpenExternalLinks(True)
        self.label.setToolTip(release.link)
        self._bar.addPermanentWidget(self.label)


def _is_due(asked: float) -> bool:
    """Also where the clock was turned back since."""
    return not 0 <= time.time() - asked < _DAY
