"""Notifies someone who is looking elsewhere that something is done."""

import sys

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_PORTAL = "org.freedesktop.portal.Desktop"
_PORTAL_PATH = "/org/freedesktop/portal/desktop"
_NOTIFICATION = "org.freedesktop.portal.Notification"


class Notifier:
    """Notifications of one window; none while it is the one in use."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def notify(self, title: str, words: str) -> None:
        """Make the task bar's entry blink, and show a notification where there is a way."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show_in_tray(title, words)
        elif sys.platform.startswith("linux"):
            notify_portal(title, words)

    def dismiss(self) -> None:
        """Leave nothing in the tray."""
        if self._tray:
            self._tray.hide()

    def _show_in_tray(self, title: str, words: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self._window)
            self._tray.activated.connect(lambda _: self._window.activateWindow())
        self._tray.show()
        self._tray.showMessage(title, words)


def notify_portal(title: str, words: str) -> None:
    """Ask the desktop's portal; where there is none, nothing happens."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    call = QDBusMessage.createMethodCall(_PORTAL, _PORTAL_PATH, _NOTIFICATION, "AddNotification")
    call.setArguments(["colorstudio-job", {"title": title, "body": words}])
    QDBusConnection.sessionBus().asyncCall(call)
