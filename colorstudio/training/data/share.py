"""How a batch is shared out among processes."""

from dataclasses import dataclass

from colorstudio.errors import UsageError


@dataclass(frozen=True, slots=True)
class Share:
    """Which part of each batch a process works on: that of ``rank`` among ``processes``."""

    rank: int = 0
    processes: int = 1

    def of(self, batch: int) -> range:
        """Its places in a batch. Raises UsageError where they cannot be shared out evenly."""
        if batch % self.processes:
            raise UsageError(
                f"A batch of {batch} cannot be shared out among {self.processes} processes; "
                "choose a multiple."
            )
        each = batch // self.processes
        return range(self.rank * each, (self.rank + 1) * each)


WHOLE = Share()
