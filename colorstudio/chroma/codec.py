"""Chroma as it is stored: chunks of frames, transformed, quantised and deflated.

An orthonormal cosine transform over 8 × 8 cells and up to :data:`_GROUP` frames, one step for all
coefficients of a group, then deflate over the codes sorted by frequency. Under an orthonormal
transform the error of the codes is the error of the chroma, so each group takes the coarsest step
that keeps the error within :data:`MEAN_SQUARE_ERROR`. Film chroma is smooth in space and time:
most codes are zero.
"""

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.errors import ColorStudioError

ChromaFrames = NDArray[np.float32]
"""(T, 2, h, w) grid chroma of consecutive frames."""

MEAN_SQUARE_ERROR = 4e-6  # 51 dB in RGB
_GROUP = 12  # frames transformed together
_COARSEST = 3 / 255  # step, of full scale: coarser ones would show as blocks in smooth colour
_FINER = 0.8
_BLOCK = 8
_ROUND = 0.33  # below a half: a dead zone around zero saves more bytes than it costs quality
_MAGIC = b"CSC"
_VERSION = 1
_HEADER = struct.Struct("<3sBHHH")  # magic, version, frames, height, width
_GROUP_HEADER = struct.Struct("<fI")  # step, bytes that follow
_CHECKSUM = struct.Struct("<I")  # CRC-32 of all before it, the last bytes of a chunk

_Codes = NDArray[np.int16]
"""(frequencies, blocks): quantised coefficients."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """A grid cut into blocks, its last row and column repeated to fill them."""

    height: int
    width: int

    @property
    def blocks(self) -> tuple[int, int]:
        return -(-self.height // _BLOCK), -(-self.width // _BLOCK)

    @property
    def count(self) -> int:
        """Blocks of both planes of one frame."""
        rows, columns = self.blocks
        return 2 * rows * columns


def encode_chunk(chroma: ChromaFrames) -> bytes:
    """Pack consecutive frames; the same chroma gives the same bytes on the same machine."""
    frames, _, height, width = chroma.shape
    layout = _Layout(height, width)
    parts = [_HEADER.pack(_MAGIC, _VERSION, frames, height, width)]
    for start in range(0, frames, _GROUP):
        step, codes = _quantised(_spectrum(chroma[start : start + _GROUP], layout))
        packed = _pack(codes)
        parts += [_GROUP_HEADER.pack(step, len(packed)), packed]
    data = b"".join(parts)
    return data + _CHECKSUM.pack(zlib.crc32(data))


class DamagedColourError(ColorStudioError):
    """Bytes of stored colour are not those that were stored."""

    def __init__(self) -> None:
        super().__init__(
            "A stretch of stored colour is damaged; colorize this part of the film again."
        )


def is_whole(data: bytes) -> bool:
    """Whether a chunk's bytes are those that were stored."""
    whole = memoryview(data)[: -_CHECKSUM.size]
    is_chunk = len(whole) >= _HEADER.size and data[: len(_MAGIC)] == _MAGIC
    return is_chunk and _CHECKSUM.pack(zlib.crc32(whole)) == data[-_CHECKSUM.size :]


class StoredChunk:
    """The frames of what :func:`encode_chunk` made, each (2, h, w), unpacked as they are asked for.

    Raises DamagedColourError where bytes are damaged.
    """

    def __init__(self, data: bytes) -> None:
        self._frames, self._layout, self._body = _opened(data)
        self._groups: dict[int, _StoredGroup] = {}

    def __len__(self) -> int:
        return self._frames

    def __getitem__(self, frame: int) -> Chroma:
        if not 0 <= frame < self._frames:
            raise IndexError(f"The chunk has frames 0 to {self._frames - 1}, not {frame}.")
        number, place = divmod(frame, _GROUP)
        if number not in self._groups:
            self._groups[number] = self._unpacked(number)
        return self._groups[number].frame(place)

    def _unpacked(self, number: int) -> "_StoredGroup":
        position = 0
        for _ in range(number):
            _, length = _GROUP_HEADER.unpack_from(self._body, position)
            position += _GROUP_HEADER.size + length
        step, length = _GROUP_HEADER.unpack_from(self._body, position)
        position += _GROUP_HEADER.size
        frames = min(_GROUP, self._frames - number * _GROUP)
        packed = self._body[position : position + length]
        return _StoredGroup(packed, step, frames, self._layout)


