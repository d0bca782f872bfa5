"""Where chroma samples sit, at the edges that whole films do not reach."""

import cv2
import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.siting import LumaAtSites, Siting
from colorstudio.film.tags import ColorRange
from tests.chroma.scenes import plane_format


def test_one_column_of_chroma_sees_all_of_the_luma():
    planes = plane_format(width=2, height=4, color_range=ColorRange.FULL)
    luma = np.array([[0, 102], [0, 102], [255, 255], [153, 153]], np.uint8)
    np.testing.assert_allclose(LumaAtSites(planes, planes)(luma), [[0.2], [0.8]], atol=1e-6)


def test_a_filter_looks_to_the_left_as_a_warp_does() -> None:
    planes = plane_format(width=192, height=144)
    grid = GridSize(36, 48)  # an eighth of a cell to the left: a step that warps look up exactly
    chroma = np.random.default_rng(0).uniform(-0.2, 0.2, (2, *grid)).astype(np.float32)
    to_sites = np.array([[1, 0, -0.125], [0, 1, 0]])
    flags, border = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, cv2.BORDER_REPLICATE
    warped = [
        cv2.warpAffine(p, to_sites, grid[::-1], flags=flags, borderMode=border) for p in chroma
    ]
    found = Siting(planes, grid).to_sites(chroma)
    np.testing.assert_allclose(found[..., 2:-2], np.stack(warped)[..., 2:-2], atol=1e-5)
