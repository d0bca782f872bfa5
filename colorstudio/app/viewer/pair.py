"""Two takes that are looked at side by side."""

from dataclasses import dataclass

from colorstudio.project.ids import TakeId


@dataclass(frozen=True, slots=True)
class TakePair:
    """In frames [start, stop), take ``a`` is seen in place of the original, ``b`` in colour's."""

    a: TakeId
    b: TakeId
    start: int
    stop: int

    def __contains__(self, frame: int) -> bool:
        return self.start <= frame < self.stop
