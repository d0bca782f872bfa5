"""A whole film: shots are found, coloured and written side by side, each on a thread of its own."""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import cv2

from colorstudio.chroma.grade import Grade
from colorstudio.claims import Claim
from colorstudio.colorizers.features import FeatureExtractor, load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.notices import Speaks
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.cast import CastFile, found_nowhere, take_cast
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import (
    Crossings,
    Extent,
    SeenFade,
    in_order,
    mark_dissolve,
    with_fades,
)
from colorstudio.engine.donor.donor import donor_mark
from colorstudio.engine.events import (
    Event,
    LeftInColour,
    Notice,
    OnEvent,
    Progress,
    ShotDone,
    Stage,
    WindowAtWork,
)
from colorstudio.engine.exemplars import exemplar_wishes
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.fixing import rules_of, set_rules
from colorstudio.engine.frontier import Frontier
from colorstudio.engine.grading import set_grade
from colorstudio.engine.kept_lumas import KeptLumas
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.numbers import spans
from colorstudio.engine.objects import objects_of, set_objects
from colorstudio.engine.open_film import OpenFilm, opened, working_grid
from colorstudio.engine.own_colour import OwnColours, note
from colorstudio.engine.painted_together import PaintedTogether
from colorstudio.engine.points import points_of, replace_points
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.retouch import based
from colorstudio.engine.shot_source import detect, known_shots, save_shots
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources import sources_of
from colorstudio.engine.steering import Steerer, Steering
from colorstudio.engine.take_run import TakeRun
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.shots import Shot
from colorstudio.heap import share_one_heap
from colorstudio.hints.fixed import FixedColour
from colorstudio.hints.objects import FilmObject, objects_within
from colorstudio.hints.points import FramePoints
from colorstudio.hints.source import HintSource
from colorstudio.hints.wish import ShotWish
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import wished_name
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, numbered
from colorstudio.project.reviews import review_in
from colorstudio.stages import stage, staged


