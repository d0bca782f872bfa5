"""One connection to a project file: settings, transactions, and errors in plain words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np

from colorstudio.errors import ProjectError

BUSY_SECONDS = 10.0
CHECKPOINT_PAGES = 2048  # 32 MiB of log between two syncs
LOG_BYTES = 64 << 20  # a larger log is folded into the file at once
FOLD_SECONDS = 0.2  # how long that may wait for readers

_NUMPY_INTEGERS: tuple[type[np.integer[Any]], ...] = (np.int32, np.int64)
for _kind in _NUMPY_INTEGERS:  # SQLite would store a frame number's bytes
    sqlite3.register_adapter(_kind, int)

_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{} is in use by another program; close it there and try again.",
    sqlite3.SQLITE_READONLY: "{} is read-only; copy it to a place where you may write.",
    sqlite3.SQLITE_FULL: "The disk is full: {} was left as it was; make room and try again.",
    sqlite3.SQLITE_NOTADB: "{} is not a ColorStudio project; choose a .colorstudio file.",
    sqlite3.SQLITE_CORRUPT: "{} is damaged or cut short; restore it from a backup.",
    sqlite3.SQLITE_CANTOPEN: "{} cannot be opened; check that its folder exists and is yours.",
    sqlite3.SQLITE_PERM: "{} cannot be opened; check that you may read and write it.",
    sqlite3.SQLITE_IOERR: "The disk failed to read or write {}; check the drive and try again.",
    sqlite3.SQLITE_TOOBIG: "A picture is too large for {}; make it smaller than 1 GB.",
}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file into a ProjectError; mistakes in our code pass through."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _SENTENCES:
            raise
        raise refusal(path, code) from error
    except UnicodeDecodeError as error:  # SQLite quotes the damaged part of a schema as it is
        raise refusal(path, sqlite3.SQLITE_CORRUPT) from error


def refusal(path: Path, code: int) -> ProjectError:
    """The sentence for one of SQLite's primary result codes."""
    return ProjectError(_SENTENCES[code].format(path))


class Connection:
    """SQL statements to one file. Use it only in the thread that made it.

    Every result is read to its end at once, so no reader ever holds the log back; statements
    outside a transaction commit on their own.
    """

    def __init__(self, path: Path, mode: str) -> None:
        """``mode``: "rwc" makes the file, "rw" and "ro" open it."""
        self.path = path
        with plain_errors(path):
            self.sqlite = sqlite3.connect(
                _uri(path, mode), uri=True, timeout=BUSY_SECONDS, isolation_level=None
            )
        self.sqlite.row_factory = sqlite3.Row
        self._log = log_path(path)
        self._log_limit = LOG_BYTES

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """All rows of a query."""
        with plain_errors(self.path):
            return self.sqlite.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row of a query that gives at most a few."""
        return next(iter(self.rows(sql, *values)), None)

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row."""
        return self.rows(sql, *values)[0][0]

    def run(self, sql: str, *values: object) -> int:
        """Carry out a statement; returns the id of the row that an INSERT made."""
        with plain_errors(self.path):
            return self.sqlite.execute(sql, values).lastrowid or 0

    def run_to_end(self, sql: str) -> None:
        """For a pragma that works step by step but has no columns: ``run`` would take one step.

        Outside a transaction only.
        """
        with plain_errors(self.path):
            self.sqlite.executescript(sql)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. The write lock is taken at the start; an inner one joins the outer."""
        nested = self.sqlite.in_transaction
        self.run("SAVEPOINT inner_step" if nested else "BEGIN IMMEDIATE")
        try:
            yield
            self.run("RELEASE inner_step" if nested else "COMMIT")
        except BaseException:
            self._roll_back(nested)
            raise
        if not nested:
            self._bound_log()

    def _roll_back(self, nested: bool) -> None:
        if not self.sqlite.in_transaction:  # SQLite did it itself, as after a full disk
            return
        if nested:
            self.run("ROLLBACK TO inner_step")
            self.run("RELEASE inner_step")
        else:
            self.run("ROLLBACK")

    def _bound_log(self) -> None:
        """Two busy processes leave SQLite no quiet moment in which the log could begin anew: make
        one. A program that reads on and on is not waited for at every turn.
        """
        size = self._log.stat().st_size if self._log.exists() else 0
        if size <= LOG_BYTES:
            self._log_limit = LOG_BYTES
        if size <= self._log_limit:
            return
        self.run(f"PRAGMA busy_timeout = {FOLD_SECONDS * 1000:.0f}")
        blocked = self.value("PRAGMA wal_checkpoint(TRUNCATE)")
        self.run(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        self._log_limit = (size if blocked else 0) + LOG_BYTES

    def configure(self) -> None:
        """Settings that last as long as the connection. Outside a transaction only."""
        for pragma in (
            "foreign_keys = ON",
            "trusted_schema = OFF",  # a project from a stranger runs no functions of ours
            "temp_store = MEMORY",
            "secure_delete = OFF",  # overwriting freed chroma with zeros would double the writes
            "synchronous = NORMAL",  # the file survives a power cut; see Project
            f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
            f"journal_size_limit = {LOG_BYTES}",
        ):
            self.run(f"PRAGMA {pragma}")

    def close(self) -> None:
        """Give the file back; the last one to do so folds the log into it."""
        self.sqlite.close()


def log_path(path: Path) -> Path:
    """Where SQLite keeps what is not yet folded into the file."""
    return path.with_name(f"{path.name}-wal")


def _uri(path: Path, mode: str) -> str:
    posix = path.absolute().as_posix()
    quoted = quote(os.fsencode(posix), safe="/:")
    return f"file://{'' if posix.startswith('/') else '/'}{quoted}?mode={mode}"
