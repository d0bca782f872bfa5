"""Places that leave the picture and come back: PSNR of their colour with the cloud and without.

    python -m tests.benchmarks.returning [CLIP ...]

A clip is played forward and back; its first frame is given in its true colour. Measured is chroma
on the grid in the frames that come back, where a place is not in the frame at which the clip turns.
Without clips, a rendered room whose walls have a colour each.
"""

import sys
import tempfile
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.cli.main import main
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.film.luma import working_luma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from colorstudio.scene.camera import CameraPath, find_camera
from colorstudio.scene.depth import SURE, depth_at
from colorstudio.scene.tracks import follow_corners
from tests.scene.rendered import pose, render

LONGEST = 80  # frames one way
Rgb = NDArray[np.uint8]


def room() -> list[Rgb]:
    """A walk past boxes, each wall in a colour of its own."""
    chance = np.random.default_rng(3)
    tints = chance.uniform(-60, 60, (256, 3)).astype(np.float32)
    tints -= (tints @ np.float32([0.299, 0.587, 0.114]))[:, None]
    frames = []
    for s in np.linspace(0, 1, 48):
        at = (-2.5 + 5 * s, -0.2 * s, 0.3 * s)
        luma, _, seen = render(*pose(at, 0.35 - 0.9 * s))
        luma = np.clip(luma.astype(np.float32) + chance.normal(0, 2, luma.shape), 60, 200)
        frames.append(np.clip(luma[..., None] + tints[seen], 0, 255).astype(np.uint8))
    return frames


def clip(path: Path) -> list[Rgb]:
    with av.open(str(path)) as container:
        frames = [
            frame.to_ndarray(format="rgb24")
            for _, frame in zip(range(LONGEST), container.decode(video=0), strict=False)
        ]
    height, width = (side // 2 * 2 for side in frames[0].shape[:2])
    scale = 480 / max(height, width)
    size = round(width * scale / 2) * 2, round(height * scale / 2) * 2
    return [cv2.resize(f, size, interpolation=cv2.INTER_AREA) for f in frames]


def write(path: Path, frames: list[Rgb], grey: bool) -> None:
    height, width = frames[0].shape[:2]
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=24)
        stream.width, stream.height = width, height
        stream.pix_fmt = "gray" if grey else "yuv444p"
        for picture in frames:
            if grey:
                luma = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
                frame = av.VideoFrame.from_ndarray(luma, format="gray")
            else:
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))


def true_chroma(picture: Rgb, grid: GridSize) -> NDArray[np.float32]:
    small = cv2.resize(picture, grid[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    luma = small @ np.float32([0.299, 0.587, 0.114])
    return np.stack([(small[..., 2] - luma) / 1.772, (small[..., 0] - luma) / 1.402])


def came_back(
    path: CameraPath, lumas: list[NDArray[np.uint8]], grid: GridSize, frame: int
) -> NDArray[np.bool_] | None:
    """Cells of a frame whose place is not in the picture at the turn."""
    turn = (len(path.poses) - 1) // 2
    depth, here, there = (
        depth_at(path, frame, lumas.__getitem__, grid),
        *(path.poses[i] for i in (frame, turn)),
    )
    if depth is None or here is None or there is None:
        return None
    ys, xs = np.mgrid[0 : grid.height, 0 : grid.width]
    matrix = path.matrix(grid)
    rays = np.stack([xs, ys, np.ones_like(xs)], -1) @ np.linalg.inv(matrix).T
    points = (rays * depth.distance[..., None] - here.translation) @ here.rotation
    seen = points @ there.rotation.T + there.translation
    at = seen[..., :2] / np.maximum(seen[..., 2:], 1e-6) * matrix[0, 0] + matrix[:2, 2]
    outside = ((at < -2) | (at > np.array(grid[::-1]) + 1)).any(axis=-1) | (seen[..., 2] <= 0)
    return outside & (depth.confidence >= SURE)


def measured(frames: list[Rgb], folder: Path, words: list[str]) -> None:
    both = [*frames, *frames[-2::-1]]
    film, first = folder / "film.mkv", folder / "first.png"
    write(film, both, grey=True)
    cv2.imwrite(str(first), frames[0][..., ::-1])
    info = probe(film)
    grid = working_grid(info)
    with FilmReader(info) as reader:
        lumas = [working_luma(p, grid.luma) for p in reader.frames(0, len(both))]
    path = find_camera(follow_corners(lumas))
    assert isinstance(path, CameraPath), path
    masks = {f: came_back(path, lumas, grid, f) for f in range(len(frames) + 2, len(both), 6)}
    for name, extra in (("memory alone", []), ("with the cloud", ["--space"])):
        project = folder / f"{name}.colorstudio"
        target = folder / f"{name}.mkv"
        given = ["--project", str(project), "--exemplar", f"{first}@0", "--device", "cpu"]
        code = main(["colorize", str(film), "-o", str(target), *given, *words, *extra])
        assert code == 0
        squares, cells = 0.0, 0
        with Project.open(project, read_only=True) as opened:
            layer = ColourLayer(opened, opened.films.all()[0].id)
            for frame, mask in masks.items():
                if mask is None or not mask.any():
                    continue
                colour = layer.at(frame)
                assert colour is not None
                apart = (colour.chroma - true_chroma(both[frame], grid))[:, mask]
                squares += float((apart**2).sum())
                cells += apart.size
        print(
            f"{name}: {10 * np.log10(cells / squares):.2f} dB over {cells // 2} cells", flush=True
        )


if __name__ == "__main__":
    for source in sys.argv[1:] or [""]:
        with tempfile.TemporaryDirectory() as folder:
            print(source or "room", flush=True)
            measured(clip(Path(source)) if source else room(), Path(folder), [])
