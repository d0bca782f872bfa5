"""Which model suits a film, this machine and what is wanted; and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from colorstudio.errors import ModelError
from colorstudio.film.info import FilmInfo
from colorstudio.models.figures import Figures
from colorstudio.models.kinds import known_kinds
from colorstudio.models.listing import Card, State, cards
from colorstudio.models.machine import DEVICES, Machine
from colorstudio.models.sizes import in_words
from colorstudio.models.survey import FilmTraits, survey

_CARRY = 0.06  # seconds a frame that everything but the model takes
_SQUEEZED = 2.5  # times slower with offloading
_PATIENCE = {  # (at least, times the film's length), in seconds
    "draft": (300.0, 1.0),
    "standard": (1200.0, 4.0),
    "fine": (7200.0, 20.0),
}
_HASTE = 1.2  # what a film that just ends in time costs a model, in points of quality


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants. ``seconds`` None: what suits the quality and the film's length."""

    quality: str = "standard"
    seconds: float | None = None
    commercial: bool = False
    installed_only: bool = False
    prompt: bool = False
    exemplars: bool = False

    def patience(self, traits: FilmTraits) -> float:
        """How many seconds the whole film may take."""
        if self.seconds is not None:
            return self.seconds
        least, times = _PATIENCE[self.quality]
        return max(least, times * traits.seconds)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A model that would do. ``seconds`` for the whole film; None where nobody measured."""

    card: Card
    score: float
    seconds: float | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """``best`` first among ``suggestions``; ``left_out`` says of each other model why."""

    traits: FilmTraits
    machine: Machine
    suggestions: tuple[Suggestion, ...]
    left_out: tuple[tuple[Card, str], ...]

    def left_out_by_reason(self) -> dict[str, list[Card]]:
        """Models that were not considered, those of the same reason together."""
        found: dict[str, list[Card]] = {}
        for card, why in self.left_out:
            found.setdefault(why, []).append(card)
        return found

    @property
    def best(self) -> Suggestion:
        """The model to take."""
        return self.suggestions[0]

    def sentences(self) -> Iterator[str]:
        """The choice, and why, as a person reads it."""
        yield f"The film: {self.traits.sentence()}"
        yield f"The machine: {self.machine}."
        best = self.best
        yield f"{best.card.title} ({best.card.name}). {best.card.entry.summary}".strip()
        yield f"Why: {'; '.join(best.reasons)}."
        if not best.card.is_here:
            yield _how_to_get(best.card)
        here = next((one for one in self.suggestions if one.card.is_here), None)
        if here is not None and here is not best:
            yield f"Of what is installed, {here.card.title}: {'; '.join(here.reasons)}."


def recommend_installed(film: FilmInfo, quality: str, machine: Machine) -> Recommendation:
    """What ``--model auto`` takes, of what is here. Raises ModelError."""
    wish = Wish(quality, installed_only=True)
    return recommend(survey(film), machine, wish, cards())


def recommend(
    traits: FilmTraits, machine: Machine, wish: Wish, choice: Sequence[Card]
) -> Recommendation:
    """Choose among ``choice``. Raises ModelError where none of them fits."""
    left_out: list[tuple[Card, str]] = []
    fitting: list[Card] = []
    for card in choice:
        reason = _why_not(card, traits, machine, wish)
        if reason:
            left_out.append((card, reason))
        else:
            fitting.append(card)
    if not fitting:
        raise ModelError("No model fits: " + "; ".join(f"{c.name}: {why}" for c, why in left_out))
    ranked = _as_measured(fitting)
    suggestions = [_judged(card, traits, machine, wish) for card in ranked]
    suggestions.sort(key=lambda one: -one.score)
    suggestions[0] = _with_rank(suggestions)
    return Recommendation(traits, machine, tuple(suggestions), tuple(left_out))


def _with_rank(suggestions: Sequence[Suggestion]) -> Suggestion:
    """The best one; where it is so by its colour alone, that is a reason, too."""
    best, *others = suggestions
    if any(one.card.entry.quality > best.card.entry.quality for one in others):
        return best
    reason = "no other model that fits machine, time and licence has better colour"
    return replace(best, reasons=(reason, *best.reasons))


def _why_not(card: Card, traits: FilmTraits, machine: Machine, wish: Wish) -> str:
    entry = card.entry
    kind = known_kinds().get(entry.kind)
    if kind is not None and kind.perceives:
        return f"it finds {kind.perceives} and colours nothing"
    if wish.installed_only and not card.is_here:
        return "it is not installed"
    if card.state is State.DAMAGED:
        return "its files are damaged"
    if card.state is State.TO_TRAIN:
        return "it is to be trained first"
    if wish.commercial and not entry.commercial_use:
        return f"its licence ({entry.licence}) allows no commercial use, or does not say"
    if problem := misfit(card, machine):
        return problem
    seconds, patience = whole_seconds(card, traits, machine), wish.patience(traits)
    if seconds is not None and seconds > patience and card.state is not State.SHIPPED:
        return f"the film would take {_span(seconds)}, and {_span(patience)} are wanted"
    return ""


def misfit(card: Card, machine: Machine) -> str:
    """Why a machine cannot run a model; empty where it can."""
    entry = card.entry
    if machine.device not in entry.devices:
        return f"it is too slow on {DEVICES[machine.device]}"
    least = entry.least_memory_mib or entry.memory_mib
    if machine.memory_mib is not None and least > machine.memory_mib:
        return f"it needs {in_words(least << 20)} of memory even with offloading"
    if card.is_here and card.needs:
        return card.needs.rstrip(".")
    return ""


def keyframe_seconds(card: Card, machine: Machine) -> float | None:
    """What a keyframe takes: as measured here, else as the catalogue reckons."""
    for one in reversed(card.figures):
        if one.device == machine.device and one.seconds:
            return one.seconds
    seconds = (card.entry.seconds or {}).get(machine.device)
    return seconds * _SQUEEZED if seconds is not None and _is_squeezed(card, machine) else seconds


def whole_seconds(card: Card, traits: FilmTraits, machine: Machine) -> float | None:
    """What the film takes."""
    seconds = keyframe_seconds(card, machine)
    return None if seconds is None else seconds * traits.keyframes + _CARRY * traits.frames


def _is_squeezed(card: Card, machine: Machine) -> bool:
    return machine.memory_mib is not None and card.entry.memory_mib > machine.memory_mib


def _judged(card: Card, traits: FilmTraits, machine: Machine, wish: Wish) -> Suggestion:
    seconds = whole_seconds(card, traits, machine)
    worth = [*_worth(card, traits, wish)]
    haste = 0.0 if seconds is None else _HASTE * min(1.0, seconds / wish.patience(traits))
    score = card.entry.quality + sum(value for value, _ in worth) - haste
    reasons = [reason for value, reason in sorted(worth, reverse=True) if reason and value > 0]
    reasons += [f"but {reason}" for value, reason in worth if reason and value < 0]
    reasons.append(_cost(card, seconds, machine))
    if not card.entry.commercial_use:
        reasons.append("but its licence allows no commercial use, or does not say")
    return Suggestion(card, score, seconds, tuple(reasons))


def _worth(card: Card, traits: FilmTraits, wish: Wish) -> Iterator[tuple[float, str]]:
    """What each fact of the film and the wish adds to a model's worth, and how that is said."""
    has = set(card.entry.strengths)
    if card.figures and any(one.values for one in card.figures):
        yield 0.1, "its quality was measured here"
    if traits.is_small:
        if "low-resolution" in has:
            yield 0.6, "it copes with a small or grainy picture"
        if "detail" in has:
            yield -0.7, "it paints detail that this small picture does not hold"
    if traits.is_fine and "detail" in has:
        yield 0.5, "it keeps small things apart, of which this film is full"
    if traits.is_lively and traits.keyframes > 60:
        if "consistency" in has:
            yield 0.5, "it colours the same thing alike in each of many keyframes"
        elif "exemplar" not in has:
            yield -0.4, "it may name another colour at each keyframe of a film that moves much"
    if traits.has_many_shots and "exemplar" in has:
        yield 0.4, "an exemplar ties its many shots together"
    if traits.keyframes <= 30 and "semantics" in has:
        yield 0.4, "few keyframes carry the whole film, so each is worth the best colour"
    if wish.exemplars and has & {"exemplar", "hints"}:
        yield 0.8, "it makes the most of your exemplars"
    if wish.prompt:
        yield (0.8, "a prompt steers it") if "prompt" in has else (-0.8, "it takes no prompt")
    if wish.quality == "draft" and "speed" in has:
        yield 1.0, "it is fast, as a draft should be"


