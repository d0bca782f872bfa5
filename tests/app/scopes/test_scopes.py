"""Scopes: known pictures give known figures, and a closed dock costs nothing."""

import sys

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from colorstudio.app.scopes import measure
from colorstudio.app.shell.window import MainWindow
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


def plain(*rgb: int) -> measure.Rgb:
    return np.full((60, measure.WIDTH, 3), rgb, np.uint8)


def test_grey_lies_in_the_middle_of_the_vectorscope() -> None:
    row, column = np.unravel_index(measure.vectorscope(plain(90, 90, 90)).argmax(), (160, 160))
    assert abs(int(row) - 80) <= 1
    assert abs(int(column) - 80) <= 1


@pytest.mark.parametrize("rgb", [(224, 172, 138), (141, 85, 60), (255, 219, 190)])
def test_skin_lies_along_its_line(rgb: tuple[int, int, int]) -> None:
    scope = measure.vectorscope(plain(*rgb))
    row, column = (int(place) for place in np.unravel_index(scope.argmax(), scope.shape))
    angle = np.rad2deg(np.arctan2(row - 79.5, column - 79.5))
    assert abs(angle - measure.SKIN_DEGREES) < 15


@pytest.mark.parametrize("name", measure.PRIMARIES)
def test_colours_lie_where_their_names_stand(name: str) -> None:
    rgb = measure.PRIMARIES[name]
    scope = measure.vectorscope(plain(*(80 + 70 * level for level in rgb)))
    row, column = (int(place) for place in np.unravel_index(scope.argmax(), scope.shape))
    angle = np.rad2deg(np.arctan2(row - 79.5, column - 79.5))
    assert abs((angle - measure.hue_degrees(rgb) + 180) % 360 - 180) < 2


def test_a_ramp_is_a_diagonal_in_the_waveform() -> None:
    ramp = np.linspace(0, 255, measure.WIDTH).astype(np.uint8)
    rgb = np.repeat(np.repeat(ramp[None, :, None], 40, 0), 3, 2)
    peaks = measure.waveform(rgb).argmax(axis=0)
    assert (np.abs(peaks - ramp.astype(int) * measure.LEVELS // 256) <= 1).all()


def test_parade_holds_the_channels_apart() -> None:
    peaks = measure.parade(plain(200, 100, 50)).argmax(axis=0).reshape(3, -1)
    assert [int(channel[0]) for channel in peaks] == [100, 50, 25]


def test_histogram_is_not_flattened_by_black_borders() -> None:
    picture = plain(0, 0, 0)
    picture[:3] = 130
    assert measure.histogram(picture)[3, 130] == 1


def test_the_dock_measures_what_is_on_screen(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: object
) -> None:
    open_film(window, backend, qtbot, film_path)  # type: ignore[arg-type]
    window.actions_["view.scopes"].trigger()
    qtbot.waitUntil(lambda: "pyqtgraph" in sys.modules)
    from colorstudio.app.scopes.panel import ScopesPanel

    panel = window.findChild(ScopesPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: panel._plot is not None)
    for index in range(panel._choice.findData("drift")):
        panel._choice.setCurrentIndex(index)
        window.playhead.step(1)
        qtbot.waitUntil(lambda: not panel._soon.isActive())
        panel._measure()
        shown = panel._density.image if panel._density is not None else panel._curves[3].yData
        assert 0.1 < float(np.max(shown)) <= 1


def test_chroma_over_time_follows_the_shot_and_its_grade(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: object
) -> None:
    open_film(window, backend, qtbot, film_path)  # type: ignore[arg-type]
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    window.actions_["view.scopes"].trigger()
    from colorstudio.app.scopes.panel import ScopesPanel

    panel = window.findChild(ScopesPanel)
    assert panel is not None
    with qtbot.waitSignal(panel._drift.measured) as got:
        panel._choice.setCurrentIndex(panel._choice.findData("drift"))
    drift = got.args[0]
    assert list(drift.frames) == list(range(16))
    np.testing.assert_allclose(drift.means[:2].mean(1), (-0.1, 0.12), atol=0.01)

    with qtbot.waitSignal(panel._drift.measured) as got:
        window.document.grade(window.document.contents.shots[:1], {"vividness": 0.5})
    np.testing.assert_allclose(got.args[0].means[1].mean(), 0.06, atol=0.01)

    with qtbot.waitSignal(panel._drift.measured) as got:
        window.playhead.seek(20)
    assert got.args[0].frames[0] == 16
    line = panel._playhead
    assert line is not None
    qtbot.waitUntil(lambda: line.value() == 20)


def test_chroma_over_time_costs_nothing_while_it_is_closed(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: object
) -> None:
    open_film(window, backend, qtbot, film_path)  # type: ignore[arg-type]
    window.actions_["view.scopes"].trigger()
    from colorstudio.app.scopes.panel import ScopesPanel

    panel = window.findChild(ScopesPanel)
    assert panel is not None
    panel._choice.setCurrentIndex(panel._choice.findData("drift"))
    window.actions_["view.scopes"].trigger()
    with qtbot.assertNotEmitted(panel._drift.measured, wait=400):
        window.playhead.seek(20)
