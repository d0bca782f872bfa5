"""Requests of before there were wishes gain the wish that they were made for."""

import json
from typing import Any

import pytest

from colorstudio.project import FilmRecord, Project
from colorstudio.project.older_requests import add_wishes

OLD = {
    "film_hash": "f",
    "start": 10,
    "stop": 20,
    "grid": [44, 60],
    "model": "chroma-diffusion",
    "weights_hash": "w",
    "settings": {"quality": "draft"},
    "seed": 3,
    "temporal": 1.0,
    "features": "eyes",
    "engine_version": 2,
}


def renewed(project: Project, film: FilmRecord, **more: Any) -> Any:
    take = project.takes.start(film.id, 10, 20, json.dumps(OLD | more), "key").id
    add_wishes(project._connection)
    assert project.takes.get(take).request_key == "key"
    return json.loads(project.takes.get(take).request)


def test_the_shipped_model_was_wished_for_as_the_default(
    project: Project, film: FilmRecord
) -> None:
    request = renewed(project, film)
    assert request["place"] == [10, 20]
    assert request["model"] == "chroma-diffusion"
    assert request["wish"]["model"] == "default"
    assert request["wish"]["memory"] is True
    assert request["wish"]["settings"]["negative_prompt"] == ""
    assert renewed(project, film, model="own", features="")["wish"]["model"] == "own"


def test_what_the_engine_never_wrote_stays(project: Project, film: FilmRecord) -> None:
    take = project.takes.start(film.id, 0, 10, '{"seed": 1}', "k").id
    add_wishes(project._connection)
    assert project.takes.get(take).request == '{"seed": 1}'


@pytest.mark.parametrize(
    ("frames", "match"), [([], "none"), ([9], "previous"), ([20], "next"), ([9, 20], "both")]
)
def test_neighbours_say_with_whom_it_was_to_agree(
    project: Project, film: FilmRecord, frames: list[int], match: str
) -> None:
    neighbours = [{"frame": frame} for frame in frames]
    assert renewed(project, film, neighbours=neighbours)["wish"]["match"] == match


@pytest.mark.parametrize(
    ("pins", "used", "wished"),
    [([], 12, 12), ([12], 12, 12), ([None], 12, None), ([15], 12, 15)],
)
def test_exemplars_are_wished_where_a_person_pinned_them(
    project: Project, film: FilmRecord, pins: list[int | None], used: int, wished: int | None
) -> None:
    digest = project.exemplars.add(film.id, b"other", name="").sha256
    for frame in pins:
        digest = project.exemplars.add(film.id, b"png", name="", frame=frame).sha256
    if not pins:
        digest = "gone"
    request = renewed(project, film, exemplars=[{"sha256": digest, "frame": used}])
    assert request["wish"]["exemplars"] == [{"sha256": digest, "frame": wished}]
    assert request["sources"]["exemplars"][0]["frame"] == used
