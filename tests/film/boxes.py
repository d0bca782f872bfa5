"""MP4 and MOV files patched box by box, for what FFmpeg's muxer does not write."""

import struct
from collections.abc import Callable, Sequence
from pathlib import Path

_HOLDERS = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts")


def boxes(data: bytes) -> list[tuple[bytes, bytes]]:
    """(kind, content) of the boxes in a row."""
    found, at = [], 0
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        head = 8
        if size == 1:
            size, head = struct.unpack(">Q", data[at + 8 : at + 16])[0], 16
        found.append((kind, data[at + head : at + size]))
        at += size
    return found


def box(kind: bytes, content: bytes) -> bytes:
    """One box."""
    return struct.pack(">I4s", len(content) + 8, kind) + content


def child(data: bytes, *path: bytes) -> bytes:
    """The content of the first box at a path of kinds."""
    for kind in path:
        data = next((content for name, content in boxes(data) if name == kind), b"")
    return data


def patched(path: Path, change: Callable[[bytes, bytes], bytes | None]) -> Path:
    """Rewrite each box inside ``moov`` that ``change(kind, content)`` gives a new content for.

    The index must come last, so that no offset moves.
    """

    def rewritten(kind: bytes, content: bytes) -> bytes:
        changed = change(kind, content)
        content = content if changed is None else changed
        if kind in _HOLDERS:
            content = b"".join(rewritten(*inner) for inner in boxes(content))
        return box(kind, content)

    data = path.read_bytes()
    at = data.rindex(b"moov") - 4
    path.write_bytes(data[:at] + b"".join(rewritten(*whole) for whole in boxes(data[at:])))
    return path


def with_edits(path: Path, edits: Sequence[tuple[float, float]]) -> Path:
    """Let all tracks show only these parts, (begin, length) in seconds of what they showed."""
    movie = struct.unpack(">I", child(path.read_bytes(), b"moov", b"mvhd")[12:16])[0]

    def change(kind: bytes, content: bytes) -> bytes | None:
        if kind != b"trak":
            return None
        ticks = struct.unpack(">I", child(content, b"mdia", b"mdhd")[12:16])[0]
        shown_first = struct.unpack(">i", child(content, b"edts", b"elst")[12:16])[0]
        rows = b"".join(
            struct.pack(">IiI", round(length * movie), shown_first + round(begin * ticks), 1 << 16)
            for begin, length in edits
        )
        edits_box = box(b"edts", box(b"elst", struct.pack(">II", 0, len(edits)) + rows))
        kept = [box(*inner) for inner in boxes(content) if inner[0] != b"edts"]
        return kept[0] + edits_box + b"".join(kept[1:])

    return patched(path, change)
