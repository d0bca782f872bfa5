"""Turns wishes about shots into jobs for the engine."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.export.choices import ExportChoice
from colorstudio.app.models.advice import ModelAdvisor
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import Stage
from colorstudio.engine.shot_settings import AUTO, ShotSettings
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm, DetectShots, ExportFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.shots import ShotRecord


class JobStarter:
    """Starts the jobs of one document."""

    def __init__(
        self,
        document: StudioDocument,
        board: JobBoard,
        advisor: ModelAdvisor,
        device: str,
    ) -> None:
        self._document, self._board, self._advisor = document, board, advisor
        self.device = device
        document.opened.connect(self._follow)
        document.shotsChanged.connect(self._follow)

    def detect_shots(self, sensitivity: float) -> None:
        """Find the film's shots again."""
        document = self._document
        self._board.submit(DetectShots(document.path, self._film, sensitivity))

    def colorize(self, shots: Sequence[ShotRecord]) -> None:
        """Colour shots. One that has just this colour already is given another seed."""
        for shot in shots:
            if self._state(shot) is ShotState.DONE:
                self._document.give_new_seed(shot, self._unused_seed(shot))
        wanted = {shot.id for shot in shots}
        self._start([shot for shot in self._document.contents.shots if shot.id in wanted])

    def colorize_film(self) -> bool:
        """Colour whatever is not as it shall be; whether there was anything to do."""
        document = self._document
        shots = document.contents.shots
        if not shots:
            self._colorize_unknown()
            return True
        states = document.contents.states
        left = [s for s, state in zip(shots, states, strict=True) if state is not ShotState.DONE]
        self._start(left)
        return bool(left)

    def colorize_range(self, part: FrameRange) -> bool:
        """Colour a stretch of the film anew; whether its shots are known."""
        shots = [s for s in self._document.contents.shots if s.range.common(part).length > 0]
        self._start(shots, part)
        return bool(shots)

    def export(self, choice: ExportChoice) -> None:
        """Write a file of the colour film."""
        self._board.submit(
            ExportFilm(
                self._document.path,
                self._film,
                choice.target,
                choice.settings,
                choice.part,
                choice.overwrite,
                choice.deinterlace,
                choice.comparison,
            )
        )

    def options(self, settings: ShotSettings) -> ColorizeOptions:
        """The engine's options of a shot's settings."""
        return ColorizeOptions(
            replace(settings.wish(), model=self.model_now(settings)), device=self.device
        )

    def model_now(self, settings: ShotSettings) -> str:
        """The model that previews take."""
        return self._advisor.known_choice(settings)

    @property
    def _film(self) -> Path:
        assert self._document.film is not None
        return self._document.film.path

    def _colorize_unknown(self) -> None:
        """The shots are found and coloured as the film streams by."""
        for job in self._board.active:
            if job.stage is Stage.SHOTS:
                self._board.cancel(job, replaced_by=_tr("Colorize film"))
        settings = self._document.contents.defaults
        options = replace(
            self.options(settings), exemplars=tuple(e.id for e in self._document.contents.exemplars)
        )
        self._submit(settings, options, _tr("Colorize film"))

    def _start(self, shots: Sequence[ShotRecord], part: FrameRange | None = None) -> None:
        """One job for each group of shots, or of their ``part``, to be coloured alike."""
        alike: defaultdict[ShotSettings, list[ShotRecord]] = defaultdict(list)
        for shot in shots:
            alike[self._wanted(shot, whole=part is None)].append(shot)
        numbers = {shot.id: n for n, shot in enumerate(self._document.contents.shots, 1)}
        for settings, group in alike.items():
            options = replace(
                self.options(settings),
                places=tuple(shot.range for shot in group),
                exemplars=self._exemplars_in(group),
                part=part,
            )
            title = _tr("Colorize {0} shots").format(len(group))
            if len(group) == 1:
                title = _tr("Colorize shot {0}").format(numbers[group[0].id])
            self._submit(settings, options, title)

    def _wanted(self, shot: ShotRecord, *, whole: bool) -> ShotSettings:
        """A part of a shot that is as it shall be is given another seed, which the rest keeps."""
        settings = self._document.settings_of(shot)
        if whole or self._state(shot) is not ShotState.DONE:
            return settings
        return replace(settings, seed=self._unused_seed(shot))

    def _submit(self, settings: ShotSettings, options: ColorizeOptions, title: str) -> None:
        """Start a job, once it is known what model ``auto`` means."""
        if settings.model != AUTO:
            self._submit_now(options, title)
            return

        def go_on(model: str, why: str) -> None:
            wish = replace(options.wish, model=model)
            self._submit_now(replace(options, wish=wish), title)
            self._board.notice.emit(why)

        self._board.notice.emit(_tr("Looking at the film to choose a model…"))
        self._advisor.choose(settings, self.device, go_on, self._board.notice.emit)

    def _submit_now(self, options: ColorizeOptions, title: str) -> None:
        self._board.submit(ColorizeFilm(self._document.path, self._film, options, title))

    def _follow(self) -> None:
        self._board.shown = (self._document.path, self._document.film_id)
        self._board.shots = self._document.contents.shots

    def _state(self, shot: ShotRecord) -> ShotState:
        contents = self._document.contents
        return contents.states[contents.shots.index(shot)]

    def _unused_seed(self, shot: ShotRecord) -> int:
        facts = self._document.contents.facts
        used = {facts.request(take).wish.seed for take in self._document.takes_of(shot)}
        seed = self._document.settings_of(shot).seed + 1
        while seed in used:
            seed += 1
        return seed

    def _exemplars_in(self, shots: Iterable[ShotRecord]) -> tuple[int, ...]:
        ranges = [shot.range for shot in shots]
        return tuple(
            exemplar.id
            for exemplar in self._document.contents.exemplars
            if any(exemplar.holds_for(place) for place in ranges)
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("jobs", text)
