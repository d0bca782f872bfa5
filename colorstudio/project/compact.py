"""Giving back the room that deleted takes and former edits hold."""

from colorstudio.project.connection import Connection

_CHUNKS_AT_ONCE = 200  # about 30 MB: other processes get their turn in between
_PAGES_AT_ONCE = 2048


def compact(connection: Connection) -> None:
    """Forget deleted takes, unused pictures, masks, paintings and the history, and shrink the file.

    In short steps; after a kill in between, the rest is done next time.
    """
    with connection.transaction():
        connection.run("DELETE FROM edit")
        connection.run(
            """DELETE FROM picture WHERE sha256 NOT IN (
                SELECT picture FROM exemplar UNION SELECT picture FROM still
            ) AND NOT EXISTS (
                SELECT 1 FROM object WHERE instr(object.value, picture.sha256)
            )"""
        )
    connection.run("DELETE FROM mask")  # found again where they are asked for
    connection.run("DELETE FROM painting")  # painted again likewise
    while _remove_some_chunks(connection):
        pass
    connection.run("DELETE FROM take WHERE deleted")
    free_pages = connection.value("PRAGMA freelist_count")
    for _ in range(0, free_pages, _PAGES_AT_ONCE):
        connection.run_to_end(f"PRAGMA incremental_vacuum({_PAGES_AT_ONCE})")


def _remove_some_chunks(connection: Connection) -> bool:
    """Whether there was anything left to remove."""
    with connection.transaction():
        connection.run(
            """DELETE FROM chunk WHERE id IN (
                SELECT chunk.id FROM chunk JOIN take ON take.id = chunk.take
                WHERE take.deleted LIMIT ?
            )""",
            _CHUNKS_AT_ONCE,
        )
        return bool(connection.value("SELECT changes()"))
