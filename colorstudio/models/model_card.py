"""A model's card: what its README says of itself in the block at its head."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from colorstudio.settings_file import UNREADABLE

CARD = "README.md"


@dataclass(frozen=True, slots=True)
class ModelCard:
    """``datasets`` and ``training_clips`` are what the weights have seen, by name."""

    datasets: tuple[str, ...] = ()
    training_clips: tuple[str, ...] = ()

    def has_seen(self, clip: str, dataset: str) -> bool:
        """Whether a clip of a set was, as the card says, part of the training."""
        names = {name.lower() for name in (*self.datasets, *self.training_clips)}
        parts = {clip.lower(), *clip.lower().split("/")}
        return dataset.lower() in names or bool(parts & names)


def read_card(folder: Path) -> ModelCard:
    """The card of a model folder; an empty one where it says nothing of its training."""
    path = folder / CARD
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    head, _, rest = text.partition("---\n")
    block = rest.partition("\n---")[0] if not head.strip() else ""
    try:
        facts = yaml.safe_load(block) if block else {}
    except UNREADABLE:
        facts = {}
    if not isinstance(facts, dict):
        return ModelCard()
    return ModelCard(_names(facts.get("datasets")), _names(facts.get("training_clips")))


def _names(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
