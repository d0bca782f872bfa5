"""What a person reads about a model, in the terminal as in the studio."""

from collections.abc import Iterator

from colorstudio.models.catalogue import STRENGTHS, CatalogueEntry
from colorstudio.models.figures import Figures
from colorstudio.models.listing import Card, State
from colorstudio.models.machine import DEVICES, Machine
from colorstudio.models.recommend import misfit
from colorstudio.models.sizes import in_words

_TAKES = {
    "prompt": "a prompt",
    "guidance": "guidance",
    "strength": "strength",
    "exemplar": "exemplars as pictures",
}
_METRICS = {"de2000": "ΔE {:.1f}", "psnr": "PSNR {:.1f} dB", "ssim": "SSIM {:.3f}"}


def state(card: Card) -> str:
    """Where it stands."""
    return {
        State.SHIPPED: "Comes with ColorStudio",
        State.INSTALLED: "Installed",
        State.UNFINISHED: f"Download paused, {in_words(card.bytes_here)} here",
        State.AVAILABLE: "Can be downloaded",
        State.DAMAGED: "Damaged: remove it and download it again",
        State.TO_TRAIN: "To be trained",
    }[card.state]


def facts(card: Card, machine: Machine | None = None) -> Iterator[tuple[str, str]]:
    """What a person weighs, each with its heading; with a machine, whether the model fits it."""
    entry = card.entry
    if card.training:
        yield "Train it with", card.training
    if entry.strengths:
        yield "Good at", _capitalised("; ".join(STRENGTHS[one] for one in entry.strengths))
    yield "Licence", licence(entry)
    if card.state is not State.TO_TRAIN:
        yield "Size", size(card)
        yield "Needs", _needs(card, machine)
        yield "Speed", _speed(entry)
        yield "Measured", "\n".join(map(measured, card.figures)) or "Not on this machine yet"
    elif card.needs:
        yield "Needs", card.needs
    if entry.takes:
        yield "Takes", ", ".join(_TAKES[one] for one in entry.takes)
    yield "Name", f"{card.name}, of the kind {entry.kind}"
    if entry.parts:
        yield "Source", sources(entry)
    if card.folder:
        yield "Folder", str(card.folder)


def brief(card: Card) -> str:
    """A line below its title."""
    if card.state is State.TO_TRAIN:
        return state(card)
    count = card.bytes_here if card.is_here else card.entry.bytes
    parts = (use(card.entry), in_words(count) if count else "", _pace(card.entry))
    return " · ".join(part for part in parts if part)


def licence(entry: CatalogueEntry) -> str:
    """The licence, and what it asks."""
    where = f" ({entry.licence_url})" if entry.licence_url else ""
    lines = [f"{entry.licence}{where}. {use(entry)}."]
    if entry.licence_note:
        lines.append(entry.licence_note)
    elif entry.gated:
        lines.append("The hub asks you to accept it on the model's page first.")
    return " ".join(lines)


def use(entry: CatalogueEntry) -> str:
    """On commercial use."""
    return "Commercial use allowed" if entry.commercial_use else "No commercial use"


def size(card: Card) -> str:
    """On disk, or to download."""
    if card.is_here or card.state is State.DAMAGED:
        return f"{in_words(card.bytes_here)} on disk"
    if not card.entry.bytes:
        return "Not known"
    return f"{in_words(card.entry.bytes)} to download"


def sources(entry: CatalogueEntry) -> str:
    """Where its files come from."""
    return ", ".join(dict.fromkeys(part.source for part in entry.parts))


def measured(one: Figures) -> str:
    """A measurement."""
    parts = [
        _METRICS.get(name, f"{name} {{:.3g}}").format(value) for name, value in one.values.items()
    ]
    if one.seconds:
        parts.append(f"{one.seconds:.2g} s a keyframe")
    if one.frames_per_second:
        parts.append(f"{one.frames_per_second:.1f} frames a second")
    if one.memory_mib:
        parts.append(in_words(one.memory_mib * 2**20))
    how = f", {one.protocol} protocol, {one.clips} clips" if one.protocol else ""
    return f"{', '.join(parts)} (on {DEVICES[one.device]}{how}, {one.measured})"


def _needs(card: Card, machine: Machine | None) -> str:
    entry = card.entry
    parts = [" or ".join(DEVICES[one] for one in entry.devices)]
    if entry.memory_mib:
        memory = f"{in_words(entry.memory_mib << 20)} of memory"
        if entry.least_memory_mib:
            memory += f" ({in_words(entry.least_memory_mib << 20)} with offloading)"
        parts.append(memory)
    text = _capitalised(", ".join(parts)) + "."
    if card.needs:
        return f"{text} {card.needs}"
    if machine is None:
        return text
    problem = misfit(card, machine)
    return f"{text} Does not fit here: {problem}." if problem else f"{text} Fits here."


def _speed(entry: CatalogueEntry) -> str:
    times = ", ".join(f"{value:g} s on {DEVICES[one]}" for one, value in entry.seconds.items())
    word = _capitalised(_pace(entry)) or "Not known"
    return f"{word}; a keyframe takes about {times}" if times else word


def _pace(entry: CatalogueEntry) -> str:
    return "medium speed" if entry.speed == "medium" else entry.speed


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
