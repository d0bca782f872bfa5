"""Undo and redo: every edit of a person is journalled, row by row, in its own transaction.

Triggers of the connection write the journal, so no edit can forget to; the journal lies in the
file, so undo works across sessions and processes. The history is one line: an edit by whichever
process ends what could be redone. What the engine does in the background is no edit: it is noted
in the line, and undo and redo pass over it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from colorstudio.project.choice_replay import put_back, take_away
from colorstudio.project.connection import Connection
from colorstudio.project.schema import JOURNALLED, Journalled

_STEPS = "EXISTS (SELECT 1 FROM change WHERE change.edit = edit.id)"
_TABLES = {table.name: table for table in JOURNALLED}


@dataclass(frozen=True, slots=True)
class EditRecord:
    """One step of the history."""

    id: int
    label: str
    at: datetime  # UTC
    undone: bool
    background: bool = False  # noted, and no step: the engine did it


class History:
    """The journal of a project's edits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._edit: int | None = None
        self._is_background = False
        self._install_triggers()

    @contextmanager
    def edit(self, label: str) -> Iterator[None]:
        """Everything inside is one step to undo, all or nothing; an edit within joins the outer."""
        with self._connection.transaction():
            if self._edit is not None or self._is_background:
                yield
                return
            self._edit = self._connection.run("INSERT INTO edit (label) VALUES (?)", label)
            try:
                yield
                self._settle(self._edit)
            finally:
                self._edit = None

    @contextmanager
    def background(self, label: str) -> Iterator[None]:
        """What happens inside is the engine's: noted, but no step of undo, and redo stays."""
        with self._connection.transaction():
            self._connection.run("INSERT INTO edit (label) VALUES (?)", label)
            self._is_background = True
            try:
                yield
            finally:
                self._is_background = False

    def undo(self) -> str | None:
        """Take the last edit back; returns its label, None where there is none."""
        return self._step("undone = 0 ORDER BY id DESC", undone=True)

    def redo(self) -> str | None:
        """Make the last undone edit again; returns its label, None where there is none."""
        return self._step("undone = 1 ORDER BY id", undone=False)

    def entries(self) -> list[EditRecord]:
        """All edits, oldest first; the undone ones stand at the end."""
        return [
            EditRecord(
                row["id"],
                row["label"],
                datetime.fromisoformat(row["at"]),
                bool(row["undone"]),
                not row["steps"],
            )
            for row in self._connection.rows(
                f"SELECT id, label, at, undone, {_STEPS} AS steps FROM edit ORDER BY id"
            )
        ]

    def _settle(self, edit: int) -> None:
        """An edit that changed nothing leaves no trace; any other ends what could be redone."""
        if self._connection.row("SELECT 1 FROM change WHERE edit = ? LIMIT 1", edit):
            self._connection.run("DELETE FROM edit WHERE undone = 1")
        else:
            self._connection.run("DELETE FROM edit WHERE id = ?", edit)

    def _step(self, which: str, undone: bool) -> str | None:
        with self._connection.transaction():
            edit = self._connection.row(
                f"SELECT id, label FROM edit WHERE {_STEPS} AND {which} LIMIT 1"
            )
            if edit is None:
                return None
            self._replay(edit["id"], backwards=undone)
            self._connection.run("UPDATE edit SET undone = ? WHERE id = ?", undone, edit["id"])
            return str(edit["label"])

    def _replay(self, edit: int, backwards: bool) -> None:
        order, target, present = (
            ("DESC", "before_json", "after_json")
            if backwards
            else ("ASC", "after_json", "before_json")
        )
        for change in self._connection.rows(
            f"SELECT * FROM change WHERE edit = ? ORDER BY id {order}", edit
        ):
            table = _TABLES[change["relation"]]
            if table.name == "choice":
                self._replay_choice(table, change[present], change[target])
            elif change[target] is None:
                self._delete(table, change["row_id"])
            elif change[present] is None:
                self._insert(table, change["row_id"], change[target])
            else:
                self._update(table, change["row_id"], change[target], change[present])

    def _replay_choice(self, table: Journalled, present: str | None, target: str | None) -> None:
        if present is not None:
            take_away(self._connection, _known_values(table, present))
        if target is not None:
            put_back(self._connection, _known_values(table, target))

    def _delete(self, table: Journalled, row: int) -> None:
        self._connection.run(f"DELETE FROM {table.name} WHERE id = ?", row)

    def _insert(self, table: Journalled, row: int, stored: str) -> None:
        values = _known_values(table, stored)
        marks = ", ?" * len(values)
        self._connection.run(
            f"INSERT INTO {table.name} (id, {', '.join(values)}) VALUES (?{marks})",
            row,
            *values.values(),
        )

    def _update(self, table: Journalled, row: int, stored: str, other: str) -> None:
        """Only what the edit changed: the rest of the row may have gone on in the background."""
        unchanged = _known_values(table, other).items()
        values = dict(_known_values(table, stored).items() - unchanged)
        if not values:
            return
        assignments = ", ".join(f"{column} = ?" for column in values)
        self._connection.run(
            f"UPDATE {table.name} SET {assignments} WHERE id = ?", *values.values(), row
        )

    def _install_triggers(self) -> None:
        """Triggers of this connection alone: they fit the newest tables and the current edit."""
        self._connection.sqlite.create_function("current_edit", 0, lambda: self._edit)
        for table in JOURNALLED:
            for event in table.events:
                self._connection.run(_trigger(table, event))


def _known_values(table: Journalled, stored: str) -> dict[str, Any]:
    """Only columns that the table has today: the journal may be older, or a stranger's."""
    values = json.loads(stored)
    return {column: values[column] for column in table.columns if column in values}


def _trigger(table: Journalled, event: str) -> str:
    before = "NULL" if event == "INSERT" else _as_json(table, "OLD")
    after = "NULL" if event == "DELETE" else _as_json(table, "NEW")
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in table.columns)
    condition = f"({changed})" if event == "UPDATE" else "1"
    return f"""
        CREATE TEMP TRIGGER journal_{table.name}_{event} AFTER {event} ON main.{table.name}
        WHEN current_edit() IS NOT NULL AND {condition} BEGIN
            INSERT INTO change (edit, relation, row_id, before_json, after_json)
            VALUES (current_edit(), '{table.name}', {"OLD" if event == "DELETE" else "NEW"}.id,
                    {before}, {after});
        END"""


def _as_json(table: Journalled, row: str) -> str:
    pairs = ", ".join(f"'{column}', {row}.{column}" for column in table.columns)
    return f"json_object({pairs})"
