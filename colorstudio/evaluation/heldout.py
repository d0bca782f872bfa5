"""Held-out honesty: clips that a model's training has seen prove nothing."""

from collections.abc import Sequence

from colorstudio.evaluation.clips import ClipSource
from colorstudio.evaluation.contenders import Contender
from colorstudio.models.installed import find_model
from colorstudio.models.model_card import read_card


def seen_clips(
    contenders: Sequence[Contender], clips: Sequence[ClipSource], dataset: str
) -> dict[str, list[str]]:
    """The clips that each model's card names as seen, by model; models that saw none are left out.

    Raises ModelError for a model that there is not.
    """
    seen: dict[str, list[str]] = {}
    for model in dict.fromkeys(c.model for c in contenders if not c.is_yardstick):
        card = read_card(find_model(model).folder)
        if found := [clip.name for clip in clips if card.has_seen(clip.name, dataset)]:
            seen[model] = found
    return seen
