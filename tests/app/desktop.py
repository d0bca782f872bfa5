"""A desktop of our own on the session bus: says on stdout what it is asked for."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusVirtualObject,
)

from colorstudio.app.work.awake import Awake, SessionService
from colorstudio.app.work.notifier import notify_portal

_STEP_MS = 300


class Service(QDBusVirtualObject):
    """Answers every call, and watches whoever made it."""

    def __init__(self, bus: QDBusConnection, name: str, path: str) -> None:
        super().__init__()
        self._watcher = QDBusServiceWatcher(self)
        self._watcher.setConnection(bus)
        self._watcher.serviceUnregistered.connect(lambda _: say("the caller is gone"))
        bus.registerService(name)
        bus.registerVirtualObject(path, self)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:  # noqa: N802
        self._watcher.addWatchedService(message.service())
        say(f"{message.interface()}.{message.member()} {message.signature()}")
        return bool(bus.send(message.createReply([7])))


def main() -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
    services = [
        Service(bus, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        Service(bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"),
    ]
    owner = QObject()
    awake = Awake(owner, lambda _: [SessionService()])
    steps: list[Callable[[], object]] = [
        lambda: awake.set(True),
        lambda: awake.set(True),
        lambda: say("work is done"),
        lambda: awake.set(False),
        lambda: notify_portal("ColorStudio", "Export done"),
        app.quit,
    ]
    for number, step in enumerate(steps, 1):
        QTimer.singleShot(number * _STEP_MS, step)
    app.exec()
    del services


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
