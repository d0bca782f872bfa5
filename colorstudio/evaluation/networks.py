"""The metric networks whose weights are at hand, and a sentence for each that is not."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import platformdirs
from torch import Tensor

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics import inception, lpips
from colorstudio.evaluation.metrics.inception import Inception
from colorstudio.evaluation.metrics.lpips import Lpips
from colorstudio.evaluation.metrics.squeezenet import SqueezeNet
from colorstudio.evaluation.metrics.vgg import VggDistance

VGG_WEIGHTS = "vgg19_conv1_1-conv3_4.npz"
SQUEEZENET_WEIGHTS = "squeezenet_v1.0_full.npz"

_LPIPS_AUTHORS = "https://raw.githubusercontent.com/richzhang/PerceptualSimilarity/master"
_DOWNLOADS = {  # file: (address, start of its SHA-256)
    lpips.BACKBONE: (f"https://download.pytorch.org/models/{lpips.BACKBONE}", "7be5be79"),
    lpips.LINEAR: (f"{_LPIPS_AUTHORS}/lpips/weights/v0.1/{lpips.LINEAR}", "df73285e"),
    inception.CHECKPOINT: (
        f"https://github.com/toshas/torch-fidelity/releases/download/v0.2.0/{inception.CHECKPOINT}",
        "6726825d",
    ),
}

Network = TypeVar("Network")


class FrameDistance(Protocol):
    """A perceptual distance between pairs of frames."""

    def __call__(self, truth: Tensor, result: Tensor) -> Tensor:
        """(B,) of frames (B, 3, H, W) in 0..255."""
        ...


class Features(Protocol):
    """A network whose features' distribution is compared."""

    def __call__(self, rgb: Tensor) -> Tensor:
        """(B, D) of frames (B, 3, H, W) in 0..255."""
        ...


@dataclass(frozen=True, slots=True)
class Networks:
    """What can be measured; ``missing`` says in sentences what cannot, and why."""

    distances: dict[str, FrameDistance]
    features: dict[str, Features]
    missing: tuple[str, ...] = ()
    device: str = "cpu"


def default_folder() -> Path:
    """Where weights of metrics are looked for, and downloaded to."""
    return platformdirs.user_data_path("colorstudio") / "metrics"


def load_networks(folder: Path | None, device: str = "cpu") -> Networks:
    """All networks whose weights lie in ``folder``.

    Raises UsageError where a folder was named that is not there.
    """
    if folder is not None and not folder.is_dir():
        raise UsageError(f"There is no folder {folder} with weights of metrics.")
    place = folder or default_folder()
    missing: list[str] = []
    distances: dict[str, FrameDistance] = {}
    features: dict[str, Features] = {}
    _take(distances, "vgg", lambda: VggDistance(place / VGG_WEIGHTS, device), missing)
    _take(distances, "lpips", lambda: Lpips(place, device), missing)
    _take(features, "fsd", lambda: SqueezeNet(place / SQUEEZENET_WEIGHTS, device), missing)
    _take(features, "fid", lambda: Inception(place / inception.CHECKPOINT, device), missing)
    return Networks(distances, features, tuple(missing), device)


def _take(
    into: dict[str, Network], name: str, load: Callable[[], Network], missing: list[str]
) -> None:
    try:
        into[name] = load()
    except UsageError as error:
        missing.append(f"{name.upper()} is left out: {error}")


def download_weights(folder: Path | None) -> list[Path]:
    """Fetch the public weights of LPIPS and FID, checked by their hashes; those there stay.

    Raises UsageError where an address cannot be reached or gives something else.
    """
    from torch.hub import download_url_to_file

    place = folder or default_folder()
    place.mkdir(parents=True, exist_ok=True)
    for name, (address, digest) in _DOWNLOADS.items():
        if (place / name).exists():
            continue
        try:
            download_url_to_file(address, str(place / name), digest, progress=False)
        except (OSError, RuntimeError) as error:
            raise UsageError(
                f"{address} cannot be downloaded ({error}); fetch it by other means and put it "
                f"into {place}."
            ) from error
    return [place / name for name in _DOWNLOADS]
