"""Small changes to good bytes, as damage and malice make them."""

import random

_GOES_ON = 0.9  # share of changes after which the rest follows
_WORDS = (
    *(b"", b"\0", b"\xff", b"\xef\xbb\xbf", b"null", b"-1", b"1e999", b"NaN", b"[]", b"{}", b'""'),
    *(b"99999999999999999999999", b"0", b"true", b"'", b"\n", b";", b":", b"../../x", b"\xd8\x00"),
)


def mutated(data: bytes, dice: random.Random) -> bytes:
    """One to four small changes: bytes, words, stretches cut, doubled or moved."""
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(len(data) + 1)
        end = min(len(data), place + dice.choice((1, 1, 2, 4, 8, 64)))
        before, part, after = data[:place], data[place:end], data[end:]
        word = dice.choice(_WORDS)
        kinds = (dice.randbytes(len(part)), word, word + part, b"", part * 3)
        data = before + dice.choice(kinds) + (after if dice.random() < _GOES_ON else b"")
    return data
