"""Stored chroma: small, faithful, and honest about damage."""

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colorstudio.chroma.codec import MEAN_SQUARE_ERROR, StoredChunk, encode_chunk
from colorstudio.errors import ColorStudioError


def padded(shape):
    """Values of a chunk whose grid is filled up to blocks of eight."""
    frames, planes, height, width = shape
    return frames * planes * -(-height // 8) * -(-width // 8) * 64


def moving_colour(frames, height, width):
    t, y, x = np.mgrid[0:frames, 0:height, 0:width].astype(np.float32)
    cb = 0.2 * np.sin((x + t) / 19) * np.cos(y / 13)
    cr = 0.15 * np.cos((x - y) / 23 + t / 9)
    return np.stack([cb, cr], axis=1).astype(np.float32)


@given(st.integers(1, 30), st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_even_noise_comes_back_within_the_bound(frames, rows, columns, seed):
    shape = (frames, 2, 4 * rows, 4 * columns)
    chroma = np.random.default_rng(seed).uniform(-0.5, 0.5, shape).astype(np.float32)
    decoded = np.stack(list(StoredChunk(encode_chunk(chroma))))
    assert decoded.shape == chroma.shape
    assert decoded.dtype == np.float32
    error = np.mean((decoded - chroma) ** 2)
    assert error < MEAN_SQUARE_ERROR * padded(shape) / chroma.size


def test_smooth_colour_is_small_and_close():
    chroma = moving_colour(24, 180, 240)
    data = encode_chunk(chroma)
    assert len(data) / 24 < 2000
    assert np.abs(np.stack(list(StoredChunk(data))) - chroma).max() < 4 / 255


def test_the_same_chroma_gives_the_same_bytes():
    chroma = moving_colour(13, 36, 44)
    assert encode_chunk(chroma) == encode_chunk(chroma.copy())


def test_no_colour_stays_none():
    grey = np.zeros((24, 2, 36, 48), np.float32)
    assert not any(frame.any() for frame in StoredChunk(encode_chunk(grey)))


def test_a_frame_is_the_same_in_any_order():
    data = encode_chunk(moving_colour(29, 20, 28))
    in_order = list(StoredChunk(data))
    chunk = StoredChunk(data)
    assert len(chunk) == len(in_order) == 29
    for frame in (28, 0, 13, 12, 28):
        assert np.array_equal(chunk[frame], in_order[frame])


@given(st.data())
@settings(max_examples=50, deadline=None)
def test_flipped_and_missing_bytes_are_noticed(data):
    whole = encode_chunk(moving_colour(5, 16, 24))
    place = data.draw(st.integers(0, len(whole) - 1))
    flipped = bytearray(whole)
    flipped[place] ^= data.draw(st.integers(1, 255))
    for damaged in (bytes(flipped), whole[:place]):
        with pytest.raises(ColorStudioError, match="stored"):
            StoredChunk(damaged)


def test_a_newer_version_asks_for_an_update():
    newer = bytearray(encode_chunk(moving_colour(1, 16, 24))[:-4])
    newer[3] += 1
    with pytest.raises(ColorStudioError, match="newer"):
        StoredChunk(bytes(newer) + struct.pack("<I", zlib.crc32(newer)))
