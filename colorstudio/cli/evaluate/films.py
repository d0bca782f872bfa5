"""``colorstudio evaluate --truth FILM --result FILM``: one coloured film against its truth."""

import argparse
import json
import math

from colorstudio.cli.evaluate.networks import networks_of
from colorstudio.cli.evaluate.progress import counting_frames
from colorstudio.errors import UsageError


def run(args: argparse.Namespace) -> int:
    """Measure the result, and print every metric that is known."""
    from colorstudio.evaluation.metrics.catalogue import METRICS
    from colorstudio.evaluation.pair import measure_pair
    from colorstudio.evaluation.report.tables import clip_value

    if not args.truth or not args.result:
        raise UsageError("Two films are needed: --truth FILM --result FILM.")
    with counting_frames(args.json) as on_frame:
        result = measure_pair(args.truth, args.result, networks_of(args), args.frames, on_frame)
    values = {name: clip_value(result, name) for name in METRICS}
    known = {name: value for name, value in values.items() if not math.isnan(value)}
    if args.json:
        print(json.dumps({"frames": result.count, **known}))
        return 0
    for name, value in known.items():
        print(f"{METRICS[name].title:28} {value:.{METRICS[name].digits}f}")
    return 0
