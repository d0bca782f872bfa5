"""Held-out honesty: clips that a model's training has seen prove nothing."""

from collections.abc import Sequence

from colorstudio.colorizers.card import read_card
from colorstudio.colorizers.registry import DEFAULT, list_models
from colorstudio.errors import UsageError
from colorstudio.evaluation.clips import ClipSource
from colorstudio.evaluation.contenders import Contender


def seen_clips(
    contenders: Sequence[Contender], clips: Sequence[ClipSource], dataset: str
) -> dict[str, list[str]]:
    """The clips that each model's card names as seen, by model; models that saw none are left out.

    Raises UsageError for a model that there is not.
    """
    entries = {entry.name: entry for entry in list_models()}
    seen: dict[str, list[str]] = {}
    for model in dict.fromkeys(c.model for c in contenders if not c.is_yardstick):
        name = DEFAULT if model == "default" else model
        if name not in entries:
            known = ", ".join(sorted(entries))
            raise UsageError(f"There is no model named {model}; there are: default, {known}.")
        card = read_card(entries[name].folder)
        if found := [clip.name for clip in clips if card.has_seen(clip.name, dataset)]:
            seen[model] = found
    return seen
