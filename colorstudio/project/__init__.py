"""The document: films, shots, takes, exemplars, points, settings and their history."""

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.chunks import ChunkRecord
from colorstudio.project.document import Project
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.films import FilmRecord
from colorstudio.project.fingerprint import fingerprint
from colorstudio.project.history import EditRecord
from colorstudio.project.json_text import Json
from colorstudio.project.markers import MarkerRecord
from colorstudio.project.shots import NewShot, ShotRecord
from colorstudio.project.takes import Choice, TakeRecord

__all__ = [
    "Choice",
    "ChunkRecord",
    "EditRecord",
    "ExemplarRecord",
    "FilmRecord",
    "FrameRange",
    "Json",
    "MarkerRecord",
    "NewShot",
    "Project",
    "ShotRecord",
    "TakeRecord",
    "fingerprint",
]
