"""Keyframes painted in other programs: out as pictures, and back at each save."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.settings import KeptSettings
from colorstudio.app.exemplars.painting_programs import open_picture
from colorstudio.app.exemplars.saved_pictures import SavedPictures
from colorstudio.engine.keyframe_pictures import (
    Returned,
    keyframes_to_paint,
    pictures_in,
    take_back,
    write_keyframes,
)
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

_exemplars = Menu("Exemplars")
Find = Callable[[], Iterable[Path]]


class PaintingCommands(CommandSet):
    """What the Exemplars menu does with painting programs."""

    def __init__(
        self, document: StudioDocument, playhead: Playhead, settings: KeptSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._playhead, self._settings = document, playhead, settings
        self.saves = SavedPictures(self)
        self.saves.saved.connect(self._take_saved)
        document.closed.connect(self.saves.forget)

    @_exemplars(
        *("shot.edit-in", "Edit frame in painting program", "Its colour comes back at each save"),
        section=1,
        icon="image",
    )
    def edit_in(self) -> None:
        """Write the frame, open it, and take its colour back whenever it is saved."""
        document, frame = self._document, self._playhead.frame
        film, path, film_id = document.film, document.path, document.film_id
        assert film is not None
        folder = path.with_name(f"{film.path.stem} keyframes")
        BackgroundCall(
            self, lambda: _write(path, film_id, film, [frame], folder), self._edit, self.say
        )

    def _edit(self, written: list[Path]) -> None:
        for picture in written:
            self.saves.watch(picture)
        if open_picture(written[-1], self._settings.now.painter):
            self.say(
                self.tr("{0} is opened; its colour comes back at each save.").format(
                    written[-1].name
                )
            )
        else:
            self.say(
                self.tr("No painting program was found; choose one in the preferences. {0}").format(
                    written[-1]
                )
            )

    @_exemplars(
        *("shot.keyframes-out", "Write keyframes…", "One picture of each shot, to be painted on"),
        section=1,
        icon="image",
    )
    def write(self) -> None:
        """Ask for a folder and write a keyframe of each shot there."""
        folder = self._ask(self.tr("Write keyframes into"))
        film, path, film_id = self._document.film, self._document.path, self._document.film_id
        if folder is not None and film is not None:
            BackgroundCall(
                self, lambda: _write(path, film_id, film, None, folder), self._written, self.say
            )

    @_exemplars(
        *("shot.keyframes-in", "Take keyframes back…", "What was painted, as exemplars"),
        section=1,
        icon="image",
    )
    def read(self) -> None:
        """Ask for a folder and take back what was painted there."""
        folder = self._ask(self.tr("Take keyframes back from"))
        if folder is not None:
            self._take(lambda: pictures_in(folder), None)

    def _ask(self, title: str) -> Path | None:
        self.dialogOpens.emit()
        chosen = QFileDialog.getExistingDirectory(
            self._window, title, str(self._document.path.parent)
        )
        return Path(chosen) if chosen else None

    def _written(self, written: list[Path]) -> None:
        self.say(
            self.tr("{0} pictures are written to {1}.").format(len(written), written[0].parent)
        )

    def _take_saved(self, picture: Path) -> None:
        self._take(lambda: [picture], picture)

    def _take(self, find: Find, saved: Path | None) -> None:
        film, path, film_id = self._document.film, self._document.path, self._document.film_id
        if film is None:
            return
        BackgroundCall(
            self,
            lambda: _take_back(path, film_id, film, find),
            self._taken,
            lambda sentence: self._not_taken(sentence, saved),
        )

    def _taken(self, result: Returned) -> None:
        if not self._document.is_open:
            return
        self._document.refresh()
        if len(result.taken) == 1:
            self.say(self.tr("The painted keyframe is back; colorize its shot to follow it."))
        elif result.taken:
            self.say(
                self.tr(
                    "{0} painted keyframes are back; colorize their shots to follow them."
                ).format(len(result.taken))
            )
        else:
            self.say(self.tr("Nothing was painted, so no keyframe was taken back."))

    def _not_taken(self, sentence: str, saved: Path | None) -> None:
        if saved is not None:
            self.saves.again(saved)
        self.say(sentence)


def _write(
    project: Path, film_id: FilmId, film: FilmInfo, frames: list[int] | None, folder: Path
) -> list[Path]:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made: {error.strerror or error}.") from error
    with Project.open(project, read_only=True) as opened:
        count = len(film.frames)
        wanted = keyframes_to_paint(opened, film_id, count) if frames is None else frames
        return write_keyframes(opened, film_id, film, wanted, folder)


def _take_back(project: Path, film_id: FilmId, film: FilmInfo, find: Find) -> Returned:
    with Project.open(project) as opened:
        return take_back(opened, film_id, film, find())
