"""Menus are made of what the rooms declare."""

from colorstudio.app.shell.commands import SETS
from colorstudio.app.shell.window import MainWindow


def test_every_command_declared_for_a_menu_stands_in_it(window: MainWindow) -> None:
    for kind in SETS:
        for one, _ in kind.declared():
            listed = window.actions_[one.name] in window.menus[one.menu].actions()
            assert listed == (one.section is not None), one.name


def test_sections_are_parted_by_lines(window: MainWindow) -> None:
    shown = ["—" if a.isSeparator() else a.text() for a in window.menus["Edit"].actions()]
    assert shown[:5] == ["Undo", "Redo", "—", "Select all shots", "Select none"]
    assert shown[0] != "—" != shown[-1]


def test_no_two_commands_share_a_name() -> None:
    names = [one.name for kind in SETS for one, _ in kind.declared()]
    assert len(names) == len(set(names))


def test_without_a_film_only_what_needs_none_is_offered(window: MainWindow) -> None:
    enabled = {name for name, action in window.actions_.items() if action.isEnabled()}
    declared = {one.name for kind in SETS for one, _ in kind.declared() if one.without_film}
    assert enabled == declared
    assert "file.open" in enabled
    assert "edit.undo" not in enabled
