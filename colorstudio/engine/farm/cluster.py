"""A farm of Ray: nodes that people started with ``ray start``, or that a scheduler did."""

import logging
import os
import socket
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self

from colorstudio.engine.farm.farm import Ticket
from colorstudio.engine.farm.orders import Board, Job, NodeNews, Parcel
from colorstudio.errors import ColorStudioError, UsageError

logger = logging.getLogger(__name__)

_PATIENCE = 10.0  # seconds for a cluster to answer
_AGAIN = 5  # times that work is done again elsewhere, when its node has died
_RESERVE = 1 << 30  # bytes that a worker takes beside its model


@dataclass(frozen=True)
class _Ref(Parcel):
    ref: Any

    def open(self) -> Any:
        import ray

        return ray.get(self.ref)


@dataclass(frozen=True)
class _PostBoard(Board):
    actor: Any

    def post(self, news: NodeNews) -> None:
        self.actor.post.remote(news)


class _Posts:
    """Runs beside the head and keeps what nodes say until it is fetched."""

    def __init__(self) -> None:
        self._news: dict[str, NodeNews] = {}

    def post(self, news: NodeNews) -> None:
        self._news[f"{news.node} {news.shot}"] = news

    def take(self) -> list[NodeNews]:
        news, self._news = list(self._news.values()), {}
        return news


@dataclass(frozen=True, slots=True)
class Means:
    """What each piece of work is given: processors, graphics cards, bytes of memory."""

    threads: int
    cards: int
    memory: int

    def options(self) -> dict[str, Any]:
        """As Ray takes them."""
        return {
            "num_cpus": self.threads,
            "num_gpus": self.cards,
            "memory": self.memory,
            "max_retries": _AGAIN,
            "retry_exceptions": False,
            # Threads are set for each piece of work; what a library takes by itself is as many.
            "runtime_env": {"env_vars": {"OMP_NUM_THREADS": str(self.threads)}},
        }


