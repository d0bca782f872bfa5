"""Requests of older projects say what was found; they gain the wish that it was found for."""

import json
from collections.abc import Sequence
from typing import Any

from colorstudio.project.connection import Connection

_SHIPPED = "chroma-diffusion"  # what "default" meant then
_NEW_SETTINGS = {"negative_prompt": "", "strength": None}


def add_wishes(connection: Connection) -> None:
    """Rewrite the request of every take; their keys, and so what they are found by, stay."""
    for row in connection.rows("SELECT id, film, request FROM take"):
        exemplars = connection.rows(
            "SELECT picture, frame FROM exemplar WHERE film = ?", row["film"]
        )
        pins = [(exemplar["picture"], exemplar["frame"]) for exemplar in exemplars]
        old = json.loads(row["request"])
        if "settings" in old:  # else the engine never wrote it
            request = json.dumps(_with_wish(old, pins), sort_keys=True)
            connection.run("UPDATE take SET request = ? WHERE id = ?", request, row["id"])


def _with_wish(old: dict[str, Any], pins: Sequence[tuple[str, int | None]]) -> dict[str, Any]:
    found = {name: old.get(name, []) for name in ("exemplars", "neighbours", "memory")}
    sources = {name: records for name, records in found.items() if records}
    wish = {
        "model": "default" if old["model"] == _SHIPPED else old["model"],
        "settings": _NEW_SETTINGS | old["settings"],
        "seed": old["seed"],
        "temporal": old["temporal"],
        "memory": bool(old.get("features")),
        "match": _matched(old),
        "exemplars": [
            {"sha256": one["sha256"], "frame": _pinned_at(one, pins)} for one in found["exemplars"]
        ],
        "points": old.get("points", []),
    }
    return {
        "film_hash": old["film_hash"],
        "place": [old["start"], old["stop"]],
        "grid": old["grid"],
        "wish": wish,
        "model": old["model"],
        "weights_hash": old["weights_hash"],
        "sources": sources,
        "features": old.get("features", ""),
        "base": old.get("base"),
        "engine_version": old["engine_version"],
    }


def _matched(old: dict[str, Any]) -> str:
    """Which neighbours it agrees with; one that had no colour then left no trace."""
    frames = [source["frame"] for source in old.get("neighbours", [])]
    before = any(frame < old["start"] for frame in frames)
    after = any(frame >= old["stop"] for frame in frames)
    if before and after:
        return "both"
    return "previous" if before else "next" if after else "none"


def _pinned_at(used: dict[str, Any], pins: Sequence[tuple[str, int | None]]) -> int | None:
    """Where a person pinned an exemplar, not where it was found to belong."""
    frames = [frame for picture, frame in pins if picture == used["sha256"]]
    if not frames or used["frame"] in frames:
        frame: int | None = used["frame"]
        return frame
    return None if None in frames else frames[0]
