"""All commands of the studio, room by room."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from colorstudio.app.base.commands import CommandSet
from colorstudio.app.cast.commands import CastCommands
from colorstudio.app.conform.commands import ConformCommands
from colorstudio.app.document.commands import EditCommands
from colorstudio.app.donor.commands import DonorCommands
from colorstudio.app.exemplars.commands import ExemplarCommands
from colorstudio.app.exemplars.painting_commands import PaintingCommands
from colorstudio.app.export.commands import ExportCommands
from colorstudio.app.live.commands import LiveCommands
from colorstudio.app.models.commands import ModelCommands
from colorstudio.app.objects.commands import ObjectCommands
from colorstudio.app.points.commands import PointCommands
from colorstudio.app.points.fixed_commands import FilmColourCommands
from colorstudio.app.shell.file_commands import FileCommands
from colorstudio.app.shell.view_commands import ViewCommands
from colorstudio.app.shots.commands import ShotCommands
from colorstudio.app.shots.mood_commands import MoodCommands
from colorstudio.app.shots.review_commands import ReviewCommands
from colorstudio.app.shots.settings_commands import SettingsCommands
from colorstudio.app.space.commands import SpaceCommands
from colorstudio.app.takes.commands import TakeCommands
from colorstudio.app.timeline.commands import PlayCommands
from colorstudio.app.viewer.commands import ViewerCommands

SETS: tuple[type[CommandSet], ...] = (
    *(FileCommands, LiveCommands, ConformCommands, ExportCommands, EditCommands),
    *(SettingsCommands, PlayCommands),
    *(ShotCommands, ReviewCommands, ExemplarCommands, PaintingCommands, DonorCommands),
    *(ModelCommands, TakeCommands, PointCommands),
    *(FilmColourCommands, MoodCommands, ObjectCommands, CastCommands),
    *(ViewerCommands, SpaceCommands, ViewCommands),
)
"""In the order in which menus and the list of keys show them."""


@dataclass(frozen=True, slots=True)
class Commands:
    """The command sets of one window."""

    files: FileCommands
    live: LiveCommands
    export: ExportCommands
    edit: EditCommands
    settings: SettingsCommands
    play: PlayCommands
    shots: ShotCommands
    reviews: ReviewCommands
    exemplars: ExemplarCommands
    painting: PaintingCommands
    donor: DonorCommands
    conform: ConformCommands
    models: ModelCommands
    takes: TakeCommands
    points: PointCommands
    film_colours: FilmColourCommands
    mood: MoodCommands
    objects: ObjectCommands
    cast: CastCommands
    space: SpaceCommands
    viewer: ViewerCommands
    view: ViewCommands

    def __iter__(self) -> Iterator[CommandSet]:
        return (getattr(self, field.name) for field in fields(self))
