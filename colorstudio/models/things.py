"""The kinds of things that the default model names, known without loading it."""

import json
from functools import cache

from colorstudio.models.installed import DEFAULT, list_models


@cache
def kinds_of_things() -> tuple[str, ...]:
    """Their names, in the order of the network's answers; none where the model is missing."""
    for entry in list_models():
        if entry.name == DEFAULT:
            config = json.loads((entry.folder / "things" / "config.json").read_text("utf-8"))
            return tuple(config["classes"])
    return ()
