"""How fast a model is on this machine, and how much memory it takes."""

import time
from collections.abc import Callable
from statistics import median

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import grid_size
from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import Colorizer, HintBatch
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.models.figures import Figures, keep_figures, today
from colorstudio.models.installed import find_model
from colorstudio.models.settings import SampleSettings
from colorstudio.resources import sample_film

OnRun = Callable[[int, int], None]
"""Hears (pictures coloured, all); raises Cancelled to stop."""


def bench(
    name: str,
    device: str = "auto",
    settings: SampleSettings | None = None,
    runs: int = 3,
    on_run: OnRun = lambda done, total: None,
) -> Figures:
    """Colour a frame of the sample film ``runs`` times, after once to warm up; keeps the figures.

    Memory is the peak of this process, on a CUDA device that of the device. Raises ModelError.
    """
    from colorstudio.evaluation.memory import peak_memory

    entry, kind = find_model(name), choose_device(device).type
    wish = settings or SampleSettings()
    luma = _sample_luma()[None, None, None]
    colorizer = load_colorizer(entry.name, device)
    try:
        seconds = []
        for number in range(runs + 1):
            on_run(number, runs + 1)
            seconds.append(_once(colorizer, luma, wish, number))
    finally:
        colorizer.close()
    memory = peak_memory()
    figures = Figures(
        model=entry.name,
        weights_hash=entry.manifest.weights_hash,
        device=kind,
        seconds=median(seconds[1:]),
        memory_mib=memory.get("gpu_mib", memory.get("peak_mib")),
        measured=today(),
    )
    keep_figures([figures])
    return figures


def _sample_luma() -> NDArray[np.float32]:
    film = probe(sample_film())
    size = grid_size(film.video.display_aspect).luma
    with FilmReader(film) as reader:
        _, luma = next(reader.working_lumas(size, 0, 1))
    return np.asarray(luma / 255, np.float32)


def _once(
    colorizer: Colorizer, luma: NDArray[np.float32], settings: SampleSettings, seed: int
) -> float:
    height, width = luma.shape[-2] // 2, luma.shape[-1] // 2
    hints = HintBatch(
        np.zeros((1, 1, 2, height, width), np.float32),
        np.zeros((1, 1, 1, height, width), np.float32),
    )
    started = time.perf_counter()
    colorizer.colorize(luma, hints, settings, [seed])
    return time.perf_counter() - started
