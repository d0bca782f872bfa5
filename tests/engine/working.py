"""A client at work in tests: what it reported, and waiting for what it will report."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from colorstudio.engine.events import Event, Progress, Stage
from colorstudio.engine.live import FrameColoured
from colorstudio.engine.variations import Variation
from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.messages import Happened, Report
from tests import patience

NO_MODEL = "absent"  # nothing to load ahead: such a child is up at once


class Log:
    """Reports in the order they came, for any thread to wait for."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self._news = threading.Condition()

    def __call__(self, report: Report) -> None:
        with self._news:
            self.reports.append(report)
            self._news.notify_all()

    def wait(self, is_it: Callable[[Report], bool], since: int = 0) -> Report:
        """The first report from number ``since`` on that is the one."""
        with self._news:
            found = self._news.wait_for(
                lambda: next((r for r in self.reports[since:] if is_it(r)), None), patience.SECONDS
            )
        assert found is not None, f"never reported; the last were {self.reports[-5:]}"
        return found

    def wait_for(self, kind: type[Report], job: int) -> Report:
        """The report of this kind about this job."""
        return self.wait(lambda r: isinstance(r, kind) and getattr(r, "job", None) == job)

    def wait_progress(self, job: int, stage: Stage, done: int = 1, since: int = 0) -> None:
        """Return once so many frames of a stage are done."""

        def is_it(report: Report) -> bool:
            match report:
                case Happened(number, Progress(said, so_far)):
                    return number == job and said is stage and so_far >= done
            return False

        self.wait(is_it, since)

    def events(self, job: int) -> list[Event | Variation | FrameColoured]:
        """What a job said of itself so far."""
        with self._news:
            return [r.event for r in self.reports if isinstance(r, Happened) and r.job == job]


@contextmanager
def at_work(model: str = NO_MODEL) -> Iterator[tuple[EngineClient, Log]]:
    """A running client; closed in the end."""
    log = Log()
    client = EngineClient(log, model, "cpu")
    thread = threading.Thread(target=client.run)
    thread.start()
    try:
        yield client, log
    finally:
        client.close()
        thread.join(patience.SECONDS)
        assert not thread.is_alive()


def await_pid(client: EngineClient, other_than: int | None = None) -> int:
    """The process id of the engine, once there is another one than that."""
    deadline = time.monotonic() + patience.SECONDS
    while time.monotonic() < deadline:
        if (pid := client.pid) not in (None, other_than):
            return pid
        time.sleep(0.005)
    raise AssertionError("the engine was not started")


def is_running(pid: int) -> bool:
    """Whether a process of this number lives, on Linux."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
