"""What was written for painting programs, noted beside it: what differs from that was painted.

The colour of the project is no measure: its shots may have been coloured again since.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from colorstudio.project.ids import TakeId
from colorstudio.records import RecordError, lenient_record_of

_NAME = "keyframes.json"


@dataclass(frozen=True, slots=True)
class Note:
    """Of a picture file as it was written; ``take`` is whose colour it shows, None: it is grey."""

    sha256: str
    take: TakeId | None = None

    def is_of(self, data: bytes) -> bool:
        """Whether a file's bytes are still those."""
        return hashlib.sha256(data).hexdigest() == self.sha256


@dataclass(slots=True)
class Notes:
    """Those of one folder, by the names of its files."""

    path: Path
    files: dict[str, Note] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> "Notes":
        """What was noted there; nothing where that is missing or damaged."""
        path = folder / _NAME
        try:
            known = lenient_record_of(dict[str, Note], json.loads(path.read_bytes()))
        except (OSError, ValueError, RecordError, RecursionError):
            known = {}
        return cls(path, known)

    def add(self, path: Path, data: bytes, take: TakeId | None) -> None:
        """Note a file of the folder, which is written with these bytes."""
        self.files[path.name] = Note(hashlib.sha256(data).hexdigest(), take)

    def text(self) -> str:
        """As they are kept."""
        return json.dumps({name: asdict(note) for name, note in sorted(self.files.items())})


@dataclass(slots=True)
class NotesBeside:
    """Finds what was noted of files of any folders; each is read once."""

    _known: dict[Path, Notes] = field(default_factory=dict)

    def of(self, path: Path) -> Note | None:
        """What was noted of a file."""
        if path.parent not in self._known:
            self._known[path.parent] = Notes.read(path.parent)
        return self._known[path.parent].files.get(path.name)
