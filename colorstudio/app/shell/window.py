"""The main window: puts the parts together and lets them know of each other."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.sentences import in_our_language
from colorstudio.app.base.time_text import TimeText
from colorstudio.app.cast.commands import CastCommands
from colorstudio.app.cast.desk import CastDesk
from colorstudio.app.cast.panel import CastPanel
from colorstudio.app.cast.pictures import CastPictures
from colorstudio.app.conform.commands import ConformCommands
from colorstudio.app.document.commands import EditCommands
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.history_panel import HistoryPanel
from colorstudio.app.document.opening import Opener
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.project_records import ProjectRecords
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.document.settings import KeptSettings, SettingsFile, StudioSettings
from colorstudio.app.document.targets import Targets
from colorstudio.app.donor.commands import DonorCommands
from colorstudio.app.exemplars.commands import ExemplarCommands
from colorstudio.app.exemplars.painting_commands import PaintingCommands
from colorstudio.app.export.commands import ExportCommands
from colorstudio.app.live.commands import LiveCommands
from colorstudio.app.models.advice import ModelAdvisor
from colorstudio.app.models.commands import ModelCommands
from colorstudio.app.models.model_library import ModelLibrary
from colorstudio.app.objects.commands import ObjectCommands
from colorstudio.app.objects.controls import ObjectControls
from colorstudio.app.points.commands import PointCommands
from colorstudio.app.points.controls import PointControls
from colorstudio.app.points.fixed_commands import FilmColourCommands
from colorstudio.app.points.point_list import PointList
from colorstudio.app.scopes.place import ScopesPlace
from colorstudio.app.shell import chrome
from colorstudio.app.shell.commands import SETS, Commands
from colorstudio.app.shell.drops import Drops, accept_copy
from colorstudio.app.shell.file_commands import FileCommands, ProjectList
from colorstudio.app.shell.focus_keys import FocusKeys
from colorstudio.app.shell.habits import Habits
from colorstudio.app.shell.layout import Layout
from colorstudio.app.shell.notice_bar import NoticeBar
from colorstudio.app.shell.view_commands import ViewCommands
from colorstudio.app.shell.welcome import WelcomePage
from colorstudio.app.shots.commands import ShotCommands
from colorstudio.app.shots.inspector import Inspector
from colorstudio.app.shots.looks import LookBook
from colorstudio.app.shots.mood_commands import MoodCommands
from colorstudio.app.shots.problem_bar import ProblemBar
from colorstudio.app.shots.review_commands import ReviewCommands
from colorstudio.app.shots.settings_commands import SettingsCommands
from colorstudio.app.space.commands import SpaceCommands
from colorstudio.app.takes.commands import TakeCommands
from colorstudio.app.takes.comparison import TakeComparison
from colorstudio.app.takes.panel import TakesPanel
from colorstudio.app.takes.stills import StillDesk
from colorstudio.app.takes.verdict_bar import VerdictBar
from colorstudio.app.timeline import Timeline
from colorstudio.app.timeline.commands import PlayCommands
from colorstudio.app.viewer import PictureService, ViewerWidget
from colorstudio.app.viewer.commands import ViewerCommands
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.app.viewer.transport import TransportBar
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.app.work.job_watch import JobWatch
from colorstudio.app.work.jobs import Job, JobBoard, JobState
from colorstudio.app.work.jobs_panel import JobBar, JobsPanel
from colorstudio.app.work.resume_bar import ResumeBar
from colorstudio.app.work.unfinished import UnfinishedWork
from colorstudio.engine.events import Stage
from colorstudio.engine.own_colour import is_in_colour
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.film.info import FilmInfo

_GROWTH_MS = 700  # running takes are looked at this often
_SAID_MS = 8000
_RESTING_MS = 1000  # a playhead that stays so long is remembered
_PLAYHEAD = "playhead"  # of a film, in its project
_SENSITIVITY = 0.5


class MainWindow(QMainWindow):
    """One film at a time, and the welcome page without one."""

    def __init__(self, settings_file: SettingsFile, backend: EngineBackend) -> None:
        super().__init__()
        self.kept = KeptSettings(settings_file, self)
        settings = self.settings
        self.setWindowTitle("ColorStudio")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, SETS, settings.keys)
        self.document = StudioDocument(self)
        self.jobs = JobBoard(backend, self)
        self.job_watch = JobWatch(self.jobs, self.kept, self)
        self.selection = ShotSelection(self)
        self.projects = ProjectRecords(self.document, self.kept)
        self.targets = Targets(self.document, self.selection, self)
        self.looks = LookBook(settings.looks, self)
        self.playhead = Playhead(self)
        self.thumbnails = ThumbnailService(self)
        self.pictures = PictureService(self, settings.cache_mib << 20)
        self.comparison = TakeComparison(self.document, self.targets, self.pictures, self)
        self.library = ModelLibrary(backend, self)
        self.advisor = ModelAdvisor(self.document, backend, self)
        self.starter = JobStarter(self.document, self.jobs, self.advisor, settings.device)
        self.starter.cluster = settings.cluster
        self.opener = Opener(self.document, self)
        self.unfinished = UnfinishedWork(self.document, self.jobs, self)
        self._resting = QTimer(self, interval=_RESTING_MS, singleShot=True)
        self._resting.timeout.connect(self._keep_playhead)
        self._growth = QTimer(self, interval=_GROWTH_MS, singleShot=True)
        self._growth.timeout.connect(self._show_growth)
        self._hint = ""  # of the menu entry described last
        self._lay_out()
        self.commands = self._make_commands()
        self.drops = Drops(self.document, self.opener, self.commands.exemplars, self)
        FocusKeys(self, self.viewer)
        Habits(self.kept, self.actions_, self.looks, self.points.colours, self)
        self._connect()
        self._connect_commands()
        self._follow_settings()
        self.layout_.restore()
        self._show_welcome()
        if self.kept.problems:
            self.welcome.show_failure(" ".join(self.kept.problems))

    @property
    def settings(self) -> StudioSettings:
        """What is remembered between days."""
        return self.kept.now

    # Building

    def _lay_out(self) -> None:
        self.welcome = WelcomePage()
        self.viewer = ViewerWidget(self.pictures)
        self.stills = StillDesk(
            *(self.document, self.targets, self.playhead, self.comparison, self.viewer), self
        )
        self.points = PointControls(
            self.document,
            self.playhead,
            self.pictures,
            self.viewer,
            self.jobs.backend,
            self.starter,
            self.actions_,
            self.settings.recent_colours,
            self,
        )
        self.objects = ObjectControls(
            *(self.document, self.playhead, self.pictures, self.viewer, self.jobs.backend),
            *(self.points.colours, self.actions_, self),
        )
        self.points.takenUp.connect(lambda: self.objects.switch(on=False))
        self.objects.takenUp.connect(lambda: self.points.switch(on=False))
        self.verdict = VerdictBar(
            *(self.actions_[f"take.{name}"] for name in ("use-a", "use-b", "leave"))
        )
        self.transport = TransportBar(self.actions_)
        self.timeline = Timeline(self.document, self.jobs, self.selection, self.thumbnails)
        self.resume_bar, self.notices = ResumeBar(), NoticeBar()
        self.problem_bar = ProblemBar()
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.resume_bar)
        column.addWidget(self.problem_bar)
        column.addWidget(self.viewer, 1)
        column.addWidget(self.points.bar)
        column.addWidget(self.objects.bar)
        column.addWidget(self.verdict)
        column.addWidget(self.transport)
        self._workspace = QSplitter(Qt.Orientation.Vertical)
        self._workspace.addWidget(above)
        self._workspace.addWidget(self.timeline)
        self._workspace.setStretchFactor(0, 1)
        self._workspace.setCollapsible(0, False)
        self._workspace.setCollapsible(1, False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._workspace)
        self.setCentralWidget(self._pages)
        self.menus = chrome.build_menus(self, self.actions_)
        self.tool_bar = chrome.build_tool_bar(self, self.actions_)
        self._add_docks()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(JobBar(self.jobs))
        rows = self.notices, self.resume_bar, self.problem_bar
        around: list[QWidget] = [self.transport, self.timeline, *rows]
        self.layout_ = Layout(self, self.docks, self.tool_bar, around, self.kept)

    def _make_commands(self) -> Commands:
        document, playhead, targets = self.document, self.playhead, self.targets
        backend, timeline, starter = self.jobs.backend, self.timeline, self.starter
        return Commands(
            files=FileCommands(
                *(document, self.opener, self.jobs, self.kept, self.close_film),
                *(ProjectList(self.projects.all, self.projects.forget), self),
            ),
            live=LiveCommands(backend, self),
            export=ExportCommands(
                *(document, targets, playhead, timeline, self.pictures, starter),
                *(self.jobs, self.kept, self),
            ),
            edit=EditCommands(document, self.selection, playhead, self),
            settings=SettingsCommands(document, targets, self.selection, self),
            play=PlayCommands(
                *(document, playhead, self.pictures, self.thumbnails, timeline, self.transport),
                self,
            ),
            shots=ShotCommands(
                *(document, targets, self.selection, playhead, timeline, self.jobs, starter),
                *(self.thumbnails, self),
            ),
            reviews=ReviewCommands(
                *(document, targets, self.selection, timeline, self.thumbnails, backend),
                *(starter, self),
            ),
            exemplars=ExemplarCommands(
                *(document, targets, playhead, self.thumbnails, backend, self.kept),
                *(self.exemplars, self),
            ),
            painting=PaintingCommands(document, playhead, self.kept, self),
            donor=DonorCommands(document, self),
            conform=ConformCommands(document, self.opener, self),
            models=ModelCommands(
                *(document, targets, playhead, self.library, self.advisor, starter, backend), self
            ),
            takes=TakeCommands(
                *(document, playhead, self.comparison, self.takes, self.viewer, self.stills),
                *(self.verdict, self.actions_, self),
            ),
            points=PointCommands(document, self.points, self.actions_, self),
            film_colours=FilmColourCommands(document, playhead, self.points, backend, self),
            mood=MoodCommands(document, targets, backend, lambda: self.settings.device, self),
            objects=ObjectCommands(document, self.objects, self.actions_, self),
            cast=CastCommands(
                *(document, self.cast_desk, self.cast, starter),
                *(lambda: self.layout_.show_panel("cast"), self),
            ),
            space=SpaceCommands(
                *(document, playhead, self.viewer, backend, self.objects.things, self.actions_),
                self,
            ),
            viewer=ViewerCommands(self.viewer, self.actions_, self),
            view=ViewCommands(self.layout_, self.actions_, self),
        )

    def _add_docks(self) -> None:
        points = PointList(self.document, self.points.editor, self.playhead, self.actions_)
        inspector = Inspector(
            self.document, self.targets, self.looks, points, self.jobs, self.actions_
        )
        self.points.laid.connect(inspector.show_points)
        self.library.installedChanged.connect(inspector.reload_models)
        inspector.libraryRequested.connect(self.actions_["model.library"].trigger)
        inspector.moodRequested.connect(self.actions_["colour.mood"].trigger)
        self.exemplars = inspector.exemplars
        self.takes = TakesPanel(
            self.document, self.targets, self.thumbnails, self.comparison, self.actions_
        )
        self.cast_desk = CastDesk(self.document, self.objects.editor, self.jobs.backend, self)
        cut = CastPictures(self.document, self.thumbnails, self)
        self.cast = CastPanel(
            self.cast_desk, self.objects.editor, cut, self.playhead, self.actions_
        )
        self.docks = {
            name: chrome.add_dock(self, name, title, panel)
            for name, title, panel in (
                ("inspector", self.tr("Inspector"), inspector),
                ("takes", self.tr("Takes"), self.takes),
                ("cast", self.tr("Cast"), self.cast),
                ("history", self.tr("History"), HistoryPanel(self.document)),
                ("jobs", self.tr("Jobs"), JobsPanel(self.jobs)),
            )
        }
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        place = ScopesPlace(self.pictures, self.document, self.targets)
        scopes = chrome.add_dock(self, "scopes", self.tr("Scopes"), place, tab=False)
        scopes.hide()
        self.docks["scopes"] = scopes
        self.docks["inspector"].raise_()
        view = self.menus["View"]
        view.addSeparator()
        for dock in self.docks.values():
            view.addAction(dock.toggleViewAction())

    def _connect(self) -> None:
        document = self.document
        document.opened.connect(self._film_opened)
        document.closing.connect(self._note_project)
        document.closing.connect(self._keep_playhead)
        self.unfinished.offered.connect(self.resume_bar.offer)
        self.unfinished.withdrawn.connect(self.resume_bar.hide)
        self.resume_bar.accepted.connect(self._go_on_colouring)
        self.resume_bar.declined.connect(self.unfinished.forget)
        document.closed.connect(self._film_closed)
        document.coloursChanged.connect(self.pictures.invalidate)
        document.shotsChanged.connect(self.pictures.invalidate)
        document.refused.connect(self.say)
        self.opener.began.connect(self._opening)
        self.opener.opened.connect(self._remember)
        self.opener.failed.connect(self._failed_to_open)
        self.welcome.openRequested.connect(self.actions_["file.open"].trigger)
        self.welcome.folderRequested.connect(self.actions_["file.open-folder"].trigger)
        self.welcome.recentRequested.connect(self.opener.open)
        self.welcome.allRequested.connect(self.actions_["file.projects"].trigger)
        self.welcome.sampleRequested.connect(self.commands.files.open_sample)
        self.playhead.moved.connect(self._playhead_moved)
        self.timeline.menuRequested.connect(self._show_shot_menu)
        self.viewer.readOut.connect(self.transport.show_read_out)
        self.pictures.failed.connect(self.say)
        self.jobs.coloured.connect(lambda _: self._grow())
        self.jobs.shotsKnown.connect(lambda _: self._grow())
        self.jobs.ended.connect(self._job_ended)
        self.jobs.notice.connect(self.say)
        self.points.said.connect(self.say)
        self.objects.said.connect(self.say)

    def _connect_commands(self) -> None:
        shots, bar = self.commands.shots, self.problem_bar
        shots.problemShown.connect(bar.show_problem)
        shots.actionWanted.connect(lambda name: self.actions_[name].trigger())
        bar.remedyWanted.connect(shots.remedy)
        bar.nextWanted.connect(self.actions_["shot.problem-on"].trigger)
        self.playhead.moved.connect(bar.leave)
        self.document.closed.connect(bar.hide)
        files = self.commands.files
        files.chosen.connect(self.drops.take)
        self.menus["File"].insertMenu(self.actions_["file.projects"], files.recent)
        self.menus["File"].insertMenu(self.actions_["file.save-as"], files.films)
        for commands in self.commands:
            self.actions_.connect_commands(commands)
            commands.said.connect(self.say)
            commands.changed.connect(self._update_enabled)
            commands.dialogOpens.connect(self.commands.play.stop)
        self.commands.export.begun.connect(self.docks["jobs"].raise_)
        for signal in (
            self.document.historyChanged,
            self.document.shotsChanged,
            self.document.pointsChanged,
            self.selection.changed,
            self.targets.changed,
        ):
            signal.connect(self._update_enabled)

    def _update_enabled(self) -> None:
        self.actions_.update_enabled(film_open=self.document.is_open)

    # Films

    def _opening(self, path: Path) -> None:
        self.welcome.show_busy(self.tr("Opening {0}…").format(path.name))
        self.say(self.tr("Opening {0}…").format(path.name))

    def _failed_to_open(self, sentence: str) -> None:
        sentence = in_our_language(sentence)
        self.welcome.show_failure(sentence)
        self.say(sentence)
        if self.document.is_open:  # the welcome page, which shows it, is not in sight
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Open"), sentence, parent=self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def _film_opened(self) -> None:
        document, film = self.document, self.document.film
        assert film is not None
        self.thumbnails.open(film, document.path, document.film_id)
        self.pictures.open(film, document.path, document.film_id)
        self.selection.set([])
        self.playhead.set_film(document.frame_count)
        where = document.recall(_PLAYHEAD)
        if isinstance(where, int):
            self.playhead.seek(where)
        self.pictures.request(self.playhead.frame)
        self.setWindowTitle(f"{film.path.name} — ColorStudio")
        self.welcome.show_busy("")
        self._show_workspace()
        self.notices.clear()
        self.notices.add(*film.warnings)
        self.say(self._greeting())
        if not film.video.is_grey:
            BackgroundCall(
                self,
                lambda: is_in_colour(film),
                lambda coloured: self._say_if_coloured(film, coloured=coloured),
                lambda _: None,
            )
        if not document.contents.shots:
            self.starter.detect_shots(_SENSITIVITY)

    def _say_if_coloured(self, film: FilmInfo, *, coloured: bool) -> None:
        if coloured and film is self.document.film:
            self.notices.add(
                self.tr(
                    "This film is in colour already. Its shots keep their colour, unless the "
                    "inspector says otherwise."
                )
            )

    def _greeting(self) -> str:
        if len(self.document.films) > 1:
            return self.tr("This project holds more films: see File ▸ Films of this project.")
        return self.tr("Everything is saved as you work.")

    def _film_closed(self) -> None:
        self.pictures.close()
        self.thumbnails.close()
        self.setWindowTitle("ColorStudio")
        self._show_welcome()

    def _remember(self, path: Path) -> None:
        self.projects.remember(path)
        self._note_project()

    def _note_project(self) -> None:
        self.projects.note(self.thumbnails.earliest())

    def _keep_playhead(self) -> None:
        self._resting.stop()
        self.document.remember(_PLAYHEAD, self.playhead.frame)

    def _go_on_colouring(self) -> None:
        """Colour what was left when the last window ended."""
        left = [shot.range for shot in self.unfinished.left()]
        self.unfinished.forget()
        if left:
            self.starter.colorize_places(left)
        else:
            self.starter.colorize_film()

    def close_film(self) -> None:
        """Back to the welcome page."""
        self.commands.play.stop()
        self.unfinished.leave()
        for job in self.jobs.active:
            self.jobs.cancel(job)
        self._growth.stop()
        self.document.close()

    # Pages

    def _show_welcome(self) -> None:
        self.welcome.show_recent(self.projects.all())
        self._pages.setCurrentWidget(self.welcome)
        self._show_panels(visible=False)
        self.welcome.open_button.setFocus()

    def _show_workspace(self) -> None:
        self._pages.setCurrentWidget(self._workspace)
        self._show_panels(visible=True)
        self.viewer.setFocus()

    def _show_panels(self, *, visible: bool) -> None:
        self.layout_.show_panels(visible=visible)
        self._update_enabled()

    # Following

    def _playhead_moved(self, frame: int) -> None:
        self.targets.set_frame(frame)
        self.targets.leave_behind()
        self.pictures.request(frame)
        self.thumbnails.set_playhead(frame)
        self.timeline.canvas.set_playhead(frame, follow=True)
        self._show_time()
        if self.document.is_open:
            self._resting.start()

    def _show_time(self) -> None:
        film = self.document.film
        if film:
            text = TimeText(film.video.frame_rate, self.settings.time_display)
            self.transport.show_time(
                text.text(self.playhead.frame), text.text(self.document.frame_count)
            )

    def _grow(self) -> None:
        if not self._growth.isActive():
            self._growth.start()

    def _show_growth(self) -> None:
        self.document.refresh()
        if any(job.stage is Stage.COLOUR for job in self.jobs.jobs.values()):
            self.document.coloursChanged.emit()

    def _job_ended(self, job: Job) -> None:
        self._show_growth()
        if job.state is JobState.FAILED:
            self.say(job.last_words)
        elif job.state is JobState.DONE and job.stage is not Stage.SHOTS:
            self.say(self.tr("{0}: done.").format(job.title))

    def say(self, sentence: str) -> None:
        """One sentence in the status bar."""
        self.statusBar().showMessage(in_our_language(sentence), _SAID_MS)

    def _show_shot_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        chrome.fill(menu, self.actions_, chrome.SHOT_MENU)
        menu.exec(place)

    # Remembering

    def _follow_settings(self) -> None:
        """What preferences mean for the parts of the window."""
        self.kept.changed.connect(self._take_settings)
        self._take_settings()

    def _take_settings(self) -> None:
        settings = self.settings
        self.starter.device, self.starter.cluster = settings.device, settings.cluster
        self.objects.set_device(settings.device)
        self.cast_desk.device = settings.device
        self.pictures.set_memory(settings.cache_mib << 20)
        self.document.new_film = ShotSettings(quality=settings.quality)
        self.timeline.set_time_display(settings.time_display)
        self._show_time()

    # Events

    def event(self, event: QEvent) -> bool:
        """What menu entries do is shown below; buttons have tips of their own, at their place."""
        if isinstance(event, QStatusTipEvent):
            self._show_hint(event.tip())
            return True
        return super().event(event)

    def _show_hint(self, hint: str) -> None:
        bar = self.statusBar()
        if hint and isinstance(QApplication.activePopupWidget(), QMenu):
            self._hint = hint
            bar.showMessage(hint)
        elif not hint and bar.currentMessage() == self._hint:
            bar.clearMessage()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and accept_copy(event):
            self.drops.take(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves full screen, where nothing else wants it."""
        if event.key() == Qt.Key.Key_Escape and self.layout_.is_full_screen:
            self.layout_.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The original shows for as long as its key is held."""
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            key = self.actions_["view.original"].shortcut()
            if key == QKeySequence(event.keyCombination()):
                self.viewer.hold_original(event.type() is not QEvent.Type.KeyRelease)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """In full screen there is nothing but the picture."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.viewer.set_plain(plain=self.isFullScreen())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if handle := self.windowHandle():  # keys reach it whatever widget has the focus
            handle.installEventFilter(self)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if not self.job_watch.may_close():
            event.ignore()
            return
        self.layout_.remember()
        self.close_film()
        self.library.close()
        self.job_watch.end()
        event.accept()
