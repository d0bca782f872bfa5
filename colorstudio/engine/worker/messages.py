"""What goes through the pipes between the studio's process and the engine's."""

from dataclasses import dataclass
from pathlib import Path

from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.events import Event
from colorstudio.engine.live import FrameColoured, PointedFrame
from colorstudio.engine.suggest import Suggestions
from colorstudio.engine.trial import ExemplarMatch
from colorstudio.engine.variations import Variation
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.models.machine import Machine


@dataclass(frozen=True, slots=True)
class ColorizeFilm:
    """Colour shots of a film into their project; run again, it goes on where it stopped."""

    project: Path
    film: Path
    options: ColorizeOptions


@dataclass(frozen=True, slots=True)
class ExportFilm:
    """Write a film with the colour its project shows. ``part`` None: all of it."""

    project: Path
    film: Path
    target: Path
    settings: ExportSettings
    part: FrameRange | None
    overwrite: bool
    deinterlace: bool = False
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True)
class DetectShots:
    """Find a film's shots and make them its project's list."""

    project: Path
    film: Path
    sensitivity: float


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """Colour one frame with each of several seeds; nothing is stored."""

    film: Path
    frame: int
    options: ColorizeOptions
    seeds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PreviewPoints:
    """Colour one frame with the points laid on it; nothing is stored."""

    wish: PointedFrame
    model: str = "default"
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class MatchExemplar:
    """See how a picture file's bytes fit a frame; nothing is stored."""

    film: Path
    frame: int
    name: str
    picture: bytes
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class SuggestExemplars:
    """Name the frames whose colouring by hand would help a project's film most."""

    project: Path
    film: Path
    count: int
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class LookAtMachine:
    """Say which device a model would run on, and how much memory is free there."""

    device: str = "auto"


Task = (
    ColorizeFilm
    | ExportFilm
    | DetectShots
    | PreviewFrame
    | PreviewPoints
    | MatchExemplar
    | SuggestExemplars
    | LookAtMachine
)


@dataclass(frozen=True, slots=True)
class Start:
    """Begin a job."""

    job: int
    task: Task


@dataclass(frozen=True, slots=True)
class Pause:
    """Let a job wait at its next step."""

    job: int


@dataclass(frozen=True, slots=True)
class Resume:
    """Let a waiting job go on."""

    job: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """End a job at its next step."""

    job: int


Command = Start | Pause | Resume | Cancel


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine's process is up and its model has been loaded ahead."""


@dataclass(frozen=True, slots=True)
class Stopping:
    """A job at work shall end and starts no new step; :class:`Stopped` follows."""

    job: int


@dataclass(frozen=True, slots=True)
class Happened:
    """A job says something of itself."""

    job: int
    event: Event | Variation | FrameColoured | ExemplarMatch | Suggestions | Machine


@dataclass(frozen=True, slots=True)
class Finished:
    """A job has done all it was asked."""

    job: int


@dataclass(frozen=True, slots=True)
class Failed:
    """A job ended early, with one sentence for a person."""

    job: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """A job ended because it was cancelled; what was finished is kept."""

    job: int


@dataclass(frozen=True, slots=True)
class Restarted:
    """The engine's process had died; a new one goes on with its jobs. One sentence says so."""

    sentence: str


Report = Ready | Stopping | Happened | Finished | Failed | Stopped | Restarted
