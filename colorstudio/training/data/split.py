"""Which pictures of a set are learnt from, and which are held out to judge by."""

import hashlib

from colorstudio.training.data.packed import PackedSet

_PARTS = 10_000


def split(pictures: PackedSet, held_out: float) -> tuple[list[int], list[int]]:
    """Numbers to learn from, and about the share ``held_out`` of them to judge by.

    The name of a picture's clip decides: it stays on its side however the set grows.
    """
    learnt: list[int] = []
    kept: list[int] = []
    for number in range(len(pictures)):
        digest = hashlib.sha256(pictures.clip(number).encode()).digest()
        is_kept = int.from_bytes(digest[:8], "big") % _PARTS < held_out * _PARTS
        (kept if is_kept else learnt).append(number)
    return learnt, kept
