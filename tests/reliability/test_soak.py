"""Hundreds of shots through one engine, with cancels: nothing is held that was let go."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.benchmarks.soak import Usage, growth, soak
from tests.benchmarks.soak_studio import soak_studio

_MIB = 40  # that allocators and caches may keep; a leaked frame or take a shot would be more
_PASSING = 3  # of what begins and ends at any moment; a leak is one a job, of which there are many
Soak = Callable[[Path, int, int], Iterator[tuple[Usage, Usage]]]


def held(**each: int) -> list[Usage]:
    """Forty jobs of 25 shots, after each of which so much more is held."""
    flat = {"mib": 100, "handles": 9, "threads": 2, "processes": 1}
    return [
        Usage(25 * job, **{name: first + job * each.get(name, 0) for name, first in flat.items()})
        for job in range(1, 41)
    ]


def test_what_stays_flat_has_not_grown() -> None:
    found = growth(held())
    assert (found.mib, found.handles, found.threads, found.processes) == (0, 0, 0, 0)
    assert found.slope == pytest.approx(0)


@pytest.mark.parametrize("name", ["mib", "handles", "threads", "processes"])
def test_what_grows_is_seen(name: str) -> None:
    found = growth(held(**{name: 1}))
    grown = {n for n in ("mib", "handles", "threads", "processes") if getattr(found, n) > 0}
    assert grown == {name}
    assert found.slope == pytest.approx(40 if name == "mib" else 0)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize(("run", "shots"), [(soak, 600), (soak_studio, 200)])
def test_memory_handles_threads_and_processes_stay_flat(
    run: Soak, shots: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):  # the soak sets them; put back in the end
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path))
    monkeypatch.setenv("COLORSTUDIO_MODELS", "")
    for side in zip(*run(tmp_path, shots, 1), strict=True):
        grown = growth(side)
        assert grown.mib < _MIB
        assert max(grown.handles, grown.threads, grown.processes) <= _PASSING
