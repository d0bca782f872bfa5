"""What tests of the studio share: a home of their own, strictness about Qt, a film, a window."""

import gc
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QThread,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from colorstudio.app.base.theme import apply_theme
from colorstudio.app.document.settings import SettingsFile
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work import awake
from tests import patience
from tests.app.fakes import FakeBackend
from tests.media import make_film

FRAMES = 48
_UNSUPPORTED = "This plugin does not support"  # what Qt's offscreen platform says now and then


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever Qt warns of fails the test, but for what its offscreen platform cannot do."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(_UNSUPPORTED, extend=True))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """So does what it warns of while windows are closed; pytest-qt listens no longer then."""
    said: list[str] = []

    def keep(kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        calm = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not calm and not (text or "").startswith(_UNSUPPORTED):
            said.append(text or "")

    former = qInstallMessageHandler(keep)
    try:
        yield
    finally:
        qInstallMessageHandler(former)
    assert not said, f"Qt warned of this while the test was taken down: {said}"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and untitled projects of this test alone."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setattr(awake, "platform_locks", lambda _: [])  # no programs, no desktop
    return tmp_path


@pytest.fixture(autouse=True)
def nothing_leaks(qapp: QApplication) -> Iterator[None]:
    """Threads and timers that outlive their test fail it."""
    apply_theme(qapp)
    gc.freeze()  # what former tests left is theirs: collecting looks at what is new alone
    before = set(threading.enumerate())
    yield
    QThreadPool.globalInstance().waitForDone(patience.MS)
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    # isinstance would also ask o.__class__, and some lazy objects of torch answer with a warning.
    alive = [o for o in gc.get_objects() if issubclass(type(o), QThread | QTimer)]
    valid = [o for o in alive if shiboken6.isValid(o)]
    threads = [o for o in valid if isinstance(o, QThread) and o.isRunning()]
    others = [o.objectName() or repr(o) for o in threads if o is not qapp.thread()]
    timers = [_described(o) for o in valid if isinstance(o, QTimer) and o.isActive()]
    plain = [t.name for t in set(threading.enumerate()) - before if _is_ours(t)]
    assert not others + timers + plain, f"still running: {others + timers + plain}"


def _described(timer: QTimer) -> str:
    """Its interval, and whose it is: an address alone leads nobody to the place."""
    owners = []
    owner = timer.parent()
    while owner is not None:
        owners.append(type(owner).__name__)
        owner = owner.parent()
    return f"timer of {timer.interval()} ms in {' in '.join(owners) or 'nothing'}"


def _is_ours(thread: threading.Thread) -> bool:
    """A dummy stands for one of Qt's, and those are looked at by themselves."""
    return thread.is_alive() and not isinstance(thread, threading._DummyThread)


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of film, to be copied."""
    path = tmp_path_factory.mktemp("film") / "harbour.mp4"
    return make_film(path, frames=FRAMES, codec_options={"g": "12"}, audio="aac")


@pytest.fixture
def film_path(harbour: Path, tmp_path: Path) -> Path:
    """The film in a folder of this test's own: its project lies beside it."""
    folder = tmp_path / "film"
    folder.mkdir()
    return Path(shutil.copy(harbour, folder))


@pytest.fixture
def backend() -> FakeBackend:
    """An engine that colours at once."""
    return FakeBackend()


@pytest.fixture
def window(qtbot: object, backend: FakeBackend, home: Path) -> Iterator[MainWindow]:
    """The studio without a film."""
    window = MainWindow(SettingsFile(), backend)  # type: ignore[arg-type]
    window.show()
    yield window
    backend.forget()
    window.jobs.jobs.clear()
    window.close()
    window.deleteLater()
