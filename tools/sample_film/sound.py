"""The sound track: surf, wind, birds, steps and a few soft piano notes."""

import numpy as np
from numpy.typing import NDArray

from tools.sample_film.shots import RATE, SHOTS

SAMPLE_RATE = 48_000
Signal = NDArray[np.float64]


def soundtrack(seed: int = 1) -> NDArray[np.int16]:
    """The whole film's sound, int16 (samples, 1)."""
    rng = np.random.default_rng((seed, 48))
    scenes = [_scene(shot.name, shot.frames, rng) for shot in SHOTS]
    track = np.concatenate(scenes)
    track += _piano(len(track)) * 0.55 + _noise(rng, len(track), 200, 5_000, 0.5) * 0.012
    fade = np.minimum(np.arange(len(track)), np.arange(len(track))[::-1]) / (0.6 * SAMPLE_RATE)
    track = _band(track * np.minimum(fade, 1), 70, 7_500)
    loud = track / np.abs(track).max() * 0.7 * 32767
    return np.asarray(np.rint(loud)[:, None], np.int16)


def _scene(name: str, frames: int, rng: np.random.Generator) -> Signal:
    count = frames * SAMPLE_RATE // RATE
    seconds = np.arange(count) / SAMPLE_RATE
    edge = np.clip(np.minimum(seconds, seconds[-1] - seconds) / 0.02, 0, 1)
    if name == "beach walk":
        sound = _surf(rng, seconds)
    else:
        sound = 0.05 * _wind(rng, seconds) + _birds(rng, seconds)
    if "walk" in name:
        sound = sound + _steps(rng, seconds, gravel=name == "garden walk")
    if name == "road":
        sound = sound + _motor(rng, seconds)
    return np.asarray(sound * edge)


def _band(signal: Signal, low: float, high: float, tilt: float = 0.0) -> Signal:
    """Smooth band-pass; ``tilt`` is the fall of the amplitude spectrum, f ** -tilt."""
    spectrum = np.fft.rfft(signal)
    f = np.maximum(np.fft.rfftfreq(len(signal), 1 / SAMPLE_RATE), 1.0)
    shape = f**-tilt / np.sqrt((1 + (low / f) ** 6) * (1 + (f / high) ** 6))
    return np.asarray(np.fft.irfft(spectrum * shape, len(signal)))


def _noise(rng: np.random.Generator, count: int, low: float, high: float, tilt: float) -> Signal:
    noise = _band(rng.standard_normal(count), low, high, tilt)
    return np.asarray(noise / noise.std())


def _surf(rng: np.random.Generator, seconds: Signal) -> Signal:
    """Waves that swell and break every five seconds, over a far rumble."""
    swell = 0.25 + np.clip(np.sin(2 * np.pi * (seconds / 5.2 - 0.1)), 0, 1) ** 2
    hiss = _noise(rng, len(seconds), 500, 6_000, 0.6) * swell
    return np.asarray(0.10 * hiss + 0.09 * _noise(rng, len(seconds), 40, 500, 0.8))


def _wind(rng: np.random.Generator, seconds: Signal) -> Signal:
    gusts = 0.7 + 0.3 * np.sin(2 * np.pi * seconds / 3.1 + 1) * np.sin(2 * np.pi * seconds / 1.7)
    return np.asarray(_noise(rng, len(seconds), 90, 1_400, 0.9) * gusts)


def _birds(rng: np.random.Generator, seconds: Signal) -> Signal:
    """Short whistled phrases of two or three voices."""
    sound = np.zeros(len(seconds))
    for start in np.sort(rng.uniform(0.2, seconds[-1] - 0.6, 5)):
        pitch, loud = rng.uniform(2_600, 4_600), rng.uniform(0.02, 0.06)
        for k in range(int(rng.integers(2, 6))):
            t = seconds - start - 0.11 * k
            note = (t > 0) & (t < 0.08)
            glide = pitch * (1 + 0.12 * np.sin(np.pi * t[note] / 0.08 + k))
            phase = 2 * np.pi * np.cumsum(glide) / SAMPLE_RATE
            sound[note] += loud * np.sin(phase) * np.sin(np.pi * t[note] / 0.08) ** 2
    return sound


def _steps(rng: np.random.Generator, seconds: Signal, *, gravel: bool) -> Signal:
    """Two people's footfalls."""
    crunch = _noise(rng, len(seconds), 900 if gravel else 250, 5_000 if gravel else 1_500, 0.3)
    sound = np.zeros(len(seconds))
    for offset, period in ((0.0, 0.56), (0.23, 0.54)):
        t = (seconds + offset) % period
        sound += crunch * np.exp(-t / 0.045) * np.clip(t / 0.008, 0, 1)
    return sound * (0.055 if gravel else 0.022)


def _motor(rng: np.random.Generator, seconds: Signal) -> Signal:
    """A four-cylinder engine that comes nearer."""
    share = seconds / seconds[-1]
    beat = 2 * np.pi * np.cumsum(46 + 3 * share) / SAMPLE_RATE
    tone = sum(np.sin(beat * k + k) / k**0.9 for k in range(1, 14))
    rattle = _noise(rng, len(seconds), 300, 3_000, 0.4) * (0.4 + 0.3 * np.sin(beat))
    return np.asarray((0.045 * tone + 0.02 * rattle) * (0.15 + share**2.2))


def _piano(count: int) -> Signal:
    """A slow tune in G with a bass, struck strings that ring out."""
    tune = (
        (0.4, 67),
        (1.4, 71),
        (2.4, 74),
        (3.2, 79),
        (4.4, 78),
        (5.4, 74),
        (6.6, 71),
        (7.6, 76),
        (8.6, 74),
        (9.8, 71),
        (10.8, 69),
        (12.0, 67),
    )
    bass = ((0.4, 43), (2.4, 50), (4.4, 45), (6.6, 52), (8.6, 48), (10.8, 50), (12.0, 43))
    sound = np.zeros(count)
    for start, key in (*tune, *bass):
        _strike(sound, start, key)
    return sound


def _strike(sound: Signal, start: float, key: int) -> None:
    first = int(start * SAMPLE_RATE)
    t = np.arange(max(0, min(len(sound) - first, 3 * SAMPLE_RATE))) / SAMPLE_RATE
    base = 440 * 2 ** ((key - 69) / 12)
    note = np.zeros(len(t))
    for k in range(1, 9):
        pitch = base * k * np.sqrt(1 + 4e-4 * k * k)  # stiff strings ring sharp
        note += np.sin(2 * np.pi * pitch * t) * np.exp(-t * (1.1 + 0.55 * k)) / k**1.35
    sound[first : first + len(t)] += 0.16 * note * np.clip(t / 0.004, 0, 1)
