"""A farm as the head sees it, whatever runs it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

from colorstudio.engine.farm.orders import Board, Job, NodeNews, Parcel

Order = TypeVar("Order")
Work = Callable[[Job, Order, Board], Any]
Ticket = int


class Farm(Protocol):
    """Runs work on nodes. A node that dies has its work done again elsewhere, by itself."""

    def share(self, data: bytes) -> Parcel:
        """Keep something for every node that wants it."""

    def ask(self, work: Work[Order], job: Job, order: Order) -> Ticket:
        """Have it done as soon as a node is free."""

    def ended(self, seconds: float) -> Iterator[Ticket]:
        """What has ended since; waits so long for the first."""

    def answer(self, ticket: Ticket) -> Any:
        """What came of it. Raises what it raised, ColorStudioError among others."""

    def parcel(self, ticket: Ticket) -> Parcel:
        """The same for other nodes, without a way through the head."""

    def forget(self, ticket: Ticket) -> None:
        """No other node will ask for it."""

    def news(self) -> Iterable[NodeNews]:
        """What nodes said since."""

    def cancel(self) -> None:
        """Stop everything that was asked for."""
