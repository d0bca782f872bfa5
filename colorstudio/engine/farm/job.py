"""The head's part: a film coloured by a farm into its project."""

import hashlib
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions, NumberedShot
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import NodeAtWork, OnEvent, Progress, ShotDone, Stage
from colorstudio.engine.export import ExportJob
from colorstudio.engine.farm import node
from colorstudio.engine.farm.farm import Farm, Ticket
from colorstudio.engine.farm.orders import (
    ColourShot,
    Job,
    Look,
    MadeTake,
    Seen,
    SentFilm,
    SentModel,
    Sketch,
)
from colorstudio.engine.farm.packing import take_in
from colorstudio.engine.farm.plan import AskedShot, PlannedShot, looks_for, planned
from colorstudio.engine.farm.sending import FilmNotHere, ModelNotHere, send_film, send_model
from colorstudio.engine.open_film import OpenFilm, opened
from colorstudio.film.info import FilmInfo
from colorstudio.models.installed import find_model
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

RUN = "farm-run"
_A_MOMENT = 0.25  # seconds between two looks at whether a person wants it to stop


class FarmJob(ColorizeJob):
    """A :class:`ColorizeJob` whose shots are coloured by a farm; only this process writes.

    ``threads`` share the arithmetic of each shot, everywhere as many, as sums are rounded by that.
    """

    def __init__(
        self,
        film: FilmInfo,
        project: Path,
        options: ColorizeOptions,
        export: ExportJob | None,
        control: JobControl,
        on_event: OnEvent,
        farm: Farm,
        threads: int = 1,
    ) -> None:
        super().__init__(film, project, options, export, control, on_event)
        self._farm = farm
        self._threads = threads
        self._before: dict[Ticket, Look | ColourShot] = {}  # what was asked for and has not ended
        self._shots_by_node: dict[str, int] = {}
        self._frames_done = 0

    def _colour_shots(self, film_id: FilmId) -> None:
        entry = find_model(self._options.wish.model)
        self._note_what_is_left_aside(entry.info)
        try:
            with opened(self._project, self._film, self._control, self._lumas) as film:
                shots = list(self._asked(film, entry.name))
                self._say_what_was_left()
                self._colour_all(film, shots, entry.name, entry.manifest.weights_hash)
        except BaseException:
            self._farm.cancel()
            raise
        finally:
            self._own.close()
        self._frontier.advance(self._part.stop)

    def _asked(self, film: OpenFilm, model: str) -> Iterator[AskedShot]:
        """All shots of the part, once the last one is found."""
        project = film.project
        scenes = project.scenes.of(film.id)
        while asked := self._shots.get():
            self._control.checkpoint()
            extent = asked.extent.within(self._part)
            if extent.shot.length <= 0:
                continue
            wanted = self._is_wanted(asked.number, extent.shot)
            coloured = wanted and not self._stays(film, asked.number, extent.shot)
            take = project.takes.chosen_take(film.id, extent.clean)
            yield AskedShot(
                NumberedShot(asked.number, extent),
                self._wish(film, model, asked.number, extent.shot),
                coloured,
                coloured or (take is not None and take.complete),
                frozenset(n for n, scene in enumerate(scenes) if scene.holds(extent.shot)),
            )

    def _colour_all(
        self, film: OpenFilm, shots: Sequence[AskedShot], model: str, weights: str
    ) -> None:
        before_run, record = self._run_begun(film), film.project.films.get(film.id)
        job = Job(
            node.VERSION,
            SentFilm(str(self._film.path.absolute()), record.fingerprint, record.sequence_rate),
            SentModel(model, weights),
            self._farm.share(_copied(film.project)),
            uuid.uuid4().hex,
            replace(
                self._options,
                wish=replace(self._options.wish, model=model),
                points=None,
                fixed=None,
                objects=None,
                cast=None,
                shots=None,
                shot_list=None,
                dissolves={},
                grade=None,
            ),
            self._threads,
        )
        sketches, same_scene, job = self._look(job, looks_for(shots))
        plan = planned(shots, sketches, same_scene)
        self._say_how_it_goes(plan)
        self._colour_planned(film, job, plan, before_run)
        film.project.settings.put(RUN, None, film.id)

    def _run_begun(self, film: OpenFilm) -> int:
        """The newest take's id as this run, or a stopped one of the same options, began."""
        newest = max((take.id for take in film.project.takes.of(film.id)), default=0)
        asked = hashlib.sha256(repr(self._options).encode()).hexdigest()
        begun = film.project.settings.get(RUN, film.id)
        if isinstance(begun, dict) and begun.get("options") == asked:
            return int(str(begun["newest"]))
        film.project.settings.put(RUN, {"options": asked, "newest": newest}, film.id)
        return newest

    # Looking

    def _look(
        self, job: Job, looks: Sequence[Look]
    ) -> tuple[dict[int, Sketch], set[tuple[int, int]], Job]:
        sketches: dict[int, Sketch] = {}
        same_scene: set[tuple[int, int]] = set()
        waiting = {self._farm.ask(node.look, job, look): look for look in looks}
        while waiting:
            for ticket in self._ended(waiting):
                order = waiting.pop(ticket)
                try:
                    seen: Seen = self._farm.answer(ticket)
                except (FilmNotHere, ModelNotHere) as missing:
                    job = self._sent(job, missing)
                    waiting[self._farm.ask(node.look, job, order)] = order
                    continue
                self._farm.forget(ticket)
                sketches |= {sketch.name[1]: sketch for sketch in seen.sketches}
                same_scene |= set(seen.same_scene)
        return sketches, same_scene, job

    def _sent(self, job: Job, missing: Exception) -> Job:
        """The job with what a node lacks, which is sent once."""
        if isinstance(missing, FilmNotHere) and job.film.file is None:
            self._say(f"{self._film.path.name} is sent to the nodes, which do not have it.")
            return replace(job, film=send_film(job.film, self._farm.share))
        if isinstance(missing, ModelNotHere) and not job.model.files:
            self._say(f"The model {job.model.name} is sent to the nodes, which do not have it.")
            return replace(job, model=send_model(job.model, self._farm.share))
        return job

    def _say_how_it_goes(self, plan: Sequence[PlannedShot]) -> None:
        longest: dict[int, int] = {}
        for shot in plan:
            before = max((longest.get(need, 0) for need in shot.needs), default=0)
            longest[int(shot.asked.number)] = before + 1
        deepest = max(longest.values(), default=0)
        if deepest > 1:
            self._say(
                f"{len(plan)} shots are handed out; up to {deepest} of them wait for each other, "
                "as they draw colour from earlier ones."
            )

    # Colouring

    def _colour_planned(
        self, film: OpenFilm, job: Job, plan: Sequence[PlannedShot], before_run: int
    ) -> None:
        open_shots = {int(shot.asked.number): shot for shot in plan}
        tickets: dict[int, Ticket] = {}  # by shot, once asked for
        done: set[int] = set()
        waiting: dict[Ticket, PlannedShot] = {}
        while open_shots or waiting:
            for number, shot in list(open_shots.items()):
                if shot.needs <= done:
                    takes = tuple(self._farm.parcel(tickets[need]) for need in sorted(shot.needs))
                    order = ColourShot(shot.asked, shot.frames, takes, before_run)
                    tickets[number] = self._farm.ask(node.colour, job, order)
                    waiting[tickets[number]] = open_shots.pop(number)
            for ticket in self._ended(waiting):
                shot = waiting.pop(ticket)
                number = int(shot.asked.number)
                try:
                    made: MadeTake = self._farm.answer(ticket)
                except (FilmNotHere, ModelNotHere) as missing:
                    job = self._sent(job, missing)
                    open_shots[number] = shot
                    continue
                done.add(number)
                self._store(film, shot, made)
                self._advance(plan, done)
                self._forget_unneeded(tickets, done, [*open_shots.values(), *waiting.values()])
            self._pass_on_news()

    def _store(self, film: OpenFilm, shot: PlannedShot, made: MadeTake) -> None:
        take_in(film.project, film.id, made)
        for text in made.notices:
            self._say(text)
        node_done = self._shots_by_node.get(made.node, 0) + 1
        self._shots_by_node[made.node] = node_done
        self._frames_done += made.place.length
        self._on_event(NodeAtWork(made.node, 0, 0, 0, node_done))
        self._on_event(ShotDone(made.place, made.sampled, made.confidence))
        total = sum(p.length for p in self._options.places or (self._part,))
        done = min(self._frames_done, total)
        self._on_event(Progress(Stage.COLOUR, done, total, made.place))

    def _advance(self, plan: Sequence[PlannedShot], done: set[int]) -> None:
        """The export may go on up to the first shot that is not done."""
        first = next((s for s in plan if int(s.asked.number) not in done), None)
        if first is None:
            return
        fade = first.asked.extent.fade_in
        self._frontier.advance(fade.start if fade else first.asked.extent.shot.start)

    def _forget_unneeded(
        self, tickets: dict[int, Ticket], done: set[int], left: Sequence[PlannedShot]
    ) -> None:
        needed = {need for shot in left for need in shot.needs}
        for number in [n for n in tickets if n in done and n not in needed]:
            self._farm.forget(tickets.pop(number))

    def _ended(self, waiting: dict[Ticket, Any]) -> list[Ticket]:
        self._control.checkpoint()
        return [ticket for ticket in self._farm.ended(_A_MOMENT) if ticket in waiting]

    def _pass_on_news(self) -> None:
        for news in self._farm.news():
            shots = self._shots_by_node.get(news.node, 0)
            self._on_event(NodeAtWork(news.node, news.shot, news.done, news.total, shots))


def _copied(project: Project) -> bytes:
    with tempfile.TemporaryDirectory(prefix="colorstudio-head-") as folder:
        copy = Path(folder) / "copy.colorstudio"
        project.copy_to(copy)
        return copy.read_bytes()
