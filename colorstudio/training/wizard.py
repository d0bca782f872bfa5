"""Asks for the settings of a training run on moving pictures, and writes them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from colorstudio.errors import UsageError
from colorstudio.settings_file import parse_settings
from colorstudio.training.config import TrainConfig
from colorstudio.training.schema import parse

MODELS = ("video", "cold", "generator")


@dataclass(frozen=True, slots=True)
class Question:
    """One of the wizard's; ``default`` as a person would type it."""

    name: str
    text: str
    default: str
    read: Callable[[str], object] = str


def _number(least: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        value = int(text)
        if value < least:
            raise ValueError
        return value

    return read


def _rate(text: str) -> float:
    value = float(text)
    if not 0 < value < 1:
        raise ValueError
    return value


def _one_of(*names: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in names:
            raise ValueError
        return text

    return read


def _size(text: str) -> tuple[int, int]:
    height, width = (int(part) for part in text.lower().replace("×", "x").split("x"))
    return height, width


MODEL = Question(
    "model",
    "What is trained: video (keyframes sampled together), cold (the frames between) or generator "
    "(clips out of nothing)?",
    "video",
    _one_of(*MODELS),
)
QUESTIONS = (
    Question("data", "Where does the set lie that colorstudio train prepare has packed?", "set"),
    Question("folder", "Which folder is the run kept in?", "run"),
    Question("name", "What is the model called?", "my-model"),
    Question("frames", "How many frames are seen together (X)?", "8", _number(2)),
    Question("skip", "How many frames are skipped between each two of them (M)?", "2", _number(0)),
    Question("size", "How large are they, height x width?", "64x80", _size),
    Question(
        "sampler",
        "How does noise go out: dpm++, unipc, ddim or ddpm?",
        "dpm++",
        _one_of("dpm++", "unipc", "ddim", "ddpm"),
    ),
    Question("steps", "How many training steps?", "20000", _number(1)),
    Question("batch", "How many clips a step?", "8", _number(1)),
    Question("rate", "At what learning rate?", "3e-4", _rate),
    Question(
        "precision",
        "In which number format: no (float32), bf16 or fp16?",
        "bf16",
        _one_of("no", "bf16", "fp16"),
    ),
    Question("every", "After how many steps is the run judged?", "500", _number(1)),
)

_UNASKED = {"cold": ("sampler",)}

Ask = Callable[[Question], str]
"""Gives what a person types; an empty text is the default."""


def answers(given: Mapping[str, str | None], ask: Ask) -> dict[str, object]:
    """An answer to each question. Raises UsageError for one that is none."""
    found: dict[str, object] = {}
    for question in (MODEL, *QUESTIONS):
        if question.name in _UNASKED.get(str(found.get("model")), ()):
            continue
        text = given.get(question.name)
        text = (ask(question) if text is None else text).strip() or question.default
        try:
            found[question.name] = question.read(text)
        except ValueError:
            raise UsageError(
                f"{text!r} is no answer for {question.name}. {question.text}"
            ) from None
    return found


def settings_text(found: Mapping[str, object]) -> str:
    """A commented settings file. Raises UsageError where the answers make no run."""
    values = _values(found)
    section = _SECTIONS[str(found["model"])].format(**values)
    text = _COMMON.format(section=section, **values)
    parse(TrainConfig, parse_settings(text, "What was answered"))
    return text


def write_settings(found: Mapping[str, object], path: Path, *, overwrite: bool) -> None:
    """Write it. Raises UsageError."""
    text = settings_text(found)
    if path.exists() and not overwrite:
        raise UsageError(f"{path} exists already; choose another name or add --overwrite.")
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error


def _values(found: Mapping[str, object]) -> dict[str, object]:
    height, width = cast(tuple[int, int], found["size"])
    skip = int(str(found["skip"]))
    return {
        **found,
        **{name: json.dumps(found[name], ensure_ascii=False) for name in _TEXTS},
        "sampler": found.get("sampler", ""),
        "height": height,
        "width": width,
        "stride": skip + 1,
        "pictures": 8 * int(str(found["frames"])),
        "sparse": max(2, int(str(found["frames"]))),
    }


_TEXTS = ("data", "folder", "name")

_SECTIONS = {
    "video": """video:
  clips:
    frames: {frames}  # seen together
    strides: [1, {stride}]  # from one to the next, in frames of the set, drawn for each clip
    simulated: 0.5  # share of clips whose motion is simulated, where the set has films as well
  channels: []  # of the levels of a new network; none: it starts from the model export.base
  settings:
    sampler: {sampler}
    overlap: 2  # frames of a window that the one before has coloured
    short_side: {height}  # of what the network sees of a film""",
    "cold": """cold:
  keyframes: default  # the model that colours these, such as one of the kind video-diffusion
  clips:
    frames: {frames}  # of a window, the two at its ends known
    strides: [1, {stride}]  # from one to the next, in frames of the set, drawn for each clip
    simulated: 0.5  # share of clips whose motion is simulated, where the set has films as well
  channels: []  # of the levels of a new network; none: it starts from the model export.base
  settings:
    steps: 3  # from the cross-fade to what was there
    short_side: {height}  # of what the network sees of a film""",
    "generator": """generator:
  settings:
    size: [{height}, {width}]
    sparse: {sparse}  # frames that the base model makes of noise
    skipped: {skip}  # frames that the interpolation model makes between each two of them
    sampler: {sampler}
    steps: 50
    cold_steps: 4
  channels: [64, 128, 256]  # of the levels of the networks""",
}
_COMMON = """# Written by colorstudio train init; train it with: colorstudio train --config FILE
folder: {folder}  # of logs, checkpoints, sheets and the model
{section}
data:
  train: {data}  # made by: colorstudio train prepare PHOTOS FILMS -o {data}
  sizes: [[{height}, {width}]]  # of the pictures that are learnt from
  least_crop: 0.6  # of a picture that is seen at least
optimiser:
  steps: {steps}
  batch: {batch}  # clips a step
  learning_rate: {rate}
  warmup: 300  # steps in which the rate rises; then it falls along a cosine
  precision: "{precision}"
  ema: 0.999  # the average of the weights that is kept
validation:
  every: {every}
  pictures: {pictures}  # of held-out clips
  size: [{height}, {width}]
  best: psnr  # the metric that decides which weights are kept
export:
  name: {name}  # that --model takes, once installed
  title: {name}
  licence: unknown  # of the data, and so of the model
  base: default  # what the run starts from
"""
