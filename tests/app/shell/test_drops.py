"""What becomes of files that are dropped on the window."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.drops import is_picture
from colorstudio.app.shell.window import MainWindow
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film
from tests.media import make_film

Asked = list[list[Path]]
Action = Qt.DropAction


@pytest.fixture
def asked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The pictures that were offered as exemplars."""
    offered: Asked = []
    monkeypatch.setattr(window.commands.exemplars, "choose", offered.append)
    return offered


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("dress.png", "hat.jpg")]
    for path in paths:
        image = QImage(16, 12, QImage.Format.Format_RGB32)
        image.fill(0xAA5533)
        assert image.save(str(path))
    return paths


def gif(path: Path, frames: int) -> Path:
    with av.open(path, "w") as container:
        stream = container.add_stream("gif", rate=10, width=16, height=12, pix_fmt="rgb8")
        for number in range(frames):
            picture = av.VideoFrame.from_ndarray(
                np.full((12, 16, 3), 60 * number, np.uint8), format="rgb24"
            )
            container.mux(stream.encode(picture.reformat(format="rgb8")))
        container.mux(stream.encode())
    return path


def test_a_picture_that_moves_is_a_film(tmp_path: Path, pictures: list[Path]) -> None:
    assert all(is_picture(path) for path in pictures)
    assert is_picture(gif(tmp_path / "still.gif", 1))
    assert not is_picture(gif(tmp_path / "moves.gif", 4))
    assert not is_picture(make_film(tmp_path / "film.mp4", frames=3))
    assert not is_picture(tmp_path)


@pytest.mark.parametrize(
    ("offered", "proposed", "taken"),
    [
        (Action.CopyAction | Action.MoveAction, Action.MoveAction, True),
        (Action.CopyAction, Action.CopyAction, True),
        (Action.MoveAction, Action.MoveAction, False),
    ],
    ids=["moved with shift", "copied", "only to be moved"],
)
def test_a_drop_never_moves_the_film(
    window: MainWindow,
    film_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    offered: Action,
    proposed: Action,
    taken: bool,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(window.drops, "take", opened.extend)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film_path))])
    buttons = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    drag = QDragEnterEvent(QPoint(50, 50), offered, data, *buttons)
    drop = QDropEvent(QPointF(50, 50), offered, data, *buttons)
    for event in (drag, drop):
        event.setDropAction(proposed)
    window.dragEnterEvent(drag)
    window.dropEvent(drop)
    assert drag.isAccepted() == drop.isAccepted() == taken
    assert bool(opened) == taken
    if taken:
        assert drag.dropAction() == drop.dropAction() == Action.CopyAction


def test_a_picture_without_a_film_is_refused_in_words(
    window: MainWindow, pictures: list[Path], asked: Asked
) -> None:
    failures: list[str] = []
    window.opener.failed.connect(failures.append)
    window.drops.take(pictures)
    assert failures == ["A picture is an exemplar for a film: open the film first."]
    assert not asked


def test_a_film_is_opened_first_and_gets_the_pictures(
    window: MainWindow, qtbot: QtBot, film_path: Path, pictures: list[Path], asked: Asked
) -> None:
    other = make_film(film_path.with_name("other.mp4"), frames=4)
    window.drops.take([pictures[0], film_path, other, pictures[1]])
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [pictures]
    assert window.document.film is not None
    assert window.document.film.path == film_path


def test_pictures_of_a_film_that_does_not_open_are_forgotten(
    window: MainWindow, qtbot: QtBot, film_path: Path, pictures: list[Path], asked: Asked
) -> None:
    broken = film_path.with_name("broken.mp4")
    broken.write_bytes(b"no film")
    with qtbot.waitSignal(window.opener.failed):
        window.drops.take([broken, *pictures])
    with qtbot.waitSignal(window.opener.opened):
        window.drops.take([film_path])
    qtbot.wait(20)
    assert not asked


def test_a_gif_dropped_on_an_open_film_takes_its_place(
    window: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    pictures: list[Path],
    asked: Asked,
) -> None:
    open_film(window, backend, qtbot, film_path)
    window.drops.take(pictures)
    assert asked == [pictures]
    moves = gif(film_path.with_name("moves.gif"), 4)
    with qtbot.waitSignal(window.opener.opened) as opened:
        window.drops.take([moves])
    assert opened.args == [moves]
    assert len(asked) == 1
