"""How a person wants shots coloured next, as it is kept with each shot and with the film."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from colorstudio.engine.grading import grade_of
from colorstudio.engine.own_colour import OwnColour
from colorstudio.errors import ColorStudioError
from colorstudio.hints.mood import read_mood
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.models.installed import wished_name
from colorstudio.models.lean import read_lean
from colorstudio.models.settings import SampleSettings
from colorstudio.project.json_text import Json
from colorstudio.project.shots import ShotRecord

QUALITIES = ("draft", "standard", "fine")
MAX_SEED = 2**31 - 1
MAX_PROMPT = 2000  # letters
KEEPS = ("coloured", "always", "never")
AUTO = "auto"  # the model that suits film and machine best, of those installed
BOUNDS: dict[str, tuple[float, float]] = {
    "steps": (0, 100),
    "guidance": (0, 20),
    "seed": (0, MAX_SEED),
    "temporal": (0, 1),
    "variety": (0, 1),
    "strength": (0, 1),
}


@dataclass(frozen=True, slots=True)
class ShotSettings:
    """What the next colorize of a shot will use."""

    model: str = "default"
    quality: str = "standard"
    steps: int = 0  # 0: the quality's own number
    guidance: float = 1.0
    seed: int = 0
    temporal: float = 1.0
    variety: float = 0.0  # how far seeds may differ
    match: str = "none"  # which neighbours to agree with, a MatchShots
    memory: bool = True  # take colour from like shots before
    space: bool = False  # places that come back are known by where they are
    prompt: str = ""
    negative_prompt: str = ""
    strength: float = 0.0  # 0: the model's own
    lean: str = ""  # which likely way its colour goes
    mood: str = ""  # what sky, grass, skin ... weakly lean to
    keep_own: str = "coloured"  # when it keeps colour of its own: always, never, or all but a tint

    @classmethod
    def from_json(cls, value: Json, default: "ShotSettings") -> "ShotSettings":
        """What a shot says for itself; the rest, and what makes no sense, as ``default``."""
        return cls.read(value, default)[0]

    @classmethod
    def read(cls, value: Json, default: "ShotSettings") -> tuple["ShotSettings", list[str]]:
        """As :meth:`from_json`, with a sentence on each thing that cannot be used."""
        if value is None:
            return default, []
        if not isinstance(value, dict):
            return default, ["The settings cannot be read and are ignored; set them again."]
        names = {f.name for f in fields(cls)}
        wrong = [f"“{k}” is not a setting and is ignored." for k in value.keys() - names]
        known: dict[str, Any] = {}
        for name in names & value.keys():
            if _fits(name, value[name]):
                known[name] = type(getattr(default, name))(value[name])
            else:
                kept = "none" if getattr(default, name) == "" else getattr(default, name)
                wrong.append(
                    f"The {name} cannot be “{value[name]}” and stays at {kept}; set it again."
                )
        return cls(**(default.to_json() | known)), sorted(wrong)

    def to_json(self) -> dict[str, Any]:
        """Plain values for the project."""
        return asdict(self)

    def sample_settings(self) -> SampleSettings:
        """As the engine wants them."""
        return SampleSettings(
            quality=self.quality,
            steps=self.steps or None,
            guidance=self.guidance,
            prompt=self.prompt,
            variety=self.variety,
            negative_prompt=self.negative_prompt,
            strength=self.strength or None,
            lean=self.lean,
        )

    def keeps(self, own: OwnColour) -> bool:
        """Whether a film's own colour is left as it is, where a person names no shot."""
        return self.keep_own == "always" or (self.keep_own == "coloured" and not own.tint)

    def wish(self) -> ShotWish:
        """As the engine wants them; a shot's points and exemplars lie in the film, not here."""
        return ShotWish(
            model=wished_name(self.model),
            settings=self.sample_settings(),
            seed=self.seed,
            temporal=self.temporal,
            memory=self.memory,
            space=self.space,
            match=MatchShots(self.match),
            mood=self.mood,
        )

    @classmethod
    def of(cls, wish: ShotWish) -> "ShotSettings":
        """What asks for this again."""
        how = wish.settings
        return cls(
            model=wish.model,
            quality=how.quality,
            steps=how.steps or 0,
            guidance=how.guidance,
            seed=wish.seed,
            temporal=wish.temporal,
            variety=how.variety,
            match=wish.match.value,
            memory=wish.memory,
            space=wish.space,
            prompt=how.prompt,
            negative_prompt=how.negative_prompt,
            strength=how.strength or 0.0,
            lean=how.lean,
            mood=wish.mood,
        )


def problems(shot: ShotRecord, default: ShotSettings) -> list[str]:
    """A sentence on each thing that a shot's settings and grade hold and that makes no sense."""
    said = ShotSettings.read(shot.settings, default)[1]
    try:
        grade_of(shot)
    except ColorStudioError as error:
        said.append(str(error))
    return said


def _fits(name: str, value: Json) -> bool:
    if name == "match":
        return value in list(MatchShots)
    if name in ("memory", "space"):
        return isinstance(value, bool)
    if name == "quality":
        return value in QUALITIES
    if name == "keep_own":
        return value in KEEPS
    if name == "model":
        return isinstance(value, str) and bool(value)
    if name == "lean":
        return isinstance(value, str) and _is_lean(value)
    if name == "mood":
        return isinstance(value, str) and _is_mood(value)
    if name in ("prompt", "negative_prompt"):
        return isinstance(value, str) and len(value) <= MAX_PROMPT
    whole = name in ("steps", "seed")
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        return False
    low, high = BOUNDS[name]
    return low <= value <= high


def _is_lean(text: str) -> bool:
    try:
        read_lean(text)
    except ColorStudioError:
        return False
    return True


def _is_mood(text: str) -> bool:
    try:
        read_mood(text)
    except ColorStudioError:
        return False
    return True
