"""Everything that influences a shot's colour, in one frozen record that is stored with the take."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from dataclasses import fields as dataclass_fields
from typing import Any

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.means import Means
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.wish import ShotWish

ENGINE_VERSION = 11  # raise when the same request would give other pixels
_LATER_SETTINGS = {"negative_prompt", "strength", "lean"}
"""Left out of the key where they say nothing: requests from before they were there keep theirs."""


@dataclass(frozen=True, slots=True)
class ColorizeRequest:
    """What to colour and how; equal keys give equal takes on the same device and versions.

    ``wish`` is what a person asked for, ``sources`` what the hint sources found for it, by their
    names. ``model`` is the wished model's own name. ``means`` are noted as the take is made.
    """

    film_hash: str
    place: FrameRange
    grid: GridSize
    wish: ShotWish
    model: str
    weights_hash: str
    sources: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    features: str = ""  # whose features recall colour, from the shot itself too; empty: nobody's
    base: str | None = None  # key of the take whose colour stays where changed points do not reach
    engine_version: int = ENGINE_VERSION
    means: Means | None = None  # None: not noted, as in older projects

    def records(self, source: str) -> tuple[Mapping[str, Any], ...]:
        """What a hint source recorded; empty where it had nothing to say."""
        return self.sources.get(source, ())

    def to_json(self) -> str:
        """Canonical JSON text: the same request always gives the same text."""
        fields = {one.name: getattr(self, one.name) for one in dataclass_fields(self)}
        return _canonical(fields | {"wish": self.wish.to_json()})

    @classmethod
    def from_json(cls, text: str) -> "ColorizeRequest":
        """The inverse of :meth:`to_json`."""
        fields: dict[str, Any] = json.loads(text)
        fields["place"] = FrameRange(*fields["place"])
        fields["grid"] = GridSize(*fields["grid"])
        fields["wish"] = ShotWish.from_json(fields["wish"])
        fields["means"] = Means.from_json(fields["means"]) if fields.get("means") else None
        fields["sources"] = {name: tuple(said) for name, said in fields["sources"].items()}
        return cls(**fields)

    def key(self) -> str:
        """A hash that names the request by all that influences its pixels, and nothing else.

        Of the wish that is what the model gets; what it asks of sources counts as they answered:
        a neighbour to agree with that has no colour yet is as good as none.
        """
        wish = self.wish
        settings = asdict(wish.settings)
        points = [frame.to_json() for frame in wish.points]
        fixed = [rule.to_json() for rule in wish.fixed]
        said = {
            "points": points,
            "fixed": fixed,
            "features": self.features,
            "base": self.base,
            **self.sources,
        }
        identity = {
            "film_hash": self.film_hash,
            "start": self.place.start,
            "stop": self.place.stop,
            "grid": self.grid,
            "model": self.model,
            "weights_hash": self.weights_hash,
            "settings": {
                name: value
                for name, value in settings.items()
                if name not in _LATER_SETTINGS or value not in ("", None)
            },
            "seed": wish.seed,
            "temporal": wish.temporal,
            "exemplars": [],
            "engine_version": self.engine_version,
            **{name: value for name, value in said.items() if value},
        }
        return hashlib.sha256(_canonical(identity).encode()).hexdigest()


def _canonical(value: Mapping[str, Any]) -> str:
    return json.dumps(value, default=asdict, sort_keys=True, separators=(",", ":"))
