"""Every clip under every protocol by every contender: one at a time, none measured twice."""

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import torch

from colorstudio import __version__
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event
from colorstudio.engine.request import ENGINE_VERSION
from colorstudio.engine.worker.models import ModelPool
from colorstudio.errors import UsageError
from colorstudio.evaluation.clips import ClipSource
from colorstudio.evaluation.colouring import Pairs, Task, colour, pairs
from colorstudio.evaluation.contenders import GREY, PLAIN_FLOW, Contender
from colorstudio.evaluation.memory import peak_memory
from colorstudio.evaluation.metrics.frechet import Gaussian, frechet_distance
from colorstudio.evaluation.networks import Networks
from colorstudio.evaluation.prepare import Framing, prepare
from colorstudio.evaluation.protocols import Protocol, Shown, shown_of
from colorstudio.evaluation.results import ClipResult, file_name, group_name, load_clip, save_json
from colorstudio.evaluation.scoring import ClipScorer
from colorstudio.film.info import FilmInfo
from colorstudio.models.installed import find_model

SCORING_VERSION = 2  # raise when the same result would get other figures


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run measures, and where it keeps what is finished."""

    clips: Sequence[ClipSource]
    contenders: Sequence[Contender]
    protocols: Sequence[Protocol]
    framing: Framing
    folder: Path
    device: str = "auto"
    points: int = 30
    point_seed: int = 0
    network_step: int = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """One clip, one protocol, one contender."""

    clip: ClipSource
    contender: Contender
    protocol: Protocol


OnCell = Callable[[int, int, Cell, float], None]
"""Hears (finished, all, the cell at work, its fraction done)."""


class Evaluation:
    """Runs a plan; what an earlier run of the same plan measured is taken from its folder."""

    def __init__(
        self, plan: Plan, networks: Networks, control: JobControl, on_cell: OnCell
    ) -> None:
        self._plan = plan
        self._networks = networks
        self._control = control
        self._on_cell = on_cell
        self._models = ModelPool()

    def cells(self) -> list[Cell]:
        """All that is to be measured, clip by clip."""
        plan = self._plan
        every = product(plan.clips, plan.protocols, plan.contenders)
        return [Cell(clip, c, protocol) for clip, protocol, c in every if self._fits(c, protocol)]

    def _fits(self, contender: Contender, protocol: Protocol) -> bool:
        """Plain flow needs a frame to carry; grey is the same under each protocol."""
        if contender.model == PLAIN_FLOW:
            return protocol in (Protocol.EXEMPLAR, Protocol.BIDIRECTIONAL)
        return contender.model != GREY or protocol is self._plan.protocols[0]

    def run(self) -> Iterator[ClipResult]:
        """Results as they come. Raises Cancelled, after which the same plan goes on."""
        cells = self.cells()
        if not cells:
            raise UsageError("plain-flow carries the first frame: use the protocol exemplar.")
        for number, cell in enumerate(cells):
            self._control.checkpoint()
            self._on_cell(number, len(cells), cell, 0.0)
            yield self._result(cell, number, len(cells))
            if number + 1 == len(cells):
                self._on_cell(number + 1, len(cells), cell, 0.0)

    def pairs(self, cell: Cell) -> Pairs:
        """(truth, result) of each frame of a finished cell."""
        film = self._film(cell.clip)
        shown = self._shown(cell, film, self._place(cell))
        return pairs(self._task(cell, film, shown))

    def _film(self, clip: ClipSource) -> FilmInfo:
        return prepare(clip, self._plan.framing, self._plan.folder / "clips")

    def _shown(self, cell: Cell, film: FilmInfo, place: Path) -> Shown:
        return shown_of(cell.protocol, film, place, self._plan.points, self._plan.point_seed)

    def _task(self, cell: Cell, film: FilmInfo, shown: Shown) -> Task:
        project = self._place(cell) / "colours.colorstudio"
        return Task(film, cell.contender, shown, self._plan.device, project)

    def _place(self, cell: Cell) -> Path:
        name = f"{cell.contender.name} {cell.protocol} {cell.clip.name}"
        return self._plan.folder / "cells" / file_name(name)

    def _result(self, cell: Cell, number: int, count: int) -> ClipResult:
        film = self._film(cell.clip)
        place = self._place(cell)
        key = self._key(cell, film)
        stored = place / "result.json"
        if stored.exists() and (result := load_clip(stored)).key == key:
            return result
        place.mkdir(parents=True, exist_ok=True)
        self._forget_others(place, key)

        def on_event(event: Event) -> None:
            done, total = getattr(event, "done", 0), getattr(event, "total", 0)
            self._on_cell(number, count, cell, 0.7 * done / total if total else 0.0)

        result = self._measure(cell, film, place, key, on_event)
        save_json(stored, result)
        return result

    def _forget_others(self, place: Path, key: str) -> None:
        """Colours of another plan under the same name are of no use."""
        mark = place / "key"
        if not mark.exists() or mark.read_text() != key:
            for file in place.iterdir():
                file.unlink()
            mark.write_text(key)

    def _measure(
        self,
        cell: Cell,
        film: FilmInfo,
        place: Path,
        key: str,
        on_event: Callable[[Event], None],
    ) -> ClipResult:
        plan = self._plan
        shown = self._shown(cell, film, place)
        task = self._task(cell, film, shown)
        scorer = ClipScorer(self._networks, plan.network_step)
        seconds = colour(task, self._models.load, self._control, on_event)
        for truth, result in pairs(task):
            self._control.checkpoint()
            scorer.push(truth, result)
        frames = scorer.frame_values()
        np.savez(place / "features.npz", allow_pickle=False, **scorer.features())
        return ClipResult(
            clip=cell.clip.name,
            contender=cell.contender.name,
            protocol=str(cell.protocol),
            key=key,
            width=film.video.width,
            height=film.video.height,
            rate=float(film.video.frame_rate),
            count=len(film.frames),
            given=shown.frames,
            frames=frames,
            clip_values=scorer.clip_values() | peak_memory(),
            seconds=0.0 if math.isnan(seconds) else seconds,
        )

    def _key(self, cell: Cell, film: FilmInfo) -> str:
        plan = self._plan
        identity = (
            *(cell.contender, self._weights(cell.contender), cell.protocol, film.path.name),
            *(plan.points, plan.point_seed, plan.network_step),
            *(sorted(self._networks.distances), sorted(self._networks.features)),
            *(ENGINE_VERSION, SCORING_VERSION, __version__),
        )
        return hashlib.sha256(repr(identity).encode()).hexdigest()[:24]

    @staticmethod
    def _weights(contender: Contender) -> str:
        """The model is not loaded for it: cells that are finished need none."""
        return "" if contender.is_yardstick else find_model(contender.model).manifest.weights_hash

    def set_values(self) -> dict[str, dict[str, float]]:
        """Fréchet distances over all clips of each contender and protocol."""
        found: dict[str, dict[str, float]] = {}
        for name in self._networks.features:
            for group, cells in self._groups().items():
                truth, result = Gaussian(), Gaussian()
                for cell in cells:
                    _add(self._place(cell) / "features.npz", name, truth, result)
                found.setdefault(group, {})[name] = frechet_distance(truth, result)
        return found

    def _groups(self) -> dict[str, list[Cell]]:
        groups: dict[str, list[Cell]] = {}
        for cell in self.cells():
            group = group_name((cell.contender.name, str(cell.protocol)))
            groups.setdefault(group, []).append(cell)
        return groups


def _add(path: Path, name: str, truth: Gaussian, result: Gaussian) -> None:
    with np.load(path) as features:
        if f"{name}/truth" in features:
            truth.push(torch.from_numpy(features[f"{name}/truth"]))
            result.push(torch.from_numpy(features[f"{name}/result"]))
