"""Shot lists as comma-separated values, as spreadsheets read and write them."""

import csv
import io
from collections.abc import Sequence

from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange.rows import COLUMNS, Row, fields, row
from colorstudio.film.shots import Shot

_SEPARATORS = ",;\t"  # spreadsheets choose one by language


def dumps(shots: Sequence[Shot], film: FilmInfo) -> str:
    """A header and a line a shot."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(fields(shots, film.video.frame_rate))
    return text.getvalue()


def loads(text: str, film: FilmInfo) -> list[Row]:
    """The list's rows; empty lines and unknown columns are passed over. Raises UsageError."""
    header = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=header.count)
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    table.fieldnames = [name.strip().lower() for name in table.fieldnames or ()]
    if not {"start", "in"} & set(table.fieldnames) or not {"stop", "out"} & set(table.fieldnames):
        raise UsageError("its first line must name the columns start and stop, or in and out.")
    rows = ((table.line_num, values) for values in table if any(values.values()))
    return [row(f"line {line}", values, film.video.frame_rate) for line, values in rows]
