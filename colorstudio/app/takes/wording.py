"""What is said of a take: its title, and how it was made."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from colorstudio.app.document.document import StudioDocument
from colorstudio.engine.request import ColorizeRequest
from colorstudio.models.settings import SampleSettings
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import TakeRecord


def title(document: StudioDocument, shot: ShotRecord, take: TakeRecord) -> str:
    """The take's name, or its number among the takes of the shot."""
    if take.name:
        return take.name
    numbers = {other.id: n for n, other in enumerate(document.takes_of(shot), 1)}
    return _tr("Take {0}").format(numbers.get(take.id, take.id))


def recipe(take: TakeRecord, request: ColorizeRequest) -> str:
    """Model, settings and time of a take, a line each."""
    wish = request.wish
    settings = wish.settings
    local = QDateTime.fromSecsSinceEpoch(round(take.created.timestamp()))
    made = QLocale().toString(local, QLocale.FormatType.ShortFormat)
    lines = [
        _tr("Model: {0}").format(request.model),
        _tr("Quality: {0}").format(_quality(settings)),
        _tr("Seed: {0}").format(wish.seed),
        _tr("Steadiness in time: {0}").format(f"{wish.temporal:g}"),
    ]
    if settings.variety:
        lines.append(_tr("Variety: {0}").format(f"{settings.variety:g}"))
    if settings.lean:
        lines.append(_tr("Lean: {0}").format(settings.lean))
    if wish.mood:
        lines.append(_tr("Mood: {0}").format(wish.mood))
    if settings.guidance != 1.0:
        lines.append(_tr("Guidance: {0}").format(f"{settings.guidance:g}"))
    if settings.prompt:
        lines.append(_tr("Prompt: {0}").format(settings.prompt))
    if settings.negative_prompt:
        lines.append(_tr("Away from: {0}").format(settings.negative_prompt))
    if settings.strength is not None:
        lines.append(_tr("Strength: {0}").format(f"{settings.strength:g}"))
    if exemplars := request.records("exemplars"):
        frames = [str(e["frame"]) for e in exemplars if e["frame"] is not None]
        if frames:
            lines.append(_tr("Exemplars at frame {0}").format(", ".join(frames)))
        if len(frames) < len(exemplars):
            lines.append(_tr("Exemplars of like things: {0}").format(len(exemplars) - len(frames)))
    lines += _steered(request)
    lines += _without(request)
    lines.append(_tr("Made: {0}").format(made))
    if not take.complete:
        lines.append(_tr("Unfinished: colorize the shot again to go on with it"))
    return "\n".join(lines)


def _steered(request: ColorizeRequest) -> list[str]:
    """Which shots a take agrees with, and whether it draws from those before."""
    wish = request.wish
    matched = {
        "previous": _tr("Matches the previous shot"),
        "next": _tr("Matches the next shot"),
        "both": _tr("Matches both neighbours"),
    }
    lines = [matched[wish.match]] if wish.match in matched else []
    if remembered := request.records("memory"):
        lines.append(
            _tr("Palette memory: from 1 frame of an earlier shot")
            if len(remembered) == 1
            else _tr("Palette memory: from {0} frames of earlier shots").format(len(remembered))
        )
    elif not wish.memory:
        lines.append(_tr("Palette memory: off"))
    return lines


def _without(request: ColorizeRequest) -> list[str]:
    """What the model did without where memory was short; another run may not have to."""
    taken = [economies for _, economies in request.means.economies] if request.means else []
    lines = []
    if any(economies.tiles for economies in taken):
        lines.append(_tr("Memory was short: decoded in tiles"))
    if any(economies.slices for economies in taken):
        lines.append(_tr("Memory was short: attention in slices"))
    if any(economies.halvings for economies in taken):
        lines.append(_tr("Memory was short: painted smaller"))
    return lines


def _quality(settings: SampleSettings) -> str:
    names = {"draft": _tr("Draft"), "standard": _tr("Standard"), "fine": _tr("Fine")}
    quality = settings.quality
    name = names.get(quality, quality)
    steps = settings.steps
    return _tr("{0}, {1} steps").format(name, steps) if steps else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("takes", text)
