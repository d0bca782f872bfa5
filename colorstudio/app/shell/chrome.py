"""Menus, tool bar and docks of the main window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from colorstudio.app.base.actions import Actions

SEPARATOR = ""

_MENUS = {
    "File": (
        *("file.open", SEPARATOR, "file.save-as", "file.close", SEPARATOR),
        *("file.export", "file.still", SEPARATOR, "file.preferences", SEPARATOR, "file.quit"),
    ),
    "Edit": (
        *("edit.undo", "edit.redo", SEPARATOR, "edit.select-all", "edit.select-none"),
        *("edit.select-back", "edit.select-on", SEPARATOR),
        *("edit.copy-grade", "edit.paste-grade", "edit.apply", SEPARATOR),
        *("edit.film-settings", "edit.follow-film", SEPARATOR, "edit.keys"),
    ),
    "Shots": (
        *("shot.colorize", "shot.colorize-all", "shot.colorize-range", "shot.explore", SEPARATOR),
        *("shot.detect", "shot.split", "shot.merge", "shot.nudge-back", "shot.nudge-on"),
        *("shot.rename", SEPARATOR, "shot.marker", SEPARATOR),
        *("shot.exemplar", "shot.use-frame", "shot.suggest", SEPARATOR),
        *("model.library", SEPARATOR, "shot.problem-back", "shot.problem-on"),
    ),
    "Takes": (
        *("view.takes", "take.compare", SEPARATOR, "take.mark-a", "take.mark-b", SEPARATOR),
        *("take.use-a", "take.use-b", "take.leave"),
    ),
    "Colour": (
        *("point.tool", "point.brush", SEPARATOR, "point.colour", "point.more", "point.grey"),
        *("point.pick", "point.source", SEPARATOR, "point.smaller", "point.larger"),
        *("point.delete", "point.leave", SEPARATOR, "point.import", "point.export"),
    ),
    "Playback": (
        *("play.toggle", "play.reverse", "play.forward", SEPARATOR),
        *("play.frame-back", "play.frame-on", "play.second-back", "play.second-on"),
        *("play.ten-back", "play.ten-on", "play.shot-back", "play.shot-on"),
        *("play.home", "play.end", "play.go-to", SEPARATOR),
        *("play.in", "play.out", "play.clear-range"),
    ),
    "View": (
        *("view.side", "view.wipe", "view.single", "view.difference", SEPARATOR),
        *("view.fit", "view.actual", "view.original", SEPARATOR),
        *("view.zoom-in", "view.zoom-out", "view.zoom-fit", SEPARATOR),
        *("view.takes", "view.scopes", "view.full-screen", "view.reset"),
    ),
    "Help": ("view.keys", "view.about"),
}
SHOT_MENU = (
    *("shot.colorize", "shot.explore", SEPARATOR, "shot.split", "shot.merge", "shot.rename"),
    *(SEPARATOR, "shot.exemplar", "shot.use-frame", "shot.marker", SEPARATOR),
    *("edit.copy-grade", "edit.paste-grade", "edit.apply", SEPARATOR, "edit.select-all"),
)
_TOOLS = (
    *("file.open", SEPARATOR, "edit.undo", "edit.redo", SEPARATOR),
    *("view.side", "view.wipe", "view.single", "view.difference", SEPARATOR),
    *("view.fit", "view.actual", "view.scopes", SEPARATOR, "point.tool"),
)


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """The menu bar; returns its menus by name."""
    menus = {}
    for title, names in _MENUS.items():
        menu = window.menuBar().addMenu("&" + QCoreApplication.translate("menus", title))
        fill(menu, actions, names)
        menus[title] = menu
    return menus


def fill(menu: QMenu, actions: Actions, names: Sequence[str]) -> None:
    """Add commands, and a line for each SEPARATOR."""
    for name in names:
        if name == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])


def build_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Small tools on the left, what matters on the right."""
    bar = QToolBar(QCoreApplication.translate("menus", "Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in _TOOLS:
        if name == SEPARATOR:
            bar.addSeparator()
        else:
            bar.addAction(actions[name])
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    for name, primary in (
        ("shot.explore", False),
        ("file.export", False),
        ("shot.colorize-all", True),
    ):
        bar.addWidget(_worded(actions, name, primary=primary))
    for tool in bar.findChildren(QToolButton):
        if tool.defaultAction():
            tool.setAccessibleName(tool.defaultAction().text())
    window.addToolBar(bar)
    return bar


def _worded(actions: Actions, name: str, *, primary: bool) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setText(actions[name].text().rstrip("…"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setProperty("primary", primary)
    if primary:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button


def add_dock(
    window: QMainWindow, name: str, title: str, content: QWidget, *, tab: bool = True
) -> QDockWidget:
    """A panel on the right: a tab beside the others, or below them."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setWidget(content)
    dock.setTitleBarWidget(QWidget())  # its tab says enough
    dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)  # one place for each thing
    content.setAccessibleName(title)
    if tab:
        _hide_behind_others(dock, content)
    others = [
        other
        for other in window.findChildren(QDockWidget)
        if window.dockWidgetArea(other) is Qt.DockWidgetArea.RightDockWidgetArea
    ]
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    if others and tab:
        window.tabifyDockWidget(others[0], dock)
    return dock


def _hide_behind_others(dock: QDockWidget, content: QWidget) -> None:
    """A panel behind another's tab is off screen but not hidden, so Tab would go there."""
    policy = content.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    content.setSizePolicy(policy)
    dock.visibilityChanged.connect(content.setVisible)