class _StoredGroup:
    """The spectrum of each of some frames that were transformed together, where it is not zero."""

    def __init__(self, packed: memoryview, step: float, frames: int, layout: _Layout) -> None:
        self._layout = layout
        rows, codes = _unpack(packed, frames * _BLOCK**2, layout.count)
        coefficients = codes.astype(np.float32)
        in_time = (_basis(frames) * np.float32(step))[rows % frames]
        frequencies, starts = np.unique(rows // frames, return_index=True)
        self._in_block = _block_basis()[frequencies]
        self._spectra = np.empty((frames, len(frequencies), layout.count), np.float32)
        for number, (first, last) in enumerate(pairwise([*starts, len(rows)])):
            self._spectra[:, number] = in_time[first:last].T @ coefficients[first:last]

    def frame(self, place: int) -> Chroma:
        return _from_blocks(self._spectra[place].T @ self._in_block, self._layout)


def _opened(data: bytes) -> tuple[int, _Layout, memoryview]:
    if not is_whole(data):
        raise DamagedColourError
    whole = memoryview(data)[: -_CHECKSUM.size]
    _, version, frames, height, width = _HEADER.unpack_from(whole)
    if version != _VERSION:
        raise ColorStudioError(
            "The colour of this project was stored by a newer ColorStudio; update ColorStudio."
        )
    return frames, _Layout(height, width), whole[_HEADER.size :]


def _spectrum(chroma: ChromaFrames, layout: _Layout) -> NDArray[np.float32]:
    """Coefficients (64 · T, blocks) by frequency."""
    frames = len(chroma)
    of_blocks = (_to_blocks(chroma, layout) @ _block_basis().T).reshape(frames, -1)
    coefficients = (_basis(frames) @ of_blocks).reshape(frames, layout.count, _BLOCK**2)
    return np.ascontiguousarray(coefficients.transpose(2, 0, 1)).reshape(-1, layout.count)


def _quantised(spectrum: NDArray[np.float32]) -> tuple[float, _Codes]:
    """The coarsest step that keeps the error within bounds, and the codes."""
    step = _COARSEST
    while True:
        exact = spectrum / np.float32(step)
        sizes = np.floor(np.abs(exact) + np.float32(_ROUND))
        codes = np.copysign(sizes, exact, out=sizes)
        exact -= codes
        if np.vdot(exact, exact) * step * step <= MEAN_SQUARE_ERROR * exact.size:
            return step, codes.astype(np.int16)
        step *= _FINER


def _to_blocks(chroma: ChromaFrames, layout: _Layout) -> NDArray[np.float32]:
    """(T · blocks, 64)."""
    rows, columns = layout.blocks
    short = (rows * _BLOCK - layout.height, columns * _BLOCK - layout.width)
    if any(short):
        chroma = np.pad(chroma, ((0, 0), (0, 0), (0, short[0]), (0, short[1])), mode="edge")
    cut = chroma.reshape(-1, rows, _BLOCK, columns, _BLOCK).swapaxes(2, 3)
    return cut.reshape(-1, _BLOCK**2)


def _from_blocks(blocks: NDArray[np.float32], layout: _Layout) -> Chroma:
    """One frame from its blocks (count, 64)."""
    rows, columns = layout.blocks
    whole = blocks.reshape(2, rows, columns, _BLOCK, _BLOCK).swapaxes(2, 3)
    whole = whole.reshape(2, rows * _BLOCK, columns * _BLOCK)
    return np.ascontiguousarray(whole[:, : layout.height, : layout.width])


def _pack(codes: _Codes) -> bytes:
    """Zigzag to unsigned; a high byte only for the frequencies that need one."""
    unsigned = ((codes << 1) ^ (codes >> 15)).view(np.uint16)
    wide = unsigned.max(axis=1) > 255
    high = (unsigned[wide] >> 8).astype(np.uint8)
    raw = np.packbits(wide).tobytes() + unsigned.astype(np.uint8).tobytes() + high.tobytes()
    deflate = zlib.compressobj(strategy=zlib.Z_RLE)
    return deflate.compress(raw) + deflate.flush()


def _unpack(data: memoryview, frequencies: int, blocks: int) -> tuple[NDArray[np.intp], _Codes]:
    """Which frequencies are not zero everywhere (the lowest counts as one), and their codes."""
    raw = np.frombuffer(zlib.decompress(data), np.uint8)
    flag_bytes = -(-frequencies // 8)
    flags, low, high = np.split(raw, [flag_bytes, flag_bytes + frequencies * blocks])
    wide = np.unpackbits(flags, count=frequencies).astype(bool)
    low = low.reshape(frequencies, blocks)
    used = low.any(axis=1) | wide
    used[0] = True
    unsigned = low[used].astype(np.uint16)
    unsigned[wide[used]] |= high.reshape(-1, blocks).astype(np.uint16) << 8
    codes: _Codes = (unsigned >> 1).view(np.int16) ^ -(unsigned & 1).view(np.int16)
    return np.flatnonzero(used), codes


@cache
def _basis(size: int) -> NDArray[np.float32]:
    """Orthonormal DCT-II, one frequency a row."""
    frequency, sample = np.mgrid[:size, :size]
    basis = np.cos(np.pi * frequency * (2 * sample + 1) / (2 * size)) * np.sqrt(2 / size)
    basis[0] /= np.sqrt(2)
    return np.asarray(basis, np.float32)


@cache
def _block_basis() -> NDArray[np.float32]:
    """The two-dimensional basis of a block as one (64, 64) matrix."""
    return np.asarray(np.kron(_basis(_BLOCK), _basis(_BLOCK)), np.float32)
