"""The sea: a wind-blown wave spectrum moved in time, seen with sky mirrored and sun glitter.

Waves after J. Tessendorf, "Simulating Ocean Water" (2001): random amplitudes by a Phillips
spectrum, each wave turning at its own deep-water rate.
"""

import numpy as np

from tools.sample_film.camera import Rays
from tools.sample_film.light import HAZE, SUNLIGHT
from tools.sample_film.noise import Field, Texture, mix, smoothstep

_DEEP = np.array((0.010, 0.042, 0.055), np.float32)
_SHALLOW = np.array((0.045, 0.135, 0.135), np.float32)
_ZENITH = np.array((0.10, 0.21, 0.46), np.float32)
_FOAM = np.array((0.80, 0.82, 0.82), np.float32)


class Waves:
    """A patch of ``size`` metres that tiles; ``steepness`` is the rms slope along the wind."""

    def __init__(
        self, rng: np.random.Generator, size: float, wind: float, steepness: float, cells: int = 256
    ) -> None:
        self.size = size
        k = 2 * np.pi * np.fft.fftfreq(cells, size / cells)
        self._kx, self._kz = np.meshgrid(k, k)
        norm = np.maximum(np.hypot(self._kx, self._kz), 1e-6)
        longest = wind**2 / 9.81
        power = np.exp(-1 / (norm * longest) ** 2) / norm**4
        power *= ((self._kx * 0.45 - self._kz * 0.9) / norm) ** 2 + 0.06
        power[0, 0] = 0
        draw = rng.standard_normal((2, cells, cells))
        self._start = (draw[0] + 1j * draw[1]) * np.sqrt(power / 2)
        self._rate = np.sqrt(9.81 * norm)
        self._gain = 1.0
        height, slopes = self.at(0.0)
        self._gain = steepness / float(slopes[..., 1].std())
        self.swell = float(height.std()) * self._gain

    def at(self, seconds: float) -> tuple[Field, Field]:
        """Heights (n, n) and slopes (n, n, 2) along x and z."""
        wave = self._start * np.exp(-1j * self._rate * seconds) * self._gain
        slopes = np.fft.ifft2(1j * self._kx * wave)
        height = np.fft.ifft2(wave)
        slope_z = np.fft.ifft2(1j * self._kz * wave)
        scale = wave.size
        both = np.dstack((slopes.real, slope_z.real)) * scale
        return np.asarray(height.real * scale, np.float32), np.asarray(both, np.float32)


class Sea:
    """Open water with a long swell and short ripples on it."""

    def __init__(self, rng: np.random.Generator, sun: Field) -> None:
        self._swell = Waves(rng, 83.0, 6.5, 0.085)
        self._ripples = Waves(rng, 9.7, 2.2, 0.13)
        self._patches = Texture.fractal(rng, 256, 1.4)
        self._sun = sun

    def shade(
        self,
        rays: Rays,
        x: Field,
        z: Field,
        seconds: float,
        pixel: Field,
        extra: Field | None = None,
        foam: Field | None = None,
    ) -> Field:
        """Colour (h, w, 3) at water points; ``pixel`` metres a pixel, ``extra`` added z slope."""
        height, swell = self._swell.at(seconds)
        _, ripples = self._ripples.at(seconds)
        stacked = Texture(np.dstack((swell, height)))
        long = stacked.at(x / self._swell.size, z / self._swell.size, pixel / self._swell.size)
        size = self._ripples.size
        turned = Texture(ripples).at(
            (x * 0.8 + z * 0.6) / size, (z * 0.8 - x * 0.6) / size, pixel / size
        )
        gusts = 0.65 + 0.35 * smoothstep(-1, 1, self._patches.at(x / 160, z / 420))
        slope_x = long[..., 0] + gusts * (turned[..., 0] * 0.8 - turned[..., 1] * 0.6)
        slope_z = long[..., 1] + gusts * (turned[..., 0] * 0.6 + turned[..., 1] * 0.8)
        if extra is not None:
            slope_z = slope_z + extra
        colour = self._surface(rays, slope_x, slope_z, pixel, long[..., 2])
        crest = smoothstep(2.1, 2.9, long[..., 2] / self._swell.swell + 0.35 * turned[..., 1] * 8)
        white = crest * 0.6 if foam is None else np.maximum(crest * 0.5, foam)
        return mix(colour, _FOAM * (SUNLIGHT * 0.62), white)

    def _surface(
        self, rays: Rays, slope_x: Field, slope_z: Field, pixel: Field, height: Field
    ) -> Field:
        """Fresnel mix of mirrored sky and water body, plus the sun's glitter."""
        norm = np.sqrt(1 + rays.across**2 + rays.up**2)
        vx, vy, vz = rays.across / norm, rays.up / norm, 1 / norm
        up = 1 / np.sqrt(1 + slope_x**2 + slope_z**2)
        facing = np.clip((vx * slope_x + vz * slope_z - vy) * up, 0.02, 1)
        lost = 0.012 * smoothstep(0.02, 1.2, pixel)
        fresnel = 0.02 + 0.98 * (1 - facing) ** 5 / (1 + 22 * (lost + 0.002))
        mirrored = np.clip(vy + 2 * facing * up, 0.02, 1)
        sky = mix(HAZE * 0.95, _ZENITH, 1 - np.exp(-3.2 * mirrored))
        body = mix(_DEEP, _SHALLOW, np.clip(0.25 + 0.9 * height, 0, 1) * facing)
        glint = self._glitter(vx, vy, vz, slope_x, slope_z, lost)
        return np.asarray(mix(body, sky, fresnel) + glint[..., None] * SUNLIGHT, np.float32)

    def _glitter(
        self, vx: Field, vy: Field, vz: Field, slope_x: Field, slope_z: Field, lost: Field
    ) -> Field:
        """Mirror-like facets that happen to lie between eye and sun."""
        hx, hy, hz = self._sun[0] - vx, self._sun[1] - vy, self._sun[2] - vz
        miss = (slope_x + hx / hy) ** 2 + (slope_z + hz / hy) ** 2
        spread = 0.0016 + 1.6 * lost
        return np.asarray(np.minimum(0.011 / spread * np.exp(-miss / (2 * spread)), 6), np.float32)
