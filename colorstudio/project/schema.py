"""The tables of a project file, as the numbered steps that build them.

Everything that is laid on a film hangs on its frames, not on its shots: splitting, merging and
re-detecting shots never touches takes, choices, points, exemplars or markers.
"""

from collections.abc import Callable
from dataclasses import dataclass

from colorstudio.project.connection import Connection
from colorstudio.project.older_requests import add_wishes

APPLICATION_ID = 0x434C5253  # "CLRS", in the header of every project file
PAGE_SIZE = 16384  # chroma arrives in blobs of about 100 KB: fewer, larger pages

_NOW = "DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"

_FIRST = (
    """CREATE TABLE film (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL,
        relative_path TEXT,
        size_bytes INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        frame_count INTEGER NOT NULL CHECK (frame_count > 0),
        first_pts INTEGER NOT NULL,
        time_base TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL
    )""",
    """CREATE TABLE shot (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop > start),
        name TEXT NOT NULL DEFAULT '',
        transition TEXT NOT NULL,
        by_hand INTEGER NOT NULL,
        grade TEXT,
        settings TEXT,
        UNIQUE (film, start)
    )""",
    f"""CREATE TABLE take (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop > start),
        request TEXT NOT NULL,
        request_key TEXT NOT NULL,
        created TEXT NOT NULL {_NOW},
        complete INTEGER NOT NULL DEFAULT 0,
        name TEXT NOT NULL DEFAULT '',
        starred INTEGER NOT NULL DEFAULT 0,
        deleted INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX take_request ON take (film, request_key)",
    """CREATE TABLE choice (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop > start),
        take INTEGER NOT NULL REFERENCES take (id) ON DELETE CASCADE,
        UNIQUE (film, start)
    )""",
    "CREATE INDEX choice_take ON choice (take)",
    """CREATE TABLE keyframe (
        take INTEGER NOT NULL REFERENCES take (id) ON DELETE CASCADE,
        frame INTEGER NOT NULL,
        colour BLOB,
        UNIQUE (take, frame)
    )""",
    """CREATE TABLE chunk (
        id INTEGER PRIMARY KEY,
        take INTEGER NOT NULL REFERENCES take (id) ON DELETE CASCADE,
        first INTEGER NOT NULL,
        count INTEGER NOT NULL CHECK (count > 0),
        confidence BLOB,
        UNIQUE (take, first)
    )""",
    """CREATE TABLE chunk_data (
        chunk INTEGER PRIMARY KEY REFERENCES chunk (id) ON DELETE CASCADE,
        data BLOB NOT NULL
    )""",
    """CREATE TABLE point (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        frame INTEGER NOT NULL CHECK (frame >= 0),
        value TEXT NOT NULL,
        UNIQUE (film, frame)
    )""",
    "CREATE TABLE picture (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL)",
    """CREATE TABLE exemplar (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        picture TEXT NOT NULL REFERENCES picture (sha256),
        name TEXT NOT NULL,
        frame INTEGER,
        ranges TEXT
    )""",
    "CREATE INDEX exemplar_picture ON exemplar (picture)",
    """CREATE TABLE marker (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        frame INTEGER NOT NULL CHECK (frame >= 0),
        name TEXT NOT NULL
    )""",
    """CREATE TABLE setting (
        film INTEGER REFERENCES film (id),
        key TEXT NOT NULL,
        value TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX setting_key ON setting (ifnull(film, 0), key)",
    f"""CREATE TABLE edit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        label TEXT NOT NULL,
        at TEXT NOT NULL {_NOW},
        undone INTEGER NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
        relation TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before_json TEXT,
        after_json TEXT
    )""",
    "CREATE INDEX change_edit ON change (edit)",
)

_FLICKER = ("ALTER TABLE chunk ADD COLUMN flicker BLOB",)

_UNDOABLE_SETTINGS = (  # the journal knows rows by ids that stay
    """CREATE TABLE setting_with_id (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER REFERENCES film (id),
        key TEXT NOT NULL,
        value TEXT NOT NULL
    )""",
    "INSERT INTO setting_with_id (film, key, value) SELECT film, key, value FROM setting",
    "DROP TABLE setting",
    "ALTER TABLE setting_with_id RENAME TO setting",
    "CREATE UNIQUE INDEX setting_key ON setting (ifnull(film, 0), key)",
)

