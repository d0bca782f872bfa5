"""Numbers of things in sentences."""


def counted(number: int, thing: str, plural: str = "") -> str:
    """``1 picture``, ``2 pictures``."""
    return f"{number} {thing if number == 1 else plural or f'{thing}s'}"
