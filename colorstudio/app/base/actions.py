"""Every command of the studio by name: its words, icon and keys, in one place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from colorstudio.app.base.icons import icon


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A command as it is declared; ``keys`` are its keys until someone binds others."""

    name: str
    group: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False


def _specs() -> Iterator[ActionSpec]:
    yield from _file_specs()
    yield from _edit_specs()
    yield from _playback_specs()
    yield from _shot_specs()
    yield from _take_specs()
    yield from _point_specs()
    text, tip = "Model library…", "Find, download, try and remove models"
    yield ActionSpec("model.library", "Shots", text, tip, ("Shift+M",), "library")
    yield from _view_specs()


def _file_specs() -> Iterator[ActionSpec]:
    group = "File"
    for name, text, tip, keys, shape in (
        ("open", "Open…", "Open a film or a project", ("Ctrl+O",), "open"),
        ("save-as", "Save project as…", "Keep this project in a file", ("Ctrl+S",), "save"),
        ("export", "Export…", "Write the colour film", ("Ctrl+E",), "export"),
        ("still", "Save still…", "Save this frame", ("Ctrl+Shift+E",), "image"),
        ("close", "Close film", "Go back to the welcome page", ("Ctrl+W",), ""),
        ("preferences", "Preferences…", "Device, defaults and keys", ("Ctrl+,",), ""),
        ("quit", "Quit", "Close the studio; all is saved", ("Ctrl+Q",), ""),
    ):
        yield ActionSpec(f"file.{name}", group, text, tip, keys, shape)