@dataclass
class RayFarm:
    """A cluster that is joined for one job. Close it, or use it as a context manager."""

    means: Means
    _ray: Any
    _refs: dict[Ticket, Any] = field(default_factory=dict)
    _waiting: dict[Any, Ticket] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _posts: Any = None
    _asked: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the cluster; nothing of the job stays at work there."""
        self.cancel()
        self._ray.shutdown()

    @property
    def nodes(self) -> int:
        """How many are up."""
        return sum(node["Alive"] for node in self._ray.nodes())

    def share(self, data: bytes) -> Parcel:
        """See the protocol."""
        return _Ref(self._ray.put(data))

    def ask(self, work: Callable[[Job, Any, Board], Any], job: Job, order: Any) -> Ticket:
        """See the protocol."""
        remote = self._ray.remote(**self.means.options())(work)
        ref = remote.remote(job, order, self._board())
        ticket = next(self._numbers)
        self._refs[ticket], self._waiting[ref] = ref, ticket
        return ticket

    def ended(self, seconds: float) -> Iterator[Ticket]:
        """See the protocol."""
        if not self._waiting:
            return
        waiting = list(self._waiting)
        ready, _ = self._ray.wait(waiting, timeout=seconds, num_returns=1, fetch_local=False)
        for ref in ready:
            yield self._waiting.pop(ref)

    def answer(self, ticket: Ticket) -> Any:
        """See the protocol."""
        from ray.exceptions import RayError, RayTaskError

        try:
            return self._ray.get(self._refs[ticket])
        except RayTaskError as error:
            if isinstance(error.cause, ColorStudioError):
                raise error.cause from None
            raise
        except RayError as error:
            raise ColorStudioError(
                f"The cluster gave a shot up after {_AGAIN + 1} tries "
                f"({type(error).__name__}); look whether its nodes run out of memory, then run "
                "the same command again to go on."
            ) from error

    def parcel(self, ticket: Ticket) -> Parcel:
        """See the protocol."""
        return _Ref(self._refs[ticket])

    def forget(self, ticket: Ticket) -> None:
        """See the protocol."""
        self._refs.pop(ticket, None)

    def news(self) -> Iterable[NodeNews]:
        """What nodes said since; asked for without waiting."""
        if self._posts is None:
            return ()
        if self._asked is not None:
            ready, _ = self._ray.wait([self._asked], timeout=0)
            if not ready:
                return ()
            news: list[NodeNews] = self._ray.get(self._asked)
        else:
            news = []
        self._asked = self._posts.take.remote()
        return news

    def cancel(self) -> None:
        """See the protocol."""
        for ref in self._waiting:
            self._ray.cancel(ref, force=True)
        self._waiting.clear()
        self._refs.clear()

    def _board(self) -> Board:
        if self._posts is None:
            actor = self._ray.remote(num_cpus=0, max_restarts=3)(_Posts)
            self._posts = actor.remote()
        return _PostBoard(self._posts)


def joined(address: str, *, threads: int, memory_mib: int, device: str) -> RayFarm:
    """Join the cluster at "auto" or "ray://HOST:PORT". Raises UsageError where there is none."""
    ray = _ray()
    if address != "auto" and not address.startswith("ray://"):
        raise UsageError(
            f"{address} is no cluster; give auto on one of its machines, or ray://HOST:10001."
        )
    _check_answers(address)
    _quiet()
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, TimeoutError, RuntimeError):
        raise _no_cluster(address) from None
    nodes = [node["Resources"] for node in ray.nodes() if node["Alive"]]
    try:
        return RayFarm(_means(nodes, threads, memory_mib, device), ray)
    except BaseException:
        ray.shutdown()
        raise


def _means(nodes: list[dict[str, float]], threads: int, memory_mib: int, device: str) -> Means:
    """What fits at least one node. Raises UsageError where nothing does."""
    cards = int(device in ("auto", "cuda") and any(node.get("GPU", 0) >= 1 for node in nodes))
    memory = _RESERVE + (0 if cards else memory_mib << 20)
    fitting = [
        node
        for node in nodes
        if node.get("memory", 0) >= memory
        and node.get("GPU", 0) >= cards
        and node.get("CPU", 0) >= 1
    ]
    if not fitting:
        most = max((node.get("memory", 0) for node in nodes), default=0) / (1 << 30)
        raise UsageError(
            f"No node of the cluster has {memory / (1 << 30):.1f} GB of memory for a shot, the "
            f"largest has {most:.1f} GB; choose a smaller model, or give nodes more with "
            "`ray start --memory`."
        )
    most_threads = int(max(node.get("CPU", 0) for node in fitting))
    return Means(min(threads, most_threads), cards, memory)


def _check_answers(address: str) -> None:
    """Ray itself would wait for minutes. Raises UsageError."""
    place = os.environ.get("RAY_ADDRESS", "") if address == "auto" else address
    host, _, port = place.removeprefix("ray://").partition(":")
    if not port.isdigit():
        return
    try:
        socket.create_connection((host, int(port)), _PATIENCE).close()
    except OSError:
        raise _no_cluster(place) from None


def _no_cluster(address: str) -> UsageError:
    where = "runs on this machine" if address == "auto" else f"answers at {address}"
    return UsageError(
        f"No cluster {where}; start one with `ray start --head` on one machine and "
        "`ray start --address=HOST:6379` on the others."
    )


def _quiet() -> None:
    """Ray reports dying nodes on standard output, which programs read: let it use the log."""
    from ray._private import worker

    def to_log(data: dict[str, Any], *_: object, **__: object) -> None:
        logger.info("Ray: %s", "\n".join(data["lines"]))

    if hasattr(worker, "print_to_stdstream"):
        worker.print_to_stdstream = to_log


def _ray() -> Any:
    try:
        import ray
    except ImportError as error:
        raise UsageError(
            'The farm needs one more package; install it with: pip install "colorstudio[farm]".'
        ) from error
    return ray
