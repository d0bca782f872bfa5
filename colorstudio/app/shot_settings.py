"""How a person wants shots coloured next, as it is kept with each shot and with the film."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from colorstudio.colorizers.protocol import SampleSettings
from colorstudio.engine.request import ColorizeRequest
from colorstudio.project.json_text import Json


@dataclass(frozen=True, slots=True)
class ShotSettings:
    """What the next colorize of a shot will use."""

    model: str = "default"
    quality: str = "standard"
    steps: int = 0  # 0: the quality's own number
    guidance: float = 1.0
    seed: int = 0
    temporal: float = 1.0

    @classmethod
    def from_json(cls, value: Json, default: "ShotSettings") -> "ShotSettings":
        """What a shot says for itself; the rest as ``default``."""
        said: Mapping[str, Any] = value if isinstance(value, dict) else {}
        known = {
            f.name: said[f.name]
            for f in fields(cls)
            if isinstance(said.get(f.name), type(getattr(default, f.name)))
        }
        return cls(**(default.to_json() | known))

    def to_json(self) -> dict[str, Any]:
        """Plain values for the project."""
        return asdict(self)

    def sample_settings(self) -> SampleSettings:
        """As the engine wants them."""
        return SampleSettings(self.quality, self.steps or None, self.guidance)

    def made(self, request: ColorizeRequest) -> bool:
        """Whether a take of this request is what these settings would give."""
        return (
            request.settings == self.sample_settings()
            and request.seed == self.seed
            and request.temporal == self.temporal
        )
