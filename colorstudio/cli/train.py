"""``colorstudio train``: makes models of your own."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.training.trainer import TrainResult

HELP = "train a colour model of your own"
LAYOUTS = ("photos", "frames", "davis", "ucf101", "maps")
_ANSWERS = {
    "model": "video, cold or generator",
    "data": "the set",
    "folder": "the folder of the run",
    "name": "of the model",
    "frames": "seen together (X)",
    "skip": "frames between each two of them (M)",
    "size": "height x width",
    "sampler": "dpm++, unipc, ddim or ddpm",
    "steps": "of training",
    "batch": "clips a step",
    "rate": "of learning",
    "precision": "no, bf16 or fp16",
    "every": "steps from one judgement to the next",
}
"""Questions of ``train init``; :mod:`colorstudio.training.wizard` has them in words."""

_USAGE = """
in this order:
  colorstudio train init -o FILE
  colorstudio train prepare PHOTOS... -o SET
  colorstudio train --config FILE [--resume]
  colorstudio train install RUN
before latent diffusion is trained:
  colorstudio train features SET -o latent.npz --autoencoder FOLDER --vision FOLDER
to name things, which colour points go by:
  colorstudio train things SCENES -o RUN
to outline objects that are pointed at:
  colorstudio train objects SCENES -o FOLDER
to compare losses:
  colorstudio train sweep --config FILE
