"""What goes through the pipes between the studio's process and the engine's."""

from dataclasses import dataclass

from colorstudio.engine.events import Event
from colorstudio.engine.worker.tasks import Answer, Task


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
    """A job reports how far it is, or what it found."""

    job: int
    event: Event | Answer


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
