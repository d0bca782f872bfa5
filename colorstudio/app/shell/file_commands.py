"""Opening, keeping and closing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document import projects
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.opening import Opener
from colorstudio.app.document.rate_question import ask_rate
from colorstudio.app.document.recent import Recent
from colorstudio.app.document.settings import KeptSettings
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.app.shell.projects_dialog import ProjectsDialog
from colorstudio.app.work.jobs import JobBoard
from colorstudio.errors import ColorStudioError
from colorstudio.resources import copy_sample_film

_file = Menu("File")
_LISTED = 20
_FILMS = "*.mp4 *.mkv *.mov *.avi *.m4v *.mpg *.mpeg *.webm *.ts *.mxf *.ogv *.gif"


@dataclass(frozen=True, slots=True)
class ProjectList:
    """All projects there are, and how to take one off the list."""

    all: Callable[[], Sequence[Recent]]
    forget: Callable[[Path], None]


class FileCommands(CommandSet):
    """The File menu, but for exports."""

    chosen = Signal(list)  # files, which may be films, projects or pictures

    def __init__(
        self,
        document: StudioDocument,
        opener: Opener,
        jobs: JobBoard,
        settings: KeptSettings,
        close_film: Callable[[], None],
        projects: ProjectList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._opener, self._jobs = document, opener, jobs
        self._settings, self._close_film = settings, close_film
        self._projects = projects
        self.recent = QMenu(self.tr("Open recent"), window)
        self.recent.aboutToShow.connect(self._list_recent)
        self.films = QMenu(self.tr("Films of this project"), window)
        self.films.menuAction().setVisible(False)
        document.opened.connect(self._list_films)
        document.closed.connect(lambda: self.films.menuAction().setVisible(False))

    @_file(
        *("file.open", "Open…", "Open a film or a project", "Ctrl+O"),
        icon="open",
        without_film=True,
    )
    def open(self) -> None:
        """Ask for a film or a project."""
        kinds = self.tr("Films and projects") + f" ({_FILMS} *{projects.SUFFIX});;"
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open"),
            self._start_folder(),
            kinds + self.tr("All files") + " (*)",
        )
        if chosen:
            self.chosen.emit([Path(chosen)])

    @_file(
        *("file.open-folder", "Open folder of pictures…", "Open numbered pictures as a film"),
        without_film=True,
    )
    def open_folder(self) -> None:
        """Ask for a folder of numbered pictures."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open folder of pictures"), self._start_folder()
        )
        if chosen:
            self._opener.open(Path(chosen))

    @_file(
        *("file.rate", "Pictures a second…", "How fast this folder of pictures plays"),
        enabled=lambda self: self._document.is_sequence,
    )
    def change_rate(self) -> None:
        """Ask how fast the folder of pictures plays, and play it so."""
        document = self._document
        assert document.film is not None
        if self._jobs.active:
            self.say(self.tr("Wait for the running jobs, or cancel them, to change the rate."))
            return
        now = 1 / document.film.frames.time_base
        try:
            rate = ask_rate(self._window, document.film.path, now)
        except ColorStudioError as error:
            self.say(str(error))
            return
        if rate is not None and rate != now:
            self._opener.open_at(document.path, document.film_id, rate)

    @_file(
        *(
            "file.projects",
            "All projects…",
            "Every project, how far it is and when",
            "Ctrl+Shift+O",
        ),
        without_film=True,
    )
    def show_projects(self) -> None:
        """Choose among all projects there are."""
        dialog = ProjectsDialog(self._projects.all(), self._projects.forget, self._window)
        if dialog.exec() and dialog.chosen is not None:
            self._opener.open(dialog.chosen)
        dialog.deleteLater()

    def _list_recent(self) -> None:
        """The last ones; the list of all projects has no end."""
        self.recent.clear()
        for one in self._projects.all()[:_LISTED]:
            entry = self.recent.addAction(one.title)
            entry.setToolTip(str(one.path))
            entry.setStatusTip(f"{one.note}  {one.path.parent}".strip())
            entry.triggered.connect(lambda _=False, path=one.path: self._opener.open(path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("Nothing yet")).setEnabled(False)

    def open_sample(self) -> None:
        """Open a copy of the film that ships with the program."""
        try:
            film = copy_sample_film()
        except ColorStudioError as error:
            self._opener.failed.emit(str(error))
        else:
            self._opener.open(film)

    def _start_folder(self) -> str:
        known = self._settings.now.recent
        return str(Path(known[0]).parent) if known else str(Path.home())

    def _list_films(self) -> None:
        """A project may hold several films; one is shown."""
        document, opener = self._document, self._opener
        project, films = document.path, document.films
        self.films.clear()
        self.films.menuAction().setVisible(len(films) > 1)
        for film in films:
            entry = self.films.addAction(film.path.name)
            entry.setToolTip(str(film.path))
            entry.setCheckable(True)
            entry.setChecked(film.id == document.film_id)
            entry.triggered.connect(lambda _, film=film: opener.open(project, film.id))

    @_file(
        *("file.save-as", "Save project as…", "Save this project in a file of its own", "Ctrl+S"),
        section=1,
        icon="save",
    )
    def save_as(self) -> None:
        """Ask where the project shall lie."""
        film = self._document.film
        assert film is not None
        first = self._document.path
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save project as"), str(first), f"*{projects.SUFFIX}"
        )
        if not chosen:
            return
        if self._jobs.active:
            self.say(self.tr("Wait for the running jobs, or cancel them, to move the project."))
            return
        self._move_project(Path(chosen).with_suffix(projects.SUFFIX))

    def _move_project(self, target: Path) -> None:
        source = self._document.path
        self._close_film()
        try:
            projects.move(source, target)
        except ColorStudioError as error:
            self.say(str(error))
            target = source
        self._opener.open(target)

    @_file("file.close", "Close film", "Go back to the welcome page", "Ctrl+W", section=1)
    def close_film(self) -> None:
        """Go back to the welcome page."""
        self._close_film()

    @_file(
        *("file.preferences", "Preferences…", "Device, defaults and keys", "Ctrl+,"),
        section=3,
        without_film=True,
    )
    def show_preferences(self) -> None:
        """What holds for every film."""
        dialog = PreferencesDialog(self._settings.now, self._window)
        if dialog.exec():
            self._settings.replace(dialog.settings)

    @_file(
        *("file.quit", "Quit", "Close the studio; all is saved", "Ctrl+Q"),
        section=4,
        without_film=True,
    )
    def quit(self) -> None:
        """Close the studio."""
        self._window.close()
