"""From linear light to the print: panchromatic film, tone curve, grain, weave, flicker, dust."""

from typing import cast

import cv2
import numpy as np

from tools.sample_film.noise import Field, blurred, resized, smoothstep

PANCHROMATIC = np.array((0.30, 0.57, 0.13), np.float32)
_EXPOSURE = 1.55
_LUMA = np.array((0.299, 0.587, 0.114), np.float32)


class FilmLook:
    """One roll of 35 mm stock through one camera and projector; frames by number."""

    def __init__(self, seed: int, height: int, width: int) -> None:
        self._seed = seed
        self._scale = height / 540
        rng = np.random.default_rng((seed, 35))
        self._grain = [self._grain_plate(rng, height, width) for _ in range(4)]
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        self._vignette = (1 - 0.30 * smoothstep(0.55, 1.55, np.hypot(x, y * 0.8))).astype(
            np.float32
        )

    def expose(self, number: int, scene: Field) -> Field:
        """The light (h, w, 3) that falls on frame ``number`` from a ``scene`` of linear light."""
        flicker = 1 + 0.010 * np.sin(number * 2.1) + 0.010 * self._random(number).standard_normal()
        light = self._vignette * np.float32(_EXPOSURE * flicker)
        return np.asarray(self._weave(scene, number) * light[..., None], np.float32)

    def develop(self, number: int, exposed: Field) -> Field:
        """Luma (h, w), 0..1, of the black-and-white print of an exposed frame."""
        rng = self._random(number)
        silver = cast(Field, cv2.transform(exposed, PANCHROMATIC[None]))
        silver = blurred(silver, 0.8 * self._scale)
        glow = blurred(np.ascontiguousarray(silver[::4, ::4]), 5 * self._scale)
        glow = resized(glow, silver.shape[0], silver.shape[1], cv2.INTER_LINEAR)
        luma = _tone(0.94 * silver + 0.06 * glow)
        luma = luma + self._grain_of(rng, luma)
        self._dust(rng, luma)
        return np.clip(luma, 0, 1)

    def _random(self, number: int) -> np.random.Generator:
        return np.random.default_rng((self._seed, number))

    def _weave(self, scene: Field, number: int) -> Field:
        """The gate lets the film wander by a fraction of a pixel."""
        dx = 0.45 * np.sin(number * 0.37) + 0.25 * np.sin(number * 1.13 + 1)
        dy = 0.40 * np.sin(number * 0.29 + 2) + 0.30 * np.sin(number * 1.71)
        matrix = np.array(((1, 0, dx * self._scale), (0, 1, dy * self._scale)), np.float32)
        return np.asarray(
            cv2.warpAffine(scene, matrix, scene.shape[1::-1], borderMode=cv2.BORDER_REPLICATE),
            np.float32,
        )

    def _grain_plate(self, rng: np.random.Generator, height: int, width: int) -> Field:
        noise = rng.standard_normal((height + 64, width + 64), np.float32)
        grain = blurred(noise, 0.75 * max(self._scale, 0.7))
        return np.asarray(grain / grain.std(), np.float32)

    def _grain_of(self, rng: np.random.Generator, luma: Field) -> Field:
        """Grain is strongest in the middle tones."""
        y, x = rng.integers(0, 64, 2)
        plate = self._grain[int(rng.integers(len(self._grain)))]
        plate = plate[y : y + luma.shape[0], x : x + luma.shape[1]]
        plate = plate[:: rng.choice((-1, 1)), :: rng.choice((-1, 1))]
        return np.asarray(plate * (0.008 + 0.034 * luma * (1 - luma)), np.float32)

    def _dust(self, rng: np.random.Generator, luma: Field) -> None:
        """A speck or a hair on some frames, black or white."""
        for _ in range(rng.poisson(0.45)):
            spot = rng.random(2) * luma.shape[::-1]
            steps = rng.normal(0, 1.3 * self._scale, (int(rng.integers(3, 8)), 2))
            outline = np.rint((spot + np.cumsum(steps, axis=0)) * 8).astype(np.int32)
            mask = np.zeros(luma.shape, np.uint8)
            cv2.fillPoly(mask, [outline], 255, cv2.LINE_AA, 3)
            target = 0.04 if rng.random() < 0.6 else 0.95
            luma += (mask.astype(np.float32) / 255) * 0.8 * (target - luma)


def _tone(exposed: Field) -> Field:
    """Shoulder, display gamma, a gentle S and the print's lifted black."""
    bright = np.power(1 - np.exp(-np.clip(exposed, 0, None)), 1 / 2.2)
    curved = bright + 0.92 * bright * (1 - bright) * (2 * bright - 1)
    return np.asarray(0.025 + 0.955 * curved, np.float32)


def colour_print(luma: Field, exposed: Field) -> Field:
    """R′G′B′ (h, w, 3) with the print's luma and the scene's BT.601 colour differences."""
    colour = _tone(exposed)
    return np.clip(colour + (luma - colour @ _LUMA)[..., None], 0, 1)
