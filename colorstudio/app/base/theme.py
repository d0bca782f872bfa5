"""The studio's look: neutral greys, so that nothing around the picture sways the eye."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

WINDOW = QColor("#252525")
PANEL = QColor("#2c2c2c")
BASE = QColor("#1d1d1d")  # fields, lists, the ground of the timeline
RAISED = QColor("#3a3a3a")  # buttons
HOVER = QColor("#464646")
LINE = QColor("#171717")
EDGE = QColor("#4b4b4b")
TEXT = QColor("#dedede")
MUTED = QColor("#a6a6a6")  # 5.7:1 on PANEL
DISABLED = QColor("#727272")
FOCUS = QColor("#b9c0c7")
SELECTION = QColor("#59616a")
LIGHT = QColor("#e4e4e4")  # the one button that matters, and the playhead
GOOD = QColor("#9bb59f")
BUSY = QColor("#aebccb")
WARN = QColor("#cfb482")
BAD = QColor("#d69a8f")

_SHAPES = (Path(__file__).parent / "shapes").as_posix()
_QSS = f"""
QToolTip {{ background: {BASE.name()}; color: {TEXT.name()}; border: 1px solid {EDGE.name()};
    padding: 5px 7px; }}
QMainWindow::separator {{ background: {LINE.name()}; width: 3px; height: 3px; }}
QMainWindow::separator:hover {{ background: {EDGE.name()}; }}
QMenuBar {{ background: {WINDOW.name()}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {RAISED.name()}; }}
QMenu {{ background: {PANEL.name()}; border: 1px solid {EDGE.name()}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {SELECTION.name()}; }}
QMenu::item:disabled {{ color: {DISABLED.name()}; }}
QMenu::separator {{ height: 1px; background: {RAISED.name()}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolBar {{ background: {WINDOW.name()}; border: none; spacing: 4px; padding: 5px 8px; }}
QToolBar::separator {{ background: {RAISED.name()}; width: 1px; margin: 5px 7px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 5px; }}
QToolButton:hover {{ background: {RAISED.name()}; }}
QToolButton:pressed {{ background: {BASE.name()}; }}
QToolButton:checked {{ background: {RAISED.name()}; border-color: {EDGE.name()}; }}
QToolButton:focus {{ border-color: {FOCUS.name()}; }}
QToolButton:disabled {{ color: {DISABLED.name()}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{ background: {RAISED.name()}; border: 1px solid {EDGE.name()}; border-radius: 5px;
    padding: 6px 14px; min-height: 18px; }}
QPushButton:hover {{ background: {HOVER.name()}; }}
QPushButton:pressed {{ background: {BASE.name()}; }}
QPushButton:focus {{ border-color: {FOCUS.name()}; }}
QPushButton:disabled {{ color: {DISABLED.name()}; border-color: {RAISED.name()};
    background: {PANEL.name()}; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {LIGHT.name()};
    color: #181818; border: 1px solid {LIGHT.name()}; font-weight: 600; padding: 6px 16px; }}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover {{ background: #ffffff; }}
QPushButton[primary="true"]:pressed, QToolButton[primary="true"]:pressed {{
    background: #c4c4c4; }}
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{
    border: 1px solid #8a949e; }}
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{
    background: {RAISED.name()}; color: {MUTED.name()}; border-color: {RAISED.name()}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit {{ background: {BASE.name()};
    border: 1px solid {RAISED.name()}; border-radius: 4px; padding: 4px 7px; min-height: 18px;
    selection-background-color: {SELECTION.name()}; }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {{
    border-color: {FOCUS.name()}; }}
QSpinBox, QDoubleSpinBox {{ padding: 3px 0 2px 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({_SHAPES}/chevron.svg); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {PANEL.name()}; border: 1px solid {EDGE.name()};
    selection-background-color: {SELECTION.name()}; padding: 4px; }}
QListView, QTreeView, QTableView {{ background: {BASE.name()}; border: 1px solid {LINE.name()};
    border-radius: 4px; outline: none; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border-color: {FOCUS.name()}; }}
QListView::item, QTreeView::item {{ padding: 4px; border-radius: 4px; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {SELECTION.name()}; color: {TEXT.name()}; }}
QHeaderView::section {{ background: {PANEL.name()}; color: {MUTED.name()}; border: none;
    padding: 5px 8px; }}
QDockWidget {{ color: {MUTED.name()}; titlebar-close-icon: none; titlebar-normal-icon: none; }}
QDockWidget::title {{ background: {PANEL.name()}; padding: 8px 12px; }}
QDockWidget > QWidget {{ background: {PANEL.name()}; }}
QTabBar::tab {{ background: {WINDOW.name()}; color: {MUTED.name()}; padding: 6px 13px;
    border: 1px solid transparent; }}
QTabBar::tab:selected {{ background: {PANEL.name()}; color: {TEXT.name()}; }}
QTabBar {{ qproperty-drawBase: 0; qproperty-movable: 0; }}
QTabBar::tab:selected:focus {{ border-color: {FOCUS.name()}; }}
QTabBar::tab:hover {{ color: {TEXT.name()}; }}
QTabWidget::pane {{ border: none; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 11px; }}
QScrollBar:horizontal {{ height: 11px; }}
QScrollBar::handle {{ background: #4d4d4d; border-radius: 4px; margin: 2px; min-width: 28px;
    min-height: 28px; }}
QScrollBar::handle:hover {{ background: #646464; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0; }}
QScrollArea {{ border: none; background: transparent; }}
QProgressBar {{ background: {BASE.name()}; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ background: {BUSY.name()}; border-radius: 3px; }}
QSlider::groove:horizontal {{ background: {BASE.name()}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {LIGHT.name()}; width: 14px; height: 14px;
    margin: -5px 0; border-radius: 7px; }}
QSlider::handle:horizontal:disabled {{ background: {DISABLED.name()}; }}
QSlider:focus {{ border: 1px solid {FOCUS.name()}; border-radius: 4px; }}
QStatusBar {{ background: {WINDOW.name()}; color: {MUTED.name()}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QToolButton {{ padding: 1px; }}
QCheckBox {{ spacing: 9px; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {EDGE.name()};
    border-radius: 3px; background: {BASE.name()}; }}
QCheckBox::indicator:checked {{ image: url({_SHAPES}/check.svg); }}
QCheckBox::indicator:focus {{ border-color: {FOCUS.name()}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {DISABLED.name()}; }}
QRadioButton {{ spacing: 9px; }}
QRadioButton::indicator {{ width: 15px; height: 15px; border: 1px solid {DISABLED.name()};
    border-radius: 8px; background: {BASE.name()}; }}
QRadioButton::indicator:checked {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0.5 {LIGHT.name()}, stop: 0.6 {BASE.name()}); }}
QRadioButton::indicator:focus {{ border-color: {FOCUS.name()}; }}
*[muted="true"] {{ color: {MUTED.name()}; }}
*[heading="true"] {{ font-weight: 600; }}
"""


def apply_theme(app: QApplication) -> None:
    """Give the whole application its style, palette and font."""
    app.setStyle("Fusion")
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    app.setPalette(_palette())
    app.setStyleSheet(_QSS)


def small_font(font: QFont) -> QFont:
    """A step smaller, for what stands beside the thing itself."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.88)
    return smaller


def time_font(font: QFont) -> QFont:
    """Figures of one width, for timecode."""
    figures = QFont(font)
    figures.setFamilies(["SF Mono", "Cascadia Mono", "DejaVu Sans Mono", "monospace"])
    figures.setStyleHint(QFont.StyleHint.Monospace)
    return figures


def _palette() -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, color in (
        (role.Window, PANEL),
        (role.WindowText, TEXT),
        (role.Base, BASE),
        (role.AlternateBase, PANEL),
        (role.Text, TEXT),
        (role.PlaceholderText, MUTED),
        (role.Button, RAISED),
        (role.ButtonText, TEXT),
        (role.BrightText, LIGHT),
        (role.Highlight, SELECTION),
        (role.HighlightedText, TEXT),
        (role.ToolTipBase, BASE),
        (role.ToolTipText, TEXT),
        (role.Link, FOCUS),
        (role.Light, HOVER),
        (role.Mid, RAISED),
        (role.Dark, LINE),
        (role.Shadow, LINE),
    ):
        palette.setColor(name, color)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, DISABLED)
    return palette
