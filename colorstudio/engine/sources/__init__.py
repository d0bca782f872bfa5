"""The hint sources of a run, one file each."""

from collections.abc import Callable

from colorstudio.engine.dissolves import Crossings
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.sight import Sight
from colorstudio.engine.sources.continued import Continued
from colorstudio.engine.sources.donor import ColourCopy
from colorstudio.engine.sources.earlier_shots import EarlierShots
from colorstudio.engine.sources.exemplars import Exemplars
from colorstudio.engine.sources.mood import Moods
from colorstudio.engine.sources.neighbours import Neighbours
from colorstudio.engine.sources.objects import Objects
from colorstudio.engine.sources.places import Places
from colorstudio.engine.sources.points import Points
from colorstudio.engine.sources.scene import Scene
from colorstudio.hints.source import HintSource


def sources_of(
    film: OpenFilm,
    sight: Sight,
    say: Callable[[str], None] = lambda _: None,
    crossings: Crossings | None = None,
) -> list[HintSource]:
    """All of them; a new one joins here. ``say`` hears what a person should know.

    ``crossings``: the dissolves between the shots, as far as they are known at each.
    """
    crossings = crossings or Crossings()
    return [
        Points(film, sight),
        Objects(film, sight),
        Exemplars(film, sight, say),
        ColourCopy(film, say),
        Neighbours(film, sight, crossings),
        Scene(film, sight),
        Continued(film, sight, crossings),
        Places(film, say),
        EarlierShots(film, sight),
        Moods(film, sight),
    ]