"""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "train",
        help=HELP,
        description=HELP.capitalize() + ".",
        epilog=_USAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="what is trained, and how")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=run)
    actions = parser.add_subparsers(metavar="")
    _add_init(actions)
    _add_prepare(actions)
    _add_features(actions)
    _add_things(actions)
    _add_objects(actions)
    _add_sweep(actions)
    _add_install(actions)
    _add_example(actions)


def _add_init(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "ask what a run of moving pictures should be like, and write its settings"
    parser = actions.add_parser("init", help=text, description=text.capitalize() + ".")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--yes", action="store_true", help="ask nothing: defaults for the rest")
    parser.add_argument("--overwrite", action="store_true")
    for name, text in _ANSWERS.items():
        parser.add_argument(f"--{name}", metavar="X", help=text)
    parser.set_defaults(run=_init)


def _add_prepare(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "pack colour pictures into a set"
    parser = actions.add_parser("prepare", help=text, description=text.capitalize() + ".")
    parser.add_argument(
        "sources",
        nargs="+",
        type=Path,
        metavar="SOURCE",
        help="folders of photographs, tar shards (WebDataset) or films",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="SET")
    parser.add_argument(
        "--layout",
        choices=LAYOUTS,
        default="photos",
        help="frames is ROOT/CLIP/00000.jpg; maps is color/NAME.jpg with depth/NAME.png and "
        "semantic/NAME.png beside it",
    )
    parser.add_argument(
        "--bright-is",
        choices=("near", "far"),
        default="near",
        help="in maps of depth: near (nearness, disparity) or far (distances)",
    )
    parser.add_argument(
        "--side", type=int, default=128, metavar="PX", help="shrink to this short side"
    )
    parser.add_argument(
        "--every", type=int, default=12, metavar="N", help="take each Nth frame of a film"
    )
    parser.add_argument(
        "--least-colour",
        type=float,
        default=8.0,
        metavar="C",
        help="drop pictures of less colourfulness (Hasler and Süsstrunk 2003)",
    )
    parser.add_argument(
        "--skip-broken", action="store_true", help="leave out pictures that cannot be decoded"
    )
    parser.set_defaults(run=_prepare)


def _add_features(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "encode a set for latent diffusion"
    parser = actions.add_parser("features", help=text, description=text.capitalize() + ".")
    parser.add_argument("set", type=Path, metavar="SET", help="what prepare has packed")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.npz")
    parser.add_argument(
        "--autoencoder", type=Path, required=True, metavar="FOLDER", help="an AutoencoderKL"
    )
    parser.add_argument("--vision", type=Path, required=True, metavar="FOLDER", help="a ViTModel")
    parser.add_argument(
        "--size",
        nargs=2,
        type=int,
        default=(224, 224),
        metavar=("H", "W"),
        help="pixels of the part of each picture that is encoded (224 224)",
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.set_defaults(run=_features)


def _add_things(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "teach a model to name things, from pictures with labels"
    parser = actions.add_parser("things", help=text, description=text.capitalize() + ".")
    parser.add_argument(
        "scenes",
        type=Path,
        metavar="SCENES",
        help="folder of classes.txt, val.txt and tar files",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="RUN")
    parser.add_argument("--base", default="default", metavar="MODEL", help="whose encoder sees")
    parser.add_argument("--steps", type=int, default=1600, metavar="N")
    parser.add_argument("--batch", type=int, default=24, metavar="N", help="pictures a step")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument("--name", default="my-model", help="the model's name, once installed")
    parser.set_defaults(run=_things)


def _add_objects(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "teach the head that outlines objects, from pictures with labels"
    parser = actions.add_parser("objects", help=text, description=text.capitalize() + ".")
    parser.add_argument(
        "scenes",
        type=Path,
        metavar="SCENES",
        help="folder of classes.txt, val.txt and tar files",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--base", default="default", metavar="MODEL", help="whose encoder sees")
    parser.add_argument("--steps", type=int, default=900, metavar="N")
    parser.add_argument("--batch", type=int, default=12, metavar="N", help="pictures a step")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument("--start", type=Path, metavar="HEAD", help="a head to learn on from")
    parser.add_argument(
        "--minutes", type=float, default=0, metavar="M", help="end after these, if not before"
    )
    parser.add_argument(
        "--save-every",
        type=int,
        default=0,
        metavar="N",
        help="steps after which the head as it is goes to FOLDER-NNNNN, again and again",
    )
    parser.set_defaults(run=_objects)


def _add_sweep(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "train each named sum of losses and compare them"
    parser = actions.add_parser("sweep", help=text, description=text.capitalize() + ".")
    parser.add_argument("--config", type=Path, required=True, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=_sweep)


def _add_install(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "make a trained model known, so that --model finds it"
    parser = actions.add_parser("install", help=text, description=text.capitalize() + ".")
    parser.add_argument("folder", type=Path, metavar="RUN", help="the folder of the run")
    parser.set_defaults(run=_install)


def _add_example(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "print settings to begin with, for a kind of model"
    parser = actions.add_parser("example", help=text, description=text.capitalize() + ".")
    parser.add_argument("kind", metavar="KIND", help="as in: colorstudio models list")
    parser.set_defaults(run=_example)


def run(args: argparse.Namespace) -> int:
    """Train as the settings file says."""
    from colorstudio.training.config import read_config
    from colorstudio.training.progress_lines import progress_lines
    from colorstudio.training.trainer import train

    if args.config is None:
        raise UsageError("Say what is trained: colorstudio train --config FILE.")
    config = read_config(args.config)
    with progress_lines(args.json) as show:
        result = train(config, resume=args.resume, on_progress=show)
    _say(result)
    return 0


def _init(args: argparse.Namespace) -> int:
    from colorstudio.training.wizard import Question, answers, write_settings

    def ask(question: Question) -> str:
        if args.yes:
            return ""
        try:
            return input(f"{question.text} [{question.default}] ")
        except EOFError:
            raise UsageError(
                "Nobody is there to answer; give the answers as options, and --yes for defaults."
            ) from None

    given = {name: getattr(args, name) for name in _ANSWERS}
    write_settings(answers(given, ask), args.output, overwrite=args.overwrite)
    print(f"{args.output} is written; train it with: colorstudio train --config {args.output}.")
    return 0


def _prepare(args: argparse.Namespace) -> int:
    from colorstudio.training.data.prepare import Packing, prepare

    packing = Packing(
        args.layout,
        args.side,
        args.every,
        args.least_colour,
        args.skip_broken,
        args.bright_is,
    )

    def show(done: int, total: int, name: str) -> None:
        print(f"{done + 1} of {total}: {name}", file=sys.stderr, flush=True)

    report = prepare(args.sources, args.output, packing, show)
    for sentence in report.sentences():
        print(sentence)
    return 0


def _features(args: argparse.Namespace) -> int:
    from colorstudio.training.data.features import load_encoders, write_features
    from colorstudio.training.data.packed import PackedSet

    def show(done: int, total: int) -> None:
        if done == total or not done % 800:
            print(f"{done} of {total}", file=sys.stderr, flush=True)

    pictures = PackedSet(args.set)
    encoders = load_encoders(args.autoencoder, args.vision, args.device)
    height, width = args.size
    write_features(pictures, encoders, (height, width), args.output, show)
    print(f"{args.output} holds {len(pictures)} pictures of {height} × {width}.")
    return 0


def _things(args: argparse.Namespace) -> int:
    from colorstudio.training.config import Export
    from colorstudio.training.things.train import ThingsOrder, train_things

    if args.steps < 1 or args.batch < 1:
        raise UsageError("Steps and pictures a step must be 1 or more.")

    def report(step: int, steps: int, loss: float) -> None:
        print(f"step {step} of {steps}, loss {loss:.4g}", file=sys.stderr, flush=True)

    order = ThingsOrder(
        args.scenes,
        args.output,
        args.base,
        args.steps,
        args.batch,
        args.seed,
        Export(name=args.name, title=args.name, base=args.base),
    )
    measured = train_things(order, report)
    for name, value in measured.items():
        print(f"  {name:12} {value:.2f}")
    mean = sum(measured.values()) / len(measured)
    print(f"Mean intersection over union of {len(measured)} classes: {mean:.3f}.")
    return 0


def _objects(args: argparse.Namespace) -> int:
    from colorstudio.training.objects.train import ObjectsOrder, train_objects

    if args.steps < 1 or args.batch < 1 or args.save_every < 0 or args.minutes < 0:
        raise UsageError(
            "Steps and pictures a step must be 1 or more, minutes and --save-every 0 or more."
        )

    def report(step: int, steps: int, loss: float) -> None:
        print(f"step {step} of {steps}, loss {loss:.4g}", file=sys.stderr, flush=True)

    order = ObjectsOrder(
        args.scenes,
        args.output,
        args.base,
        args.steps,
        args.batch,
        args.seed,
        args.start,
        args.minutes,
        args.save_every,
    )
    for clicks, value in enumerate(train_objects(order, report), 1):
        print(f"Intersection over union after {clicks} clicks: {value:.3f}.")
    return 0


def _sweep(args: argparse.Namespace) -> int:
    from colorstudio.training.progress_lines import progress_lines
    from colorstudio.training.sweep import read_sweep, run_sweep, table

    sweep = read_sweep(args.config)

    def show_start(done: int, total: int, name: str) -> None:
        print(f"{done + 1} of {total}: {name}", file=sys.stderr, flush=True)

    with progress_lines(args.json) as show:
        results = run_sweep(sweep, show_start, show)
    print(table(results, sweep.losses), end="")
    return 0


def _install(args: argparse.Namespace) -> int:
    from colorstudio.training.export import install

    entry = install(args.folder)
    print(f"{entry.manifest.title} is installed; use it with --model {entry.name}.")
    return 0


def _example(args: argparse.Namespace) -> int:
    from colorstudio.models.kinds import training_example

    print(training_example(args.kind).read_text(encoding="utf-8"), end="")
    return 0


def _say(result: "TrainResult") -> None:
    from colorstudio.evaluation.metrics.catalogue import METRICS

    print(f"Trained for {result.step} steps; the weights after {result.best.step} are kept.")
    for name, value in result.validation.items():
        print(f"  {METRICS[name].title:28} {value:.{METRICS[name].digits}f}")
    print(f"The model is {result.model}; colorstudio train install makes it known.")