_DISSOLVES = (
    """CREATE TABLE dissolve (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop >= start),
        by_hand INTEGER NOT NULL
    )""",
)

_DONORS = (  # copies of films that have colour, and where they show what
    """CREATE TABLE donor (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL UNIQUE REFERENCES film (id),
        path TEXT NOT NULL,
        relative_path TEXT,
        size_bytes INTEGER NOT NULL,
        fingerprint TEXT NOT NULL
    )""",
    """CREATE TABLE donor_measure (
        film INTEGER NOT NULL REFERENCES film (id),
        donor TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        value TEXT NOT NULL,
        UNIQUE (film, donor, start, stop)
    )""",
)

_STILLS = (
    """CREATE TABLE still (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        frame INTEGER NOT NULL CHECK (frame >= 0),
        name TEXT NOT NULL,
        picture TEXT NOT NULL REFERENCES picture (sha256)
    )""",
    "CREATE INDEX still_picture ON still (picture)",
)

_REVIEWS_AND_SCENES = (
    """CREATE TABLE review (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop > start),
        approved INTEGER NOT NULL,
        locked INTEGER NOT NULL,
        note TEXT NOT NULL
    )""",
    """CREATE TABLE scene (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        name TEXT NOT NULL,
        ranges TEXT NOT NULL,
        UNIQUE (film, name)
    )""",
)

_OBJECTS = (  # what a person pointed at, and the masks that were found for it
    """CREATE TABLE object (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        film INTEGER NOT NULL REFERENCES film (id),
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        UNIQUE (film, name)
    )""",
    """CREATE TABLE mask (
        id INTEGER PRIMARY KEY,
        film INTEGER NOT NULL REFERENCES film (id),
        key TEXT NOT NULL,
        start INTEGER NOT NULL CHECK (start >= 0),
        stop INTEGER NOT NULL CHECK (stop > start),
        data BLOB NOT NULL,
        UNIQUE (film, key)
    )""",
)

_PAINTINGS = (  # frames of several shots that a model painted as one picture
    """CREATE TABLE painting (
        film INTEGER NOT NULL REFERENCES film (id),
        frame INTEGER NOT NULL CHECK (frame >= 0),
        key TEXT NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (film, frame)
    )""",
)

Step = tuple[str, ...] | Callable[[Connection], None]

MIGRATIONS: tuple[Step, ...] = (
    _FIRST,
    _FLICKER,
    _UNDOABLE_SETTINGS,
    add_wishes,
    _DISSOLVES,
    _DONORS,
    _STILLS,
    _REVIEWS_AND_SCENES,
    _OBJECTS,
    _PAINTINGS,
)
"""Statements, or what else lifts a file from version i to i + 1; never edit one that was released.

Only what every SQLite since 3.34 knows (no STRICT, no RETURNING): that is the oldest one that
Python 3.11 still meets on workstation systems.
"""


@dataclass(frozen=True, slots=True)
class Journalled:
    """A table whose rows are a person's work: the changes of these columns can be undone."""

    name: str
    columns: tuple[str, ...]
    events: tuple[str, ...] = ("INSERT", "UPDATE", "DELETE")


_SHOT = ("film", "start", "stop", "name", "transition", "by_hand", "grade", "settings")

JOURNALLED = (
    Journalled("shot", _SHOT),
    Journalled("take", ("name", "starred", "deleted"), events=("UPDATE",)),
    Journalled("choice", ("film", "start", "stop", "take")),
    Journalled("point", ("film", "frame", "value")),
    Journalled("exemplar", ("film", "picture", "name", "frame", "ranges")),
    Journalled("donor", ("film", "path", "relative_path", "size_bytes", "fingerprint")),
    Journalled("marker", ("film", "frame", "name")),
    Journalled("setting", ("film", "key", "value")),
    Journalled("dissolve", ("film", "start", "stop", "by_hand")),
    Journalled("still", ("film", "frame", "name", "picture")),
    Journalled("review", ("film", "start", "stop", "approved", "locked", "note")),
    Journalled("scene", ("film", "name", "ranges")),
    Journalled("object", ("film", "name", "value")),
)