def _cost(card: Card, seconds: float | None, machine: Machine) -> str:
    tight = " with offloading, as memory is tight" if _is_squeezed(card, machine) else ""
    if seconds is None:
        return f"how long it takes is not known{tight}"
    measured = any(one.device == machine.device and one.seconds for one in card.figures)
    return f"the film takes about {_span(seconds)}{tight}{' (measured)' if measured else ''}"


def _how_to_get(card: Card) -> str:
    size = f" ({in_words(card.entry.bytes)})" if card.entry.bytes else ""
    need = f" {card.needs}" if card.needs else ""
    return f"Get it with: colorstudio models download {card.name}{size}.{need}"


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"


def error_of(figures: Figures) -> float | None:
    """One figure to order measured models by: ΔE2000, plus what is pale or gaudy beside truth.

    A grey film has a small ΔE2000; the second term is what it costs to leave colour out.
    """
    values = figures.values
    if not {"de2000", "colourfulness", "colourfulness_truth"} <= values.keys():
        return None
    truth = values["colourfulness_truth"]
    share = values["colourfulness"] / truth if truth > 0 else 1.0
    return values["de2000"] + 10 * abs(1 - min(2.0, share))


def _as_measured(choice: Sequence[Card]) -> list[Card]:
    """The cards with the order of the estimates mended where models were measured alike."""
    errors = {card.name: error for card in choice if (error := _automatic_error(card)) is not None}
    known = sorted((card for card in choice if card.name in errors), key=lambda c: errors[c.name])
    estimates = sorted((card.entry.quality for card in known), reverse=True)
    mended = dict(zip((card.name for card in known), estimates, strict=True))
    return [
        replace(card, entry=replace(card.entry, quality=mended.get(card.name, card.entry.quality)))
        for card in choice
    ]


def _automatic_error(card: Card) -> float | None:
    for one in reversed(card.figures):
        if one.protocol == "automatic":
            return error_of(one)
    return None
