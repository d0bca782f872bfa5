"""Pictures as they come, and films and devices that take them as they come."""

import time
from pathlib import Path

import numpy as np
import pytest

from colorstudio.errors import FilmError, UsageError
from colorstudio.film.camera import Camera
from colorstudio.film.live_writer import DeviceWriter, LiveRecorder
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import ColorRange, Matrix
from tests import patience
from tests.media import make_film

PLANES = PlaneFormat(64, 48, 8, (1, 1), ColorRange.LIMITED, Matrix.SMPTE170M)
GREY = np.full((24, 32), 128, np.uint8)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_film(
        tmp_path / "f.mkv", frames=12, rate=60, codec="ffv1", width=66, height=51, pix_fmt="gray"
    )


def test_a_file_comes_as_it_is_at_its_own_times(film: Path) -> None:
    came = []
    with FilmReader(probe(film)) as reader, Camera(str(film)) as camera:
        camera.start()
        while not camera.ended:
            if (one := camera.newest(patience.SECONDS)) is not None:
                came.append(one)
        assert (camera.format.width, camera.format.height) == (66, 50)  # sides are even
        for live in came:
            luma = reader.read(live.picture.frame).y[:50]
            assert np.array_equal(np.asarray(live.picture.y), luma)
            assert live.seconds == pytest.approx(live.picture.frame / 60, abs=2e-3)
        assert len(came) + camera.dropped == 12
        assert came[-1].picture.frame == 11


def test_who_is_slow_gets_the_newest_picture(film: Path) -> None:
    with Camera(str(film)) as camera:
        camera.start()
        camera._thread.join(patience.SECONDS)
        newest = camera.newest(patience.SECONDS)
        assert newest is not None
        assert (newest.picture.frame, camera.dropped, camera.ended) == (11, 11, True)
        assert newest.due < time.monotonic()


def test_what_gives_no_pictures_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(FilmError, match="no camera 77 that can be opened"):
        Camera("77")
    with pytest.raises(FilmError, match="does not answer"):
        Camera("nonsense://nowhere")
    with pytest.raises(FilmError, match="no film"):
        Camera(str(tmp_path / "missing.mp4"))


def test_a_recording_keeps_the_times_at_which_pictures_came(tmp_path: Path) -> None:
    path = tmp_path / "r.mp4"
    recorder = LiveRecorder(path, "0", PLANES, overwrite=False)
    times = [0.0, 0.04, 0.2, 0.24]
    for number, seconds in enumerate(times):
        assert not path.exists()
        recorder.write(seconds, np.full((48, 64), 60 + 20 * number, np.uint8), GREY, GREY)
    recorder.finish()
    info = probe(path)
    seconds = [float(pts * info.frames.time_base) for pts in info.frames.pts]
    assert np.allclose(np.subtract(seconds, seconds[0]), times, atol=1e-4)
    assert info.video.matrix is Matrix.SMPTE170M
    assert [p.name for p in tmp_path.iterdir()] == ["r.mp4"]


def test_a_recording_of_nothing_leaves_no_file(tmp_path: Path) -> None:
    LiveRecorder(tmp_path / "r.mp4", "0", PLANES, overwrite=False).finish()
    with pytest.raises(UsageError, match=r"name it \.mp4 or \.mkv"):
        LiveRecorder(tmp_path / "r.gif", "0", PLANES, overwrite=False)
    assert not list(tmp_path.iterdir())


def test_a_device_gets_raw_pictures_as_they_come(tmp_path: Path) -> None:
    path = tmp_path / "device"
    device = DeviceWriter(str(path), PLANES, 25.0, "rawvideo")
    for level in (50, 90):
        device.write(0.0, np.full((48, 64), level, np.uint8), GREY, GREY + 1)
    device.finish()
    size = 64 * 48 * 3 // 2
    pictures = np.frombuffer(path.read_bytes(), np.uint8).reshape(2, size)
    assert pictures[:, 0].tolist() == [50, 90]
    assert set(pictures[0, -24 * 32 :].tolist()) == {129}


def test_what_is_no_device_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="takes no pictures; load v4l2loopback"):
        DeviceWriter(str(tmp_path / "none"), PLANES, 25.0)