@dataclass(frozen=True, slots=True)
class ColorizeOptions:
    """What the user asks of a run.

    ``wish`` is that of every shot, but for what lies in the project: a shot's own points, and of
    ``exemplars`` (ids; None: all of them) those that hold for it and are still there when its turn
    comes. ``points`` None: the project's own; else they take those' place; so do ``fixed``, the
    film's rules of fixed colours, and ``objects``. ``part`` None: the whole film; ``shots``
    (numbers) and ``places`` (frames, which stay theirs when shots are split or merged) None: all of
    them; ``shot_list`` None: the project's shots, or detection where it has none. ``features`` as
    :func:`load_features` takes it. ``prompts`` and ``seeds`` are those of single shots, by their
    numbers, in place of the wish's own. ``recolour``: shots (numbers) to be coloured although they
    are in colour already, as the others are not; None: all of them. ``colour_over``: places for
    which this holds likewise.
    ``keep_tinted``: the others are not coloured either where one hue of their own lies over them.
    ``dissolves``: how many frames shots (numbers) share with the one before, as a person says; 0:
    none.
    """

    wish: ShotWish = field(default_factory=ShotWish)
    device: str = "auto"
    exemplars: tuple[int, ...] | None = None
    points: tuple[FramePoints, ...] | None = None
    fixed: tuple[FixedColour, ...] | None = None
    objects: tuple[FilmObject, ...] | None = None
    cast: CastFile | None = None  # names and colours, beside what the film has
    features: str = "auto"
    shots: tuple[ShotNumber, ...] | None = None
    places: tuple[FrameRange, ...] | None = None
    shot_list: tuple[Shot, ...] | None = None
    part: FrameRange | None = None
    grade: Grade | None = None
    sensitivity: float = 0.5
    prompts: Mapping[ShotNumber, str] = field(default_factory=dict)
    seeds: Mapping[ShotNumber, int] = field(default_factory=dict)
    recolour: tuple[ShotNumber, ...] | None = None
    colour_over: tuple[FrameRange, ...] = ()
    keep_tinted: bool = False
    dissolves: Mapping[ShotNumber, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NumberedShot:
    """A shot to be coloured, if it is asked for."""

    number: ShotNumber
    extent: Extent


class ColorizeJob:
    """Colours a film into its project and, where ``export`` is given, writes it as it goes.

    Opens the project once on each thread; ``load`` (name, device) gives the colorizer,
    ``load_features`` what finds like things. ``run``
    raises Cancelled after ``control.cancel()``; all that was coloured by then is in the project,
    and the same job run again goes on from there.
    """

    def __init__(
        self,
        film: FilmInfo,
        project: Path,
        options: ColorizeOptions,
        export: ExportJob | None,
        control: JobControl,
        on_event: OnEvent,
        load: Callable[[str, str], Colorizer] = load_colorizer,
        load_features: Callable[[str, str], FeatureExtractor] = load_features,
    ) -> None:
        self._film = film
        self._load = load
        self._load_features = load_features
        self._project = project
        self._options = options
        self._export = export
        self._control = control
        self._on_event = _one_at_a_time(on_event)
        self._grid = working_grid(film)
        self._part = options.part or FrameRange(0, len(film.frames))
        self._shots: queue.SimpleQueue[NumberedShot | None] = queue.SimpleQueue()
        self._frontier = Frontier()
        self._lumas = KeptLumas()
        self._own = OwnColours(film)
        self._in_colour: list[ShotNumber] = []  # numbers of shots that keep their own colour
        self._tinted: list[ShotNumber] = []
        self._locked: list[ShotNumber] = []
        self._crossings = Crossings()  # of the shots so far

    def run(self) -> None:
        """Do it all; returns when the film is coloured (and written)."""
        share_one_heap()
        with Claim(self._project), opencv_alone():  # two runs would colour the same frames
            self._run()

    def _run(self) -> None:
        with Project.open(self._project) as project:
            film_id = project.films.add(self._film).id
            if self._options.points is not None:
                replace_points(project, film_id, self._options.points)
            if self._options.fixed is not None:
                set_rules(project, film_id, self._options.fixed)
            if self._options.objects is not None:
                set_objects(project, film_id, self._options.objects)
            if self._options.cast is not None:
                self._take_cast(project, film_id, self._options.cast)
        tasks: list[Callable[[FilmId], None]] = [self._find_shots, self._colour_shots]
        if self._export:
            tasks.append(self._write_film)
        with ThreadPoolExecutor(len(tasks), thread_name_prefix="colorstudio") as pool:
            futures = [pool.submit(self._guarded, task, film_id) for task in tasks]
            try:
                wait(futures)
            except BaseException:
                self._stop_all()
                raise
        _raise_first_error(futures)

    def _take_cast(self, project: Project, film_id: FilmId, cast: CastFile) -> None:
        take_cast(project, film_id, cast)
        if nowhere := ", ".join(found_nowhere(project, film_id)):
            self._say(
                f"Of the cast nobody has pointed at {nowhere} in this film; `colorstudio cast` "
                "binds them."
            )

    def _guarded(self, task: Callable[[FilmId], None], film_id: FilmId) -> None:
        try:
            task(film_id)
        except BaseException:
            self._stop_all()
            raise

    def _stop_all(self) -> None:
        self._control.cancel()
        self._frontier.stop()
        self._shots.put(None)

    # Finding shots

    @staged("shots")
    def _find_shots(self, film_id: FilmId) -> None:
        with Project.open(self._project) as project:
            if self._options.shot_list:
                save_shots(project, film_id, self._options.shot_list, by_hand=True)
            shots = known_shots(project, film_id, len(self._film.frames))
            if self._options.dissolves:
                shots = self._with_dissolves(project, film_id, shots)
            found: list[Shot] = []
            listed = numbered(shots if shots is not None else self._detected())
            for number, shot, extent in in_order(listed):
                found.append(shot)
                self._shots.put(NumberedShot(number, extent))
            self._check_selection(len(found))
            if shots is None and self._part.length == len(self._film.frames):
                save_shots(project, film_id, found)
            self._save_grade(project, film_id)
        self._shots.put(None)

    def _with_dissolves(
        self, project: Project, film_id: FilmId, known: list[Shot] | None
    ) -> list[Shot] | None:
        """The shots with the dissolves that a person names: all of them are found first."""
        if known is None:
            if self._part.length < len(self._film.frames):
                raise UsageError("Dissolves are marked in the whole film; leave the range out.")
            known = list(self._detected())
            save_shots(project, film_id, known)
        self._check_shots(self._options.dissolves, len(known))
        with project.history.edit("Mark dissolves"):
            for number, frames in self._options.dissolves.items():
                mark_dissolve(project, film_id, known[number - 1].start, frames)
        return known_shots(project, film_id, len(self._film.frames))

    def _save_grade(self, project: Project, film_id: FilmId) -> None:
        if self._options.grade is None:
            return
        graded = [
            shot
            for number, shot in numbered(project.shots.of(film_id))
            if self._is_wanted(number, shot.range) and shot.range.common(self._part).length > 0
        ]
        set_grade(project, graded, self._options.grade)

    def _detected(self) -> Iterator[Shot]:
        return detect(
            self._film,
            self._grid,
            self._part,
            self._options.sensitivity,
            self._control,
            self._on_event,
            self._lumas,
            is_ahead=lambda: not self._shots.empty(),
        )

    def _check_selection(self, count: int) -> None:
        self._check_shots(self._options.shots or (), count)

    def _check_shots(self, numbers: Iterable[ShotNumber], count: int) -> None:
        beyond = [number for number in numbers if number > count]
        if beyond:
            raise UsageError(f"There is no shot {beyond[0]}; the last one of the film is {count}.")

    # Colouring

    @staged("plan")
    def _colour_shots(self, film_id: FilmId) -> None:
        wish, device = self._options.wish, self._options.device
        with stage("load"):
            colorizer = self._load(wish.model, device)
        self._note_what_is_left_aside(colorizer.info)
        try:
            with opened(self._project, self._film, self._control, self._lumas) as film:
                load = partial(self._load_features, self._options.features, device)
                sight = Sight(load, device)
                sources = self._sources(film, sight)
                with closing(Steerer(sources, sight)) as steerer:
                    while next_shot := self._shots.get():
                        self._control.checkpoint()
                        self._colour_shot(film, colorizer, steerer, next_shot)
            self._say_what_was_left()
        finally:
            self._own.close()
            colorizer.close()
        self._frontier.advance(self._part.stop)

    def _sources(self, film: OpenFilm, sight: Sight) -> list[HintSource]:
        return sources_of(film, sight, self._say, self._crossings)

    def _say_what_was_left(self) -> None:
        if self._locked:
            self._say(_left_locked(self._locked))
        for left in ((self._in_colour, False), (self._tinted, True)):
            if left[0]:
                self._on_event(LeftInColour(tuple(left[0]), left[1]))

    def _colour_shot(
        self, film: OpenFilm, colorizer: Colorizer, steerer: Steerer, asked: NumberedShot
    ) -> None:
        extent = asked.extent.within(self._part)
        self._crossings.add(extent)
        if extent.shot.length > 0:
            self._lumas.begin(extent.whole)
            wanted = self._is_wanted(asked.number, extent.shot)
            if wanted and not self._stays(film, asked.number, extent.shot):
                self._listen(colorizer, asked.number)
                self._colour(film, colorizer, steerer, asked.number, extent)
            steerer.remember(extent.clean)
        self._frontier.advance(asked.extent.decided)

    def _colour(
        self,
        film: OpenFilm,
        colorizer: Colorizer,
        steerer: Steerer,
        number: ShotNumber,
        extent: Extent,
    ) -> None:
        wish = self._wish(film, colorizer.info.name, number, extent.shot)
        part = extent.coloured_from(wish)
        steering = steerer.steer(part, wish)
        together = PaintedTogether(film, colorizer, self._say)
        steering = together.steered(part, wish, steering)
        fades = [SeenFade.look(film, fade) for fade in extent.fades]
        request = self._request(film, colorizer, extent.whole, wish, steering, fades)
        run = TakeRun(film, colorizer, request, steering, part, fades)
        self._run_take(film, run, extent)

    def _say(self, text: str) -> None:
        self._on_event(Notice(text))

    def _listen(self, colorizer: Colorizer, shot: ShotNumber) -> None:
        if isinstance(colorizer, Speaks):
            colorizer.listen(lambda text: self._on_event(Notice(f"Shot {shot}: {text}")))

    def _note_what_is_left_aside(self, info: ColorizerInfo) -> None:
        settings = self._options.wish.settings
        prompted = settings.prompt or settings.negative_prompt or self._options.prompts
        if prompted and not info.takes_prompt:
            self._on_event(
                Notice(
                    f"The model {info.name} takes no prompt; yours is left aside. "
                    "`colorstudio models list` shows which models do."
                )
            )

    def _is_wanted(self, number: ShotNumber, place: FrameRange) -> bool:
        shots, places = self._options.shots, self._options.places
        if shots is not None and number not in shots:
            return False
        return places is None or any(place.belongs_to(wanted) for wanted in places)

    def _stays(self, film: OpenFilm, number: ShotNumber, place: FrameRange) -> bool:
        """Whether a shot is left as it is: locked by a person, or in colour of its own."""
        if review_in(film.project.reviews.of(film.id), place).locked:
            self._locked.append(number)
            return True
        return self._keeps_its_own(film, number, place)

    def _keeps_its_own(self, film: OpenFilm, number: ShotNumber, place: FrameRange) -> bool:
        """Whether a shot is in colour already and nobody asked for another one."""
        chosen = self._options.recolour
        keeps_colour = chosen is not None and number not in chosen
        keeps_tint = self._options.keep_tinted and number not in (chosen or ())
        if not (keeps_colour or keeps_tint):
            return False
        if any(place.belongs_to(over) for over in self._options.colour_over):
            return False
        own = self._own.look(place)
        note(film.project, film.id, place, own)
        if own is None or not (keeps_tint if own.tint else keeps_colour):
            return False
        (self._tinted if own.tint else self._in_colour).append(number)
        return True

    def _wish(self, film: OpenFilm, model: str, number: ShotNumber, place: FrameRange) -> ShotWish:
        """What is asked for a shot, as the project has it now."""
        wish, given = self._options.wish, self._options.exemplars
        exemplars = film.project.exemplars.of(film.id, place)
        prompt = self._options.prompts.get(number, wish.settings.prompt)
        seed = self._options.seeds.get(number, wish.seed)
        return replace(
            wish,
            model=wished_name(model),
            seed=seed,
            settings=replace(wish.settings, prompt=prompt),
            exemplars=exemplar_wishes(e for e in exemplars if given is None or e.id in given),
            points=points_of(film.project, film.id, place),
            fixed=rules_of(film.project, film.id),
            donor=donor_mark(film.project, film.id),
            objects=objects_within(objects_of(film.project, film.id), place),
        )

    def _request(
        self,
        film: OpenFilm,
        colorizer: Colorizer,
        place: FrameRange,
        wish: ShotWish,
        steering: Steering,
        fades: Sequence[SeenFade],
    ) -> ColorizeRequest:
        request = ColorizeRequest(
            film_hash=film.project.films.get(film.id).fingerprint,
            place=place,
            grid=film.stored_grid,
            wish=wish,
            model=colorizer.info.name,
            weights_hash=colorizer.info.weights_hash,
            sources=steering.records,
            features=steering.features,
        )
        return based(film.project, film.id, with_fades(request, fades))

    def _run_take(self, film: OpenFilm, run: TakeRun, extent: Extent) -> None:
        """A shot without colour shows its first take as it grows; one with colour changes whole."""
        takes, place = film.project.takes, extent.shot
        at_once = not takes.chosen(film.id, place)
        if at_once:
            takes.show_made(run.take.id, place)

        def stored(frame: int) -> None:
            if at_once:
                self._frontier.advance(min(frame, extent.decided))
            self._on_event(self._progress(frame, place))

        def sampled(window: FrameRange, fraction: float) -> None:
            self._on_event(WindowAtWork(window.start, window.stop - 1, fraction))

        result = run.run(stored, sampled)
        if not at_once:
            takes.show_made(run.take.id, place)
        self._on_event(ShotDone(place, result.sampled, result.confidence))

    def _progress(self, frame: int, shot: FrameRange) -> Progress:
        """Counts the frames that were asked for, not the film's."""
        wanted = self._options.places or (self._part,)
        asked = [place.common(self._part) for place in wanted]
        passed = [place.common(FrameRange(0, frame)) for place in asked]
        done, total = (sum(max(0, p.length) for p in places) for places in (passed, asked))
        return Progress(Stage.COLOUR, min(done, total), total, shot)

    # Writing

    def _write_film(self, film_id: FilmId) -> None:
        assert self._export is not None
        with Project.open(self._project, read_only=True) as project:
            # Shots may still be unknown to the project while the film is already being written.
            some = self._options.shots is not None or self._options.places is not None
            grade = None if some else self._options.grade
            layer = ColourLayer(project, film_id, grade or Grade())
            export_film(self._export, layer, self._control, self._on_event, self._frontier.wait)


def _left_locked(shots: Sequence[ShotNumber]) -> str:
    if len(shots) == 1:
        return f"Shot {shots[0]} is locked and keeps its colour."
    return f"Shots {spans(shots)} are locked and keep their colour."


@contextmanager
def opencv_alone() -> Iterator[None]:
    """OpenCV without threads of its own: ours keep the cores busy, and its would wait for work."""
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(before)


def _one_at_a_time(on_event: OnEvent) -> OnEvent:
    """Events come from several threads; whoever listens hears one after another."""
    lock = threading.Lock()

    def pass_on(event: Event) -> None:
        with lock:
            on_event(event)

    return pass_on


def _raise_first_error(futures: list[Future[None]]) -> None:
    """What went wrong, rather than the cancellation of the others that followed from it."""
    errors = [error for future in futures if (error := future.exception())]
    for error in sorted(errors, key=lambda e: isinstance(e, Cancelled)):
        raise error
