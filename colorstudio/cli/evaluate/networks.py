"""The options of measuring: the device, and the networks of some metrics."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments

if TYPE_CHECKING:
    from colorstudio.evaluation.networks import Networks


def add_measuring_options(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    group = parser.add_argument_group("measuring")
    group.add_argument("--device", choices=arguments.DEVICES, default="auto")
    group.add_argument(
        "--weights", type=Path, metavar="DIR", help="weights of VGG distance, FSD, LPIPS and FID"
    )
    group.add_argument(
        "--download-weights", action="store_true", help="fetch those of LPIPS and FID first"
    )
    group.add_argument(
        "--network-step", type=int, default=10, metavar="N", help="networks look at each Nth frame"
    )


def networks_of(args: argparse.Namespace) -> "Networks":
    """The networks whose weights are there, on the device asked for. Raises UsageError."""
    from colorstudio.colorizers.device import choose_device
    from colorstudio.evaluation.networks import download_weights, load_networks

    if args.download_weights:
        download_weights(args.weights)
    return load_networks(args.weights, str(choose_device(args.device)))
