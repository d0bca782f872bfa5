"""How a model samples: what a person may set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleSettings:
    """How to sample; ``steps`` None means the quality's own number."""

    quality: str = "standard"  # "draft", "standard" or "fine"
    steps: int | None = None
    guidance: float = 1.0
    prompt: str = ""
    variety: float = 0.0  # how far seeds may differ: 0 to 1; models without it leave it aside
    negative_prompt: str = ""  # what a model that takes prompts should keep away from
    strength: float | None = None  # how far from its input it may go, 0 to 1; None: the model's own
    lean: str = ""  # which likely way, as read_lean reads it; models without it leave it aside
