"""The catalogue: what ships is sound, what a person adds is read, what is wrong is named."""

import importlib
from pathlib import Path

import pytest

from colorstudio.errors import ModelError, UsageError
from colorstudio.models.catalogue import CatalogueEntry, Part, entry_of, load_catalogue
from colorstudio.models.kinds import known_kinds
from colorstudio.models.listing import State, cards
from colorstudio.models.sources import RemoteFile, matches, wanted_files

FACTS = {
    "name": "mine",
    "title": "Mine",
    "kind": "ddcolor",
    "summary": "",
    "licence": "MIT",
    "commercial_use": True,
    "parts": [{"repo": "me/mine", "files": ["model.safetensors"]}],
}


def test_what_ships_is_sound() -> None:
    catalogue = load_catalogue()
    assert {entry.kind for entry in catalogue.values()} <= set(known_kinds())
    for entry in catalogue.values():
        assert entry.summary
        assert entry.licence
        assert entry.memory_mib >= entry.least_memory_mib
        assert set(entry.seconds) == set(entry.devices), entry.name
        assert entry.ships == (entry.name == "chroma-diffusion")
        assert all(part.repo and part.files for part in entry.parts)


def test_each_kind_can_be_had_or_trained(home: Path) -> None:
    listed = {card.entry.kind: card.state for card in cards()}
    assert listed.keys() == known_kinds().keys()
    to_train = {kind for kind, state in listed.items() if state is State.TO_TRAIN}
    single = {"latent-diffusion", "exemplar-unet", "lab-ddpm"}
    assert to_train == single | {"video-diffusion", "cold-interpolation"}


def test_each_kind_names_code_that_is_there() -> None:
    for kind in known_kinds().values():
        module, _, name = kind.loader.partition(":")
        assert callable(getattr(importlib.import_module(module), name)), kind.name


def test_a_persons_entry_goes_before_a_shipped_one(home: Path) -> None:
    (home / "library").mkdir(parents=True)
    text = "- {name: ddcolor, title: Ours, kind: ddcolor, summary: '', licence: MIT, "
    text += "commercial_use: true, parts: [{url: 'https://example.org/d.safetensors'}]}"
    (home / "library" / "own.yaml").write_text(text)
    assert load_catalogue()["ddcolor"].title == "Ours"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": "My Model"}, "a name is made of"),
        ({"speeed": "fast"}, "there is no field speeed; there are: name, title"),
        ({"devices": ["tpu"]}, "tpu is none of cuda, mps, cpu"),
        ({"strengths": ["magic"]}, "magic is none of"),
        ({"parts": [{"repo": "a/b", "url": "https://c"}]}, "one of repo, url and path"),
        ({"parts": [{"repo": "a/b", "into": "../other"}]}, "outside the model's folder"),
        ({"parts": [{"where": "there"}]}, "there is no field parts.where; there are: repo"),
        ({"title": None}, "the field title takes text, not None"),
        ({"licence": ...}, "the field licence is missing"),
        ({"seconds": {"cpu": "few"}}, "the field seconds.* takes a number"),
    ],
)
def test_a_wrong_entry_is_named(home: Path, change: dict[str, object], sentence: str) -> None:
    facts = {name: fact for name, fact in (FACTS | change).items() if fact is not ...}
    with pytest.raises(ValueError, match=sentence):
        entry_of(facts)


@pytest.mark.parametrize("text", ["name: mine", "- just text", "- {name: [}"])
def test_a_broken_file_is_named(home: Path, text: str) -> None:
    (home / "library").mkdir(parents=True)
    (home / "library" / "own.yaml").write_text(text)
    with pytest.raises(UsageError, match=r"own.yaml"):
        load_catalogue()


def entry(kind: str, *parts: Part) -> CatalogueEntry:
    return CatalogueEntry("mine", "Mine", kind, "", "MIT", True, parts)


def listed(*paths: str) -> list[RemoteFile]:
    return [RemoteFile(path) for path in paths]


def test_the_variant_stands_for_the_file_without_it() -> None:
    part = Part(repo="a/b", into="base", files=("*/*.safetensors",), variant="fp16")
    files = listed("unet/m.safetensors", "unet/m.fp16.safetensors", "vae/m.safetensors")
    found = wanted_files(entry("sd-inpaint", part), lambda part: files)
    assert [file.path for file in found] == [
        "base/unet/m.safetensors",
        "base/vae/m.safetensors",
    ]


def test_patterns_go_segment_by_segment() -> None:
    assert matches("unet/config.json", "*/*.json")
    assert not matches("a/unet/config.json", "*/*.json")
    assert not matches("config.json", "*/*.json")


def test_what_can_run_code_is_not_fetched() -> None:
    part = Part(repo="a/b", files=("*.ckpt|*.bin",))
    with pytest.raises(ModelError, match=r"offers m.bin, a format that can run code"):
        wanted_files(
            entry("sd-inpaint", Part(repo="a/b", files=("*.bin",))), lambda part: listed("m.bin")
        )
    assert wanted_files(entry("ddcolor", part), lambda part: listed("m.bin"))
    with pytest.raises(ModelError, match="holds no weights"):
        wanted_files(entry("ddcolor", part), lambda part: listed("m.ckpt"))


def test_too_many_adapters_are_too_many() -> None:
    part = Part(repo="a/b", files=("*.safetensors",), only=1)
    with pytest.raises(ModelError, match="holds 2 files of weights: a"):
        wanted_files(
            entry("flux2-klein", part), lambda part: listed("a.safetensors", "b.safetensors")
        )


@pytest.mark.parametrize("path", ["../m.safetensors", "/m.safetensors"])
def test_a_listing_may_not_leave_the_folder(path: str) -> None:
    part = Part(repo="a/b", files=("*/*.safetensors",))
    with pytest.raises(ModelError, match="outside its folder"):
        wanted_files(entry("ddcolor", part), lambda part: listed(path))
