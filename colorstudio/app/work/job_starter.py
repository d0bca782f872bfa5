"""Turns wishes about shots into jobs for the engine."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.export.choices import ExportChoice
from colorstudio.app.models.advice import ModelAdvisor
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import Stage
from colorstudio.engine.shot_settings import AUTO, KEEPS, ShotSettings
from colorstudio.engine.shot_state import ShotState, unused_seed
from colorstudio.engine.worker.tasks import ColorizeFilm, DetectShots, ExportFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.ids import numbered
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
        self.cluster = ""  # whose machines colour films; empty: this one
        self._choosing = 0  # jobs that cannot be asked for before it is known what auto means
        self._afterwards: list[Callable[[], None]] = []
        document.opened.connect(self._follow)
        document.closed.connect(self._forget)
        document.shotsChanged.connect(self._follow)

    def detect_shots(self, sensitivity: float) -> None:
        """Find the film's shots again."""
        document = self._document
        self._board.submit(DetectShots(document.path, self._film, sensitivity))

    def colorize(self, shots: Sequence[ShotRecord]) -> None:
        """Colour shots. One that has just this colour already is given another seed.

        Shots that keep their own colour are coloured where nothing else is meant.
        """
        shots = self._unlocked(shots)
        black_and_white = [s for s in shots if self._state(s) is not ShotState.OWN]
        if kept := len(shots) - len(black_and_white) if black_and_white else 0:
            words = _tr("{0} of the shots keep their own colour; select them alone to colour them.")
            self._board.notice.emit(words.format(kept))
            shots = black_and_white
        for shot in shots:
            if self._state(shot) is ShotState.DONE:
                self._document.give_new_seed(shot, self._unused_seed(shot))
        wanted = {shot.id for shot in shots}
        self._start([shot for shot in self._document.contents.shots if shot.id in wanted])

    def reroll(self, shots: Sequence[ShotRecord]) -> None:
        """Colour shots again, each with a seed that it was not coloured with before."""
        seeds = {shot.id: self._unused_seed(shot) for shot in self._unlocked(shots)}
        if not seeds:
            return
        if self._document.give_new_seeds(seeds):
            self._start([shot for shot in self._document.contents.shots if shot.id in seeds])

    def colorize_film(self) -> bool:
        """Colour whatever is not ready; whether there was anything to do."""
        document = self._document
        shots = document.contents.shots
        if not shots:
            self._colorize_unknown()
            return True
        settled = ShotState.DONE, ShotState.OWN
        states = document.contents.states
        left = [s for s, state in zip(shots, states, strict=True) if state not in settled]
        left = self._unlocked(left)
        self._start(left, keep_own=True)
        return bool(left)

    def colorize_range(self, part: FrameRange) -> bool:
        """Colour a stretch of the film again; whether its shots are known."""
        shots = [s for s in self._document.contents.shots if s.range.common(part).length > 0]
        self._start(self._unlocked(shots), part)
        return bool(shots)

    def _unlocked(self, shots: Sequence[ShotRecord]) -> list[ShotRecord]:
        """Those that may be given new colour; says which may not."""
        open_to_change = [s for s in shots if not self._document.review_of(s).locked]
        if kept := len(shots) - len(open_to_change):
            said = _tr("1 shot is locked and keeps its colour; unlock it to colour it.")
            if kept > 1:
                said = _tr(
                    "{0} shots are locked and keep their colour; unlock them to colour them."
                )
            self._board.notice.emit(said.format(kept))
        return open_to_change

    def export_all(
        self, choices: Sequence[ExportChoice], colour_first: Sequence[FrameRange]
    ) -> None:
        """Write files, once what is not ready yet is coloured."""
        if not colour_first:
            for choice in choices:
                self.export(choice)
            return
        self.colorize_places(colour_first)

        def go_on() -> None:
            for choice in choices:
                self.export(choice, after_colour=True)

        self._once_asked(go_on)

    def colorize_places(self, places: Sequence[FrameRange]) -> None:
        """Colour the shots that places lie in, but for those that a job is about to colour."""
        shots = self._document.contents.shots
        if not shots:
            self._colorize_unknown()
            return
        doing = self._board.shot_progress(shots)
        busy = {i for i, said in doing.items() if said.state is not ShotState.FAILED}
        met = (s for s in shots if any(s.range.common(place).length > 0 for place in places))
        self._start([shot for shot in met if shot.id not in busy])

    def export(self, choice: ExportChoice, *, after_colour: bool = False) -> None:
        """Write a file of the colour film; ``after_colour`` as :class:`ExportFilm` has it."""
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
                after_colour,
            )
        )

    @property
    def backend(self) -> EngineBackend:
        """Whom else may be asked."""
        return self._board.backend

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
            self.options(settings),
            exemplars=tuple(e.id for e in self._document.contents.exemplars),
            recolour=(),
        )
        self._submit(settings, options, _tr("Colorize film"))

    def _start(
        self,
        shots: Sequence[ShotRecord],
        part: FrameRange | None = None,
        *,
        keep_own: bool = False,
    ) -> None:
        """One job for each group of shots, or of their ``part``, to be coloured alike.

        ``keep_own``: the engine leaves those that it finds in colour, as not every list of shots
        says so, but for those that a person had coloured before, or wants to be.
        """
        alike: defaultdict[ShotSettings, list[ShotRecord]] = defaultdict(list)
        for shot in shots:
            wanted = self._wanted(shot, whole=part is None)
            alike[replace(wanted, keep_own=KEEPS[0])].append(shot)  # changes no colour
        numbers = {shot.id: n for n, shot in numbered(self._document.contents.shots)}
        for settings, group in alike.items():
            options = replace(
                self.options(settings),
                places=tuple(shot.range for shot in group),
                exemplars=self._exemplars_in(group),
                part=part,
                recolour=() if keep_own else None,
                colour_over=tuple(s.range for s in group if self._is_coloured_over(s)),
            )
            title = _tr("Colorize {0} shots").format(len(group))
            if len(group) == 1:
                title = _tr("Colorize shot {0}").format(numbers[group[0].id])
            self._submit(settings, options, title)

    def _is_coloured_over(self, shot: ShotRecord) -> bool:
        """Whether a shot is coloured whatever colour it has of its own."""
        never = self._document.settings_of(shot).keep_own == "never"
        return never or self._document.chosen_take(shot) is not None

    def _wanted(self, shot: ShotRecord, *, whole: bool) -> ShotSettings:
        """A part of a shot that is up to date is given another seed, which the rest keeps."""
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
            self._choosing -= 1
            self._once_asked()

        def give_up(sentence: str) -> None:
            self._choosing = max(0, self._choosing - 1)  # the film may have been closed since
            self._afterwards.clear()
            self._board.notice.emit(sentence)

        self._choosing += 1
        self._board.notice.emit(_tr("Looking at the film to choose a model…"))
        self._advisor.choose(settings, self.device, go_on, give_up)

    def _once_asked(self, act: Callable[[], None] | None = None) -> None:
        """Act when all that was wished for before is among the jobs."""
        if act is not None:
            self._afterwards.append(act)
        while self._afterwards and not self._choosing:
            self._afterwards.pop(0)()

    def _submit_now(self, options: ColorizeOptions, title: str) -> None:
        self._board.submit(
            ColorizeFilm(self._document.path, self._film, options, title, self.cluster)
        )

    def _forget(self) -> None:
        """Nothing is asked for a film that was closed while its model was being chosen."""
        self._choosing, self._afterwards = 0, []

    def _follow(self) -> None:
        self._board.shown = (self._document.path, self._document.film_id)
        self._board.shots = self._document.contents.shots

    def _state(self, shot: ShotRecord) -> ShotState:
        contents = self._document.contents
        return contents.states[contents.shots.index(shot)]

    def _unused_seed(self, shot: ShotRecord) -> int:
        facts = self._document.contents.facts
        used = (facts.request(take).wish.seed for take in self._document.takes_of(shot))
        return unused_seed(used, self._document.settings_of(shot).seed + 1)

    def _exemplars_in(self, shots: Iterable[ShotRecord]) -> tuple[int, ...]:
        ranges = [shot.range for shot in shots]
        return tuple(
            exemplar.id
            for exemplar in self._document.contents.exemplars
            if any(exemplar.holds_for(place) for place in ranges)
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("jobs", text)
