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
    "File": "&File",
    "Edit": "&Edit",
    "Shots": "&Shots",
    "Takes": "&Takes",
    "Colour": "&Colour",
    "Objects": "&Objects",
    "Exemplars": "E&xemplars",
    "Playback": "&Playback",
    "View": "&View",
    "Help": "&Help",
}
SHOT_MENU = (
    *("shot.colorize", "shot.explore", SEPARATOR, "shot.split", "shot.merge", "shot.rename"),
    *(SEPARATOR, "shot.exemplar", "shot.use-frame", "shot.marker", SEPARATOR),
    *("edit.copy-grade", "edit.paste-grade", "edit.apply", SEPARATOR, "edit.select-all"),
)
_TOOLS = (
    *("file.open", SEPARATOR, "edit.undo", "edit.redo", SEPARATOR),
    *("view.side", "view.wipe", "view.single", "view.difference", SEPARATOR),
    *("view.fit", "view.actual", "view.scopes", SEPARATOR, "point.tool", "object.tool"),
)


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """The menu bar; returns its menus by name."""
    menus = {}
    for title, shown in _MENUS.items():
        menu = window.menuBar().addMenu(QCoreApplication.translate("menus", shown))
        for number, section in enumerate(actions.of_menu(title)):
            if number:
                menu.addSeparator()
            menu.addActions(section)
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