def _edit_specs() -> Iterator[ActionSpec]:
    group = "Edit"
    for name, text, tip, keys, shape in (
        ("undo", "Undo", "Take the last edit back", ("Ctrl+Z",), "undo"),
        ("redo", "Redo", "Make it again", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        ("select-all", "Select all shots", "Select every shot", ("Ctrl+A",), ""),
        ("select-none", "Select none", "Give up the selection", ("Ctrl+D",), ""),
        ("select-back", "Select back", "Select the shot before, too", ("Shift+Up",), ""),
        ("select-on", "Select on", "Select the next shot, too", ("Shift+Down",), ""),
        ("copy-grade", "Copy grade", "Take up the grade of this shot", ("Ctrl+C",), ""),
        ("paste-grade", "Paste grade", "Give it to the shots selected", ("Ctrl+V",), ""),
        ("apply", "Apply to selection", "Colour and grade them as this one", ("Ctrl+Shift+V",), ""),
        ("film-settings", "Make film settings", "Let the film follow this shot", (), ""),
        ("follow-film", "Follow the film", "Forget the settings of these shots", (), ""),
        ("keys", "Change keys…", "Give commands other keys", ("Ctrl+K",), "keyboard"),
    ):
        yield ActionSpec(f"edit.{name}", group, text, tip, keys, shape)


def _playback_specs() -> Iterator[ActionSpec]:
    group = "Playback"
    for name, text, tip, keys, shape in (
        ("toggle", "Play or pause", "Play at film speed", ("Space", "K"), "play"),
        ("reverse", "Play backwards", "Again for double speed", ("J",), ""),
        ("forward", "Play forwards", "Again for double speed", ("L",), ""),
        ("frame-back", "One frame back", "One frame back", ("Left", ","), "previous"),
        ("frame-on", "One frame on", "One frame on", ("Right", "."), "next"),
        ("second-back", "One second back", "One second back", ("Shift+Left",), ""),
        ("second-on", "One second on", "One second on", ("Shift+Right",), ""),
        ("ten-back", "Ten seconds back", "Ten seconds back", ("Ctrl+Left",), ""),
        ("ten-on", "Ten seconds on", "Ten seconds on", ("Ctrl+Right",), ""),
        ("shot-back", "Previous shot", "Go to where a shot begins", ("Up",), "back"),
        ("shot-on", "Next shot", "Go to where the next shot begins", ("Down",), "forward"),
        ("home", "Start of film", "Go to the first frame", ("Home",), ""),
        ("end", "End of film", "Go to the last frame", ("End",), ""),
        ("go-to", "Go to…", "Go to a timecode or frame", ("G",), ""),
        ("in", "Set in", "The range begins here", ("I",), ""),
        ("out", "Set out", "The range ends here", ("O",), ""),
        ("clear-range", "Clear range", "Forget in and out", ("X",), ""),
    ):
        yield ActionSpec(f"play.{name}", group, text, tip, keys, shape)


def _shot_specs() -> Iterator[ActionSpec]:
    group = "Shots"
    for name, text, tip, keys, shape in (
        ("colorize", "Colorize", "Colour the selected shots, or this one", ("C",), "colorize"),
        ("colorize-all", "Colorize film", "Colour every shot", ("Shift+C",), "colorize"),
        ("colorize-range", "Re-colorize range", "From in to out", ("Ctrl+Shift+C",), "colorize"),
        ("explore", "Explore…", "See this frame in four ways", ("Shift+E",), "explore"),
        ("detect", "Detect shots…", "Find where shots begin", ("Shift+D",), "shots"),
        ("split", "Split shot", "Cut the shot at the playhead", ("B",), "split"),
        ("merge", "Merge shots", "Make one of the selected shots", ("Shift+B",), "merge"),
        ("nudge-back", "Border one frame back", "Move the nearest border", ("Alt+Left",), ""),
        ("nudge-on", "Border one frame on", "Move the nearest border", ("Alt+Right",), ""),
        ("rename", "Name shot…", "Give this shot a name", ("F2",), ""),
        ("marker", "Marker", "Set or remove a marker here", ("M",), "marker"),
        ("exemplar", "Add exemplars…", "Colour pictures to follow", ("Ctrl+I",), "image"),
        ("use-frame", "Use frame as exemplar…", "Let shots follow its colour", ("E",), "image"),
        ("suggest", "Suggest exemplars…", "Which frames to colour by hand", ("H",), "explore"),
        ("problem-back", "Previous problem", "Where colour is least sure", ("Shift+N",), ""),
        ("problem-on", "Next problem", "Where colour is least sure", ("N",), ""),
    ):
        yield ActionSpec(f"shot.{name}", group, text, tip, keys, shape)


def _take_specs() -> Iterator[ActionSpec]:
    group = "Takes"
    text, tip = "Compare takes", "Look at two takes, A and B, instead of original and colour"
    yield ActionSpec("take.compare", group, text, tip, ("T",), "compare", checkable=True)
    for name, text, tip, keys, shape in (
        ("mark-a", "Mark as A", "Compare the take that is picked out, as A", ("Alt+A",), ""),
        ("mark-b", "Mark as B", "Compare the take that is picked out, as B", ("Alt+B",), ""),
        ("use-a", "Use A", "Show take A in the film", ("Alt+Shift+A",), "done"),
        ("use-b", "Use B", "Show take B in the film", ("Alt+Shift+B",), "done"),
        ("leave", "Stop comparing", "Back to original and colour", ("Esc",), "close"),
    ):
        yield ActionSpec(f"take.{name}", group, text, tip, keys, shape)


def _point_specs() -> Iterator[ActionSpec]:
    group = "Colour"
    for name, text, tip, key, shape in (
        ("tool", "Colour points", "Say by a click what colour a place has", "P", "points"),
        ("brush", "Paint strokes", "Drag over the picture to lay a stroke", "Shift+S", "brush"),
        ("pick", "Pick from picture", "Take up a colour from the frame", "Ctrl+P", "dropper"),
    ):
        yield ActionSpec(f"point.{name}", group, text, tip, (key,), shape, checkable=True)
    for name, text, tip, keys, shape in (
        ("colour", "Choose colour…", "Of the point selected, or the next", ["Shift+P"], "palette"),
        ("more", "Mix colour…", "Any colour, by the system's dialog", [], "palette"),
        ("source", "Pick from file…", "From an exemplar or a picture", ["Ctrl+Shift+P"], "image"),
        ("grey", "Grey", "The point selected, or the next, is grey", ["Shift+G"], "grey"),
        ("smaller", "Smaller point", "Make point or brush smaller", ["["], ""),
        ("larger", "Larger point", "Make point or brush larger", ["]"], ""),
        ("delete", "Delete point", "Take the selected point away  (Delete)", [], "trash"),
        ("leave", "Leave colour points", "Back to looking  (Escape)", [], "close"),
        ("import", "Import points…", "Take points from a file", [], "open"),
        ("export", "Export points…", "Write all points to a file", [], "export"),
    ):
        yield ActionSpec(f"point.{name}", group, text, tip, tuple(keys), shape)


def _view_specs() -> Iterator[ActionSpec]:
    group = "View"
    for name, text, tip, keys, shape in (
        ("side", "Side by side", "Original beside colour", ("1",), "side"),
        ("wipe", "Wipe", "One over the other, a line between", ("2", "W"), "wipe"),
        ("single", "Single", "Colour alone", ("3",), "single"),
        ("difference", "Difference", "What colour adds", ("4",), "difference"),
    ):
        yield ActionSpec(f"view.{name}", group, text, tip, keys, shape, checkable=True)
    for name, text, tip, keys, shape in (
        ("fit", "Fit picture", "See the whole picture", ("Ctrl+0",), "fit"),
        ("actual", "Actual pixels", "One film pixel a screen pixel", ("Ctrl+1",), "actual"),
        ("original", "Hold for original", "See the original while held", ("\\",), ""),
        ("zoom-in", "Zoom timeline in", "See less film, larger", ("+", "="), ""),
        ("zoom-out", "Zoom timeline out", "See more film", ("-",), ""),
        ("zoom-fit", "Whole film", "See the whole film", ("0",), ""),
        ("scopes", "Scopes", "Vectorscope, waveform, parade, histogram", ("Shift+V",), "scope"),
        ("takes", "Takes", "Show the takes of the shot", ("V",), ""),
        ("full-screen", "Full screen", "Nothing but the studio", ("F", "F11"), ""),
        ("reset", "Reset layout", "Put every panel back", ("Ctrl+Shift+R",), ""),
        ("keys", "Keys", "All keys at a glance", ("?", "F1"), "keyboard"),
        ("about", "About ColorStudio", "Versions and licences", ("Ctrl+F1",), ""),
    ):
        yield ActionSpec(f"view.{name}", group, text, tip, keys, shape)


SPECS = {spec.name: spec for spec in _specs()}


class Actions(QObject):
    """The commands of one window. ``bound`` are keys that someone chose, by name."""

    rebound = Signal(str)

    def __init__(self, window: QWidget, bound: Mapping[str, Sequence[str]]) -> None:
        super().__init__(window)
        self._actions = {name: self._make(spec, window) for name, spec in SPECS.items()}
        for name, spec in SPECS.items():
            self._bind(name, bound.get(name, spec.keys))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def items(self) -> Iterator[tuple[str, QAction]]:
        """All of them."""
        return iter(self._actions.items())

    def keys(self, name: str) -> list[str]:
        """The keys of a command."""
        return [key.toString() for key in self._actions[name].shortcuts()]

    def holders(self, key: str, *, but: str) -> list[str]:
        """Which other commands have this key already."""
        wanted = QKeySequence(key).toString()
        return [name for name in self._actions if name != but and wanted in self.keys(name)]

    def rebind(self, name: str, keys: Sequence[str]) -> None:
        """Give a command other keys; whoever had them loses them."""
        for key in keys:
            for other in self.holders(key, but=name):
                left = [k for k in self.keys(other) if k != QKeySequence(key).toString()]
                self._bind(other, left)
                self.rebound.emit(other)
        self._bind(name, keys)
        self.rebound.emit(name)

    def reset(self) -> None:
        """Give every command the keys it was declared with."""
        for name in list(self.changed_keys()):
            self._bind(name, SPECS[name].keys)
            self.rebound.emit(name)

    def changed_keys(self) -> dict[str, list[str]]:
        """The keys that differ from those declared, to be remembered."""
        declared = {n: [QKeySequence(k).toString() for k in s.keys] for n, s in SPECS.items()}
        return {name: self.keys(name) for name in SPECS if self.keys(name) != declared[name]}

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(translated(spec.text), window)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        window.addAction(action)
        return action

    def _bind(self, name: str, keys: Sequence[str]) -> None:
        action = self._actions[name]
        action.setShortcuts([QKeySequence(key) for key in keys])
        tip = translated(SPECS[name].tip)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip}  ({shown})" if shown else tip)
        action.setStatusTip(tip)


def translated(text: str) -> str:
    """The words of a command in the user's language."""
    return QCoreApplication.translate("actions", text)
