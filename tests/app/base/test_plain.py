"""Parts that need no window: times, ruler, settings, selection, keys."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from colorstudio.app.base import theme
from colorstudio.app.base.actions import Actions
from colorstudio.app.base.time_text import DISPLAYS, TimeText
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.document.settings import SettingsFile, StudioSettings
from colorstudio.app.shell.commands import SETS
from colorstudio.app.timeline.ticks import tick_step, ticks
from colorstudio.errors import UsageError
from colorstudio.project.shots import ShotRecord

RATES = [Fraction(16), Fraction(18), Fraction(24), Fraction(30000, 1001), Fraction(25)]


@given(st.integers(0, 200_000), st.sampled_from(RATES), st.sampled_from(DISPLAYS))
def test_a_time_shown_can_be_typed(frame: int, rate: Fraction, display: str) -> None:
    text = TimeText(rate, display)
    if display == "seconds":
        assert abs(text.parse(text.text(frame), 0) - frame) <= 1
    else:
        assert text.parse(text.text(frame), 0) == frame


@pytest.mark.parametrize(
    ("typed", "frame"),
    [("+10", 110), ("-10", 90), ("+1s", 124), ("1500", 1500), ("1..", 1440), ("0:02", 48)],
)
def test_short_ways_to_type_a_place(typed: str, frame: int) -> None:
    assert TimeText(Fraction(24)).parse(typed, 100) == frame


@pytest.mark.parametrize("typed", ["", "tea", "1:2:3:4:5"])
def test_what_is_no_place_is_refused(typed: str) -> None:
    with pytest.raises(UsageError):
        TimeText(Fraction(24)).parse(typed, 0)


@given(st.floats(0.001, 24), st.sampled_from(RATES))
def test_labels_have_room(scale: float, rate: Fraction) -> None:
    step = tick_step(scale, rate, 100)
    assert step * scale >= 100 or step >= 7200 * round(rate)
    assert all(frame % step == 0 for frame in ticks(17, 500, step))


# Settings


def test_settings_come_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "studio.json")
    settings = StudioSettings(device="cpu", keys={"shot.split": ["S"]})
    settings.remember(tmp_path / "b.mp4")
    settings.remember(tmp_path / "a.mp4")
    settings.remember(tmp_path / "b.mp4")
    file.save(settings)
    assert file.load() == settings
    assert [Path(p).name for p in settings.recent] == ["b.mp4", "a.mp4"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"device": 3, "unknown": 1}'])
def test_settings_that_make_no_sense_are_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "studio.json"
    path.write_text(text)
    assert SettingsFile(path).load() == StudioSettings()


def test_settings_say_their_version(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "s.json").save(StudioSettings())
    assert json.loads((tmp_path / "s.json").read_text())["version"] == 1


# Selection


def shots(count: int) -> list[ShotRecord]:
    return [
        ShotRecord(n, 1, n * 10, n * 10 + 10, "", "cut", False, None, None) for n in range(count)
    ]


def test_click_toggle_and_extend() -> None:
    selection, all_shots = ShotSelection(), shots(6)
    selection.click(1)
    selection.extend(4, all_shots)
    assert [shot.id for shot in selection.of(all_shots)] == [1, 2, 3, 4]
    selection.toggle(2)
    assert [shot.id for shot in selection.of(all_shots)] == [1, 3, 4]
    selection.keep(all_shots[:4])
    assert [shot.id for shot in selection.of(all_shots)] == [1, 3]


# Keys


def test_every_key_has_one_command(qapp: object) -> None:
    declared = [one for kind in SETS for one, _ in kind.declared()]
    keys = [QKeySequence(key).toString() for one in declared for key in one.keys]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_a_key_changes_hands(qapp: object) -> None:
    window = QWidget()
    actions = Actions(window, SETS, {"shot.split": ["S"]})
    assert actions.keys("shot.split") == ["S"]
    actions.rebind("shot.marker", ["S"])
    assert actions.keys("shot.split") == []
    assert actions.changed_keys() == {"shot.split": [], "shot.marker": ["S"]}
    assert "(S)" in actions["shot.marker"].toolTip()


# Contrast (WCAG 2.2, 1.4.3)


def luminance(color: object) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = color.getRgbF()  # type: ignore[attr-defined]
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


@pytest.mark.parametrize("ground", [theme.WINDOW, theme.PANEL, theme.BASE])
@pytest.mark.parametrize(
    "ink", [theme.TEXT, theme.MUTED, theme.GOOD, theme.BUSY, theme.WARN, theme.BAD]
)
def test_words_can_be_read(ink: object, ground: object) -> None:
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5
