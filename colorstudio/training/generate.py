"""Clips out of noise, by what a run of the section ``generator`` has made."""

from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError

from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.moving.generator import VideoGeneratorPipeline
from colorstudio.errors import ModelError, UsageError
from colorstudio.film.compose import compose_film
from colorstudio.film.gif import write_gif
from colorstudio.models.manifest import read_manifest, verify
from colorstudio.training.config import read_config
from colorstudio.training.export import MODEL


def generate(config: Path, seed: int, device: str = "auto") -> NDArray[np.uint8]:
    """One clip (K, H, W, 3). Raises UsageError and ModelError where there is no generator."""
    folder = (config if config.is_dir() else read_config(config).folder) / MODEL
    if not folder.is_dir():
        raise UsageError(
            f"There is no {folder}; make it with: colorstudio train --config {config}."
        )
    verify(folder, read_manifest(folder).files)
    target = choose_device(device)
    try:
        pipeline: VideoGeneratorPipeline = VideoGeneratorPipeline.load(folder)
    except (OSError, ValueError, RuntimeError, KeyError, SafetensorError) as error:
        raise ModelError(f"{folder} is no generator of clips; train one first.") from error
    pipeline.base.to(target)
    pipeline.between.to(target)
    clip = pipeline(seed, lambda done: None).permute(0, 2, 3, 1).numpy()
    return np.asarray(np.rint(clip * 255), np.uint8)


def write_clip(path: Path, clip: NDArray[np.uint8], rate: Fraction, enlarge: int = 1) -> None:
    """As GIF or MP4 by its suffix, ``enlarge`` times as large. Raises FilmError."""
    large = [_enlarged(frame, enlarge) for frame in clip]
    if path.suffix.lower() == ".gif":
        write_gif(path, large, rate)
    else:
        compose_film(path, large, rate, crf=14)


def _enlarged(frame: NDArray[np.uint8], times: int) -> NDArray[np.uint8]:
    height, width = (side * times // 2 * 2 if times > 1 else side for side in frame.shape[:2])
    how = cv2.INTER_CUBIC
    return np.asarray(cv2.resize(frame, (width, height), interpolation=how), np.uint8)
