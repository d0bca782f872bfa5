"""Models that colour nothing but say something of pictures, known without loading one."""

from colorstudio.errors import ModelError
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.installed import ModelEntry, list_models
from colorstudio.models.kinds import known_kinds


def installed_perceiver(what: str) -> ModelEntry | None:
    """The first one here that says ``what`` of pictures, by name; None: there is none."""
    return next(iter(installed_perceivers(what)), None)


def depth_model() -> ModelEntry:
    """The one that says how far things are. Raises ModelError where none is installed."""
    entry = installed_perceiver("depth")
    if entry is None:
        raise ModelError(
            "The model follows depth, and no depth model is installed; run `colorstudio models "
            "download depth-anything-small`."
        )
    return entry


def check_maps(info: ColorizerInfo) -> None:
    """Raises ModelError where a model asks for maps that nothing here can make."""
    if "depth" in info.conditions:
        depth_model()


def installed_perceivers(what: str) -> list[ModelEntry]:
    """All that say ``what`` of pictures, by name."""
    kinds = known_kinds()
    found = [
        entry
        for entry in list_models()
        if (kind := kinds.get(entry.manifest.kind)) is not None and kind.perceives == what
    ]
    return sorted(found, key=lambda entry: entry.name)
