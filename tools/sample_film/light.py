"""The light of the sample film's summer day, in linear RGB."""

import numpy as np

from tools.sample_film.noise import Field

SUNLIGHT = np.array((1.55, 1.42, 1.20), np.float32)
SKYLIGHT = np.array((0.30, 0.37, 0.46), np.float32)
HAZE = np.array((0.50, 0.63, 0.78), np.float32)


def sun_towards(x: float, y: float, z: float) -> Field:
    """Unit vector towards the sun."""
    vector = np.array((x, y, z), np.float32)
    return vector / np.float32(np.linalg.norm(vector))


def lit(
    albedo: Field,
    normal: Field,
    sun: Field,
    sunshine: Field | float = 1.0,
    openness: Field | float = 1.0,
) -> Field:
    """Matt surface (..., 3) under sun and sky; ``sunshine`` 0 is full shadow."""
    direct = (
        np.clip(
            normal[..., 0] * sun[0] + normal[..., 1] * sun[1] + normal[..., 2] * sun[2], 0.0, None
        )
        * sunshine
    )
    sky = (0.6 + 0.4 * normal[..., 1]) * openness
    return np.asarray(
        albedo * (direct[..., None] * SUNLIGHT + sky[..., None] * SKYLIGHT), np.float32
    )
