"""Lifting a project file to the version that this program writes."""

import sqlite3
from contextlib import closing
from pathlib import Path

from colorstudio.errors import ProjectError
from colorstudio.project.connection import Connection, plain_errors
from colorstudio.project.schema import MIGRATIONS, Step


def version(connection: Connection) -> int:
    """The version of the file; 0 before it has any tables."""
    return int(connection.value("PRAGMA user_version"))


def check_version(connection: Connection, may_migrate: bool) -> None:
    """Raises ProjectError for a newer program's file, and for an older one that must stay as is."""
    found = version(connection)
    if found > len(MIGRATIONS):
        raise ProjectError(
            f"{connection.path} was made by a newer ColorStudio (format {found}, this one knows "
            f"up to {len(MIGRATIONS)}); update ColorStudio to open it."
        )
    if found < len(MIGRATIONS) and not may_migrate:
        raise ProjectError(
            f"{connection.path} was made by an older ColorStudio; open it once for writing to "
            f"bring it to today's format."
        )


def migrate(connection: Connection) -> None:
    """Carry out the missing steps, all or none, after a backup copy beside the file.

    Foreign keys must not be enforced yet: a step may rebuild a table.
    """
    with connection.transaction():  # taken even if there is nothing to do: is it free?
        found = version(connection)
        if found == len(MIGRATIONS):
            return
        if 0 < found < len(MIGRATIONS):
            _back_up(connection.path, found)
        for step in MIGRATIONS[found:]:
            _take(connection, step)
        if connection.rows("PRAGMA foreign_key_check"):
            raise ProjectError(
                f"{connection.path} holds rows that refer to nothing, so it was not brought to the "
                f"new format; restore it from a backup."
            )
        connection.run(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _take(connection: Connection, step: Step) -> None:
    if callable(step):
        step(connection)
        return
    for statement in step:
        connection.run(statement)


def _back_up(path: Path, found: int) -> None:
    """Copy the committed state to ``NAME.v1.bak``; a half-made copy never bears that name."""
    backup = path.with_name(f"{path.name}.v{found}.bak")
    partial = backup.with_name(f"{backup.name}.partial")
    try:
        with plain_errors(backup), closing(sqlite3.connect(path)) as source:
            with closing(sqlite3.connect(partial)) as target:
                source.backup(target)
            partial.replace(backup)
    except OSError as error:
        raise ProjectError(
            f"{backup} cannot be written ({error.strerror}), so the project was left as it was; "
            "check the drive and try again."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
