"""Which model suits the film, asked in the background: the machine of the engine, the film here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.shot_settings import AUTO, ShotSettings
from colorstudio.engine.worker.tasks import LookAtMachine
from colorstudio.models.installed import wished_name
from colorstudio.models.machine import Machine

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend
    from colorstudio.film.info import FilmInfo
    from colorstudio.models.recommend import Recommendation, Wish
    from colorstudio.models.survey import FilmTraits


@dataclass(frozen=True, slots=True)
class _Question:
    film: "FilmInfo"
    wish: "Wish"
    on_done: "Callable[[Recommendation], None]"
    on_error: Callable[[str], None]


class ModelAdvisor(QObject):
    """Answers for the open film. Each film is looked at once, the machine each time."""

    def __init__(
        self, document: StudioDocument, backend: "EngineBackend", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._backend = document, backend
        self._traits: tuple[Path, FilmTraits] | None = None
        self._chosen: dict[tuple[Path, str, bool], str] = {}

    def ask(
        self,
        wish: "Wish",
        device: str,
        on_done: "Callable[[Recommendation], None]",
        on_error: Callable[[str], None],
    ) -> None:
        """Recommend a model for the open film; one of the two is called later."""
        film = self._document.film
        assert film is not None
        question = _Question(film, wish, on_done, on_error)
        EngineCall(
            self,
            self._backend,
            LookAtMachine(device),
            lambda machine: self._go_on(question, machine),
            on_error,
        )

    def choose(
        self,
        settings: ShotSettings,
        device: str,
        on_done: Callable[[str, str], None],
        on_error: Callable[[str], None],
    ) -> None:
        """What ``auto`` means for these settings, and why; of the models that are installed."""
        from colorstudio.models.recommend import Wish

        film = self._document.film
        assert film is not None
        key = self._key(film.path, settings)

        def keep(advice: "Recommendation") -> None:
            best = advice.best
            self._chosen[key] = wished_name(best.card.name)
            if self._document.film is film:  # else nobody waits for it any more
                on_done(
                    self._chosen[key],
                    self.tr("{0} colours this film: {1}.").format(
                        best.card.title, "; ".join(best.reasons)
                    ),
                )

        wish = Wish(settings.quality, installed_only=True, prompt=bool(settings.prompt))
        self.ask(wish, device, keep, on_error)

    def known_choice(self, settings: ShotSettings) -> str:
        """What ``auto`` was found to mean; the shipped model while that is not known."""
        film = self._document.film
        if settings.model != AUTO or film is None:
            return settings.model
        return self._chosen.get(self._key(film.path, settings), "default")

    @staticmethod
    def _key(film: Path, settings: ShotSettings) -> tuple[Path, str, bool]:
        return film, settings.quality, bool(settings.prompt)

    def _go_on(self, question: _Question, machine: Machine) -> None:
        known = self._traits[1] if self._traits and self._traits[0] == question.film.path else None
        BackgroundCall(
            self,
            lambda: _recommend(question, machine, known),
            lambda advice: self._answer(question, advice),
            question.on_error,
        )

    def _answer(self, question: _Question, advice: "Recommendation") -> None:
        self._traits = question.film.path, advice.traits
        question.on_done(advice)


def _recommend(
    question: _Question, machine: Machine, known: "FilmTraits | None"
) -> "Recommendation":
    from colorstudio.models.listing import cards
    from colorstudio.models.recommend import recommend
    from colorstudio.models.survey import survey

    return recommend(known or survey(question.film), machine, question.wish, cards())
