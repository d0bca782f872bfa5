"""Whether a file has the tables of a project, and nothing that acts by itself."""

import sqlite3
from contextlib import closing
from functools import cache

from colorstudio.project.connection import Connection, refusal
from colorstudio.project.schema import MIGRATIONS

_COLUMNS = """SELECT m.name, c.name FROM main.sqlite_master AS m
    JOIN pragma_table_info(m.name, 'main') AS c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"""
_ACTING = "SELECT count(*) FROM main.sqlite_master WHERE type IN ('trigger', 'view')"


def check_shape(connection: Connection) -> None:
    """Raise ProjectError where columns are missing, or triggers and views lie in the file.

    Our own triggers are temporary; those in a file are a stranger's, and would run with each edit.
    """
    found = {(table, column) for table, column in connection.rows(_COLUMNS)}
    if not found >= _columns(connection.value("PRAGMA user_version")) or connection.value(_ACTING):
        raise refusal(connection.path, sqlite3.SQLITE_CORRUPT)


@cache
def _columns(version: int) -> frozenset[tuple[str, str]]:
    """(table, column) of a project as the migrations build it."""
    with closing(sqlite3.connect(":memory:")) as empty:
        for step in MIGRATIONS[:version]:
            for statement in step if isinstance(step, tuple) else ():
                empty.execute(statement)
        return frozenset(empty.execute(_COLUMNS))


_columns(len(MIGRATIONS))  # ahead, as it takes a moment
