"""Keeps the machine from falling asleep while work goes on, where the system offers that."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QProcess

_REASON = "Colouring a film"
_SERVICES = (
    # service, path and interface at once; the first keeps only the machine awake, not the screen
    ("org.freedesktop.PowerManagement", "org.freedesktop.PowerManagement.Inhibit"),
    ("org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"),
)
_CONNECTION = "colorstudio-awake"
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001  # SetThreadExecutionState


class WakeLock(Protocol):
    """One way to keep the machine awake; silent where the system does not know it."""

    def hold(self) -> None:
        """Keep it awake until :meth:`release`, or until this process dies."""
        ...

    def release(self) -> None:
        """Let it sleep when it likes."""
        ...


def platform_locks(parent: QObject) -> Sequence[WakeLock]:
    """What this system offers."""
    if sys.platform == "win32":
        return [ThreadState()]
    if sys.platform == "darwin":
        return [HelperProcess(("caffeinate", "-i", "-w", str(os.getpid())), parent)]
    inhibit = ("systemd-inhibit", "--what=idle:sleep", "--who=ColorStudio", f"--why={_REASON}")
    return [SessionService(), HelperProcess((*inhibit, "cat"), parent)]


class Awake:
    """Holds and releases all locks of the platform, which are looked for at the first wish."""

    def __init__(
        self,
        parent: QObject,
        locks: Callable[[QObject], Sequence[WakeLock]] = platform_locks,
    ) -> None:
        self._parent, self._find_locks = parent, locks
        self._locks: Sequence[WakeLock] | None = None
        self._held = False

    def set(self, wanted: bool) -> None:
        """Keep the machine awake, or no more."""
        if wanted == self._held:
            return
        self._held = wanted
        if self._locks is None:
            self._locks = self._find_locks(self._parent)
        for lock in self._locks:
            lock.hold() if wanted else lock.release()


class HelperProcess:
    """A program that keeps the machine awake while it runs; it ends with its input."""

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        self._command, self._parent = command, parent
        self._process: QProcess | None = None

    def hold(self) -> None:
        """Start the program."""
        program, *arguments = self._command
        if shutil.which(program) is None:
            return
        self._process = QProcess(self._parent)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.start(program, arguments)

    def release(self) -> None:
        """End it."""
        if self._process is None:
            return
        self._process.finished.connect(self._process.deleteLater)
        self._process.closeWriteChannel()
        self._process.terminate()
        self._process.waitForFinished(200)
        self._process = None


class SessionService:
    """The desktop's own service. It gives the lock back when the connection that asked ends."""

    def hold(self) -> None:
        """Ask every service that knows of it; nobody waits for the answers."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        for service, interface in _SERVICES:
            path = "/" + interface.replace(".", "/")
            call = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
            call.setArguments(["ColorStudio", _REASON])
            bus.asyncCall(call)

    def release(self) -> None:
        """End the connection."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(_CONNECTION)


class ThreadState:
    """Windows: a state of the thread that asks for it."""

    def hold(self) -> None:
        """Keep the system awake, not the screen."""
        _set_execution_state(_CONTINUOUS | _SYSTEM_REQUIRED)

    def release(self) -> None:
        """Back to what it was."""
        _set_execution_state(_CONTINUOUS)


def _set_execution_state(flags: int) -> None:
    ctypes.windll.kernel32.SetThreadExecutionState(flags)  # type: ignore[attr-defined]
