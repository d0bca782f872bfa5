"""Languages in QuickTime files, beyond the list that FFmpeg's muxer takes them from.

QuickTime numbers the languages of its time; all others are three letters of ISO 639-2, packed
into the same 16 bits as in MP4 (QuickTime File Format, "Language code values"). The muxer leaves
those as unspecified, so they are put in once the file is complete.
"""

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

_UNSPECIFIED = b"\x7f\xff"
_HOLDERS = {b"moov", b"trak", b"mdia"}
_LANGUAGE_AT = {0: 20, 1: 32}  # in a media header, by its version


def set_languages(path: Path, languages: Sequence[str | None]) -> None:
    """Name the languages of a finished file's tracks, in order, where none is named."""
    with path.open("rb+") as file:
        size = file.seek(0, 2)
        for at, language in zip(list(_media_headers(file, 0, size)), languages, strict=False):
            file.seek(at)
            place = at + _LANGUAGE_AT.get(file.read(1)[0], _LANGUAGE_AT[0])
            file.seek(place)
            if language and _is_code(language) and file.read(2) == _UNSPECIFIED:
                file.seek(place)
                file.write(_packed(language))


def _media_headers(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    """Where the content of each track's media header begins."""
    while start + 8 <= stop:
        file.seek(start)
        size, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            (size,), head = struct.unpack(">Q", file.read(8)), 16
        size = size or stop - start
        if kind == b"mdhd":
            yield start + head
        elif kind in _HOLDERS:
            yield from _media_headers(file, start + head, start + size)
        start += max(size, head)


def _is_code(language: str) -> bool:
    return len(language) == 3 and language.isascii() and language.isalpha() and language.islower()


def _packed(language: str) -> bytes:
    first, second, third = (ord(letter) - 0x60 for letter in language)
    return struct.pack(">H", first << 10 | second << 5 | third)
