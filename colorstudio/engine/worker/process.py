"""The engine's process as seen from the other side."""

import contextlib
import multiprocessing
import signal

from colorstudio.engine.worker.child import serve
from colorstudio.engine.worker.messages import Command, Report

_EXIT_PATIENCE = 2.0  # seconds from the end of the pipe to the end of the process


class EngineProcess:
    """A spawned child and the two pipes to it."""

    def __init__(self, model: str, device: str) -> None:
        context = multiprocessing.get_context("spawn")
        commands, self._commands = context.Pipe(duplex=False)
        self._reports, reports = context.Pipe(duplex=False)
        self._process = context.Process(
            target=serve,
            args=(commands, reports, model, device),
            name="colorstudio-engine",
            daemon=True,
        )
        self._process.start()
        commands.close()  # only the child holds its ends, so that its death closes them
        reports.close()

    @property
    def pid(self) -> int | None:
        """The child's process id."""
        return self._process.pid

    def send(self, command: Command) -> None:
        """Say something to the child; a dead one does not hear it."""
        with contextlib.suppress(OSError):
            self._commands.send(command)

    def next_report(self, timeout: float) -> Report | None:
        """What the child says within ``timeout`` seconds, else None. EOFError once it is dead."""
        try:
            report: Report | None = self._reports.recv() if self._reports.poll(timeout) else None
        except OSError as error:  # killed in the middle of a report
            raise EOFError from error
        return report

    def hang_up(self) -> None:
        """Ask the child to end."""
        self._commands.close()

    def kill(self) -> None:
        """End the child now."""
        self._process.kill()

    def reap(self) -> str:
        """Release what a dead child leaves; says what it died of."""
        self._commands.close()
        self._reports.close()
        self._process.join(_EXIT_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        code = self._process.exitcode
        self._process.close()
        return _cause(code)


def _cause(exit_code: int | None) -> str:
    if exit_code is None or exit_code >= 0:
        return f"exit code {exit_code}"
    if -exit_code == getattr(signal, "SIGKILL", None):
        return "killed, perhaps for lack of memory"
    return signal.strsignal(-exit_code) or f"signal {-exit_code}"
