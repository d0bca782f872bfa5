"""Projects that a stranger wrote with a will: refused kindly."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from colorstudio.errors import ProjectError
from tests.reliability.parsers import parsers, read_project


@pytest.mark.parametrize(
    "values",
    ["time_base = '1/0'", "time_base = 'a'", "time_base = x'00'"],
)
def test_a_film_that_makes_no_sense(tmp_path: Path, values: str) -> None:
    (good,) = (parser.good for parser in parsers() if parser.name == "project")
    path = tmp_path / "p.colorstudio"
    path.write_bytes(good)
    read_project(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE film SET {values}")
        connection.commit()
    with pytest.raises(ProjectError):
        read_project(path)
