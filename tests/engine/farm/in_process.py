"""A farm in this process, by the protocol of the real one: all that passes is pickled."""

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from colorstudio.engine.farm.farm import Ticket
from colorstudio.engine.farm.orders import Board, Job, NodeNews, Parcel

_held: dict[int, bytes] = {}


@dataclass(frozen=True)
class Held(Parcel):
    """What is kept under a number."""

    number: int

    def open(self) -> Any:
        return pickle.loads(_held[self.number])


class Heard(Board):
    """Keeps news."""

    def __init__(self) -> None:
        self.news: list[NodeNews] = []

    def post(self, news: NodeNews) -> None:
        self.news.append(news)


class InProcessFarm:
    """Does the work that was asked for last first, so that shots come back out of order.

    ``asked`` names what was done; ``lose``: so many answers are lost, and the work done again.
    """

    def __init__(self, lose: int = 0) -> None:
        self._tickets: dict[Ticket, tuple[Callable[..., Any], bytes]] = {}
        self._errors: dict[Ticket, Exception] = {}
        self._board = Heard()
        self._lose = lose
        self.asked: list[Any] = []

    def share(self, data: bytes) -> Parcel:
        return self._keep(data)

    def ask(self, work: Callable[..., Any], job: Job, order: Any) -> Ticket:
        ticket = self._keep(None).number
        self._tickets[ticket] = work, pickle.dumps((job, order))
        return ticket

    def ended(self, seconds: float) -> Iterator[Ticket]:
        if not self._tickets:
            return
        ticket, (work, packed) = self._tickets.popitem()
        job, order = pickle.loads(packed)
        self.asked.append(order)
        try:
            if self._lose:
                self._lose -= 1
                work(*pickle.loads(packed), self._board)
            _held[ticket] = pickle.dumps(work(job, order, self._board))
        except Exception as error:  # noqa: BLE001  (whatever it is, the head hears it)
            self._errors[ticket] = error
        yield ticket

    def answer(self, ticket: Ticket) -> Any:
        if ticket in self._errors:
            raise self._errors.pop(ticket)
        return pickle.loads(_held[ticket])

    def parcel(self, ticket: Ticket) -> Parcel:
        return Held(ticket)

    def forget(self, ticket: Ticket) -> None:
        _held.pop(ticket, None)

    def news(self) -> list[NodeNews]:
        news, self._board.news = self._board.news, []
        return news

    def cancel(self) -> None:
        self._tickets.clear()

    def _keep(self, value: Any) -> Held:
        number = max(_held, default=0) + 1
        _held[number] = pickle.dumps(value)
        return Held(number)
