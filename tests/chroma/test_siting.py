"""Where chroma samples sit, at the edges that whole films do not reach."""

import numpy as np

from colorstudio.chroma.siting import LumaAtSites
from colorstudio.film.tags import ColorRange
from tests.chroma.scenes import plane_format


def test_one_column_of_chroma_sees_all_of_the_luma():
    planes = plane_format(width=2, height=4, color_range=ColorRange.FULL)
    luma = np.array([[0, 102], [0, 102], [255, 255], [153, 153]], np.uint8)
    np.testing.assert_allclose(LumaAtSites(planes, planes)(luma), [[0.2], [0.8]], atol=1e-6)
