"""Features of the Inception network that FID is defined on."""

import tempfile
from pathlib import Path

import torch
from torch import Tensor

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.checkpoints import read_checkpoint

CHECKPOINT = "weights-inception-2015-12-05-6726825d.pth"
WHERE = f"FID needs {CHECKPOINT} (github.com/toshas/torch-fidelity, release v0.2.0)"


class Inception:
    """The network of the FID authors (Heusel et al. 2017) as torch-fidelity has it, pool3.

    Raises UsageError where torch-fidelity is not installed or ``weights`` is no such checkpoint.
    """

    name = "FID"

    def __init__(self, weights: Path, device: str = "cpu") -> None:
        try:
            from torch_fidelity.feature_extractor_inceptionv3 import FeatureExtractorInceptionV3
        except (ImportError, RuntimeError) as error:  # RuntimeError: a torchvision of another torch
            raise UsageError(
                'FID needs torch-fidelity; install it with pip install "colorstudio[evaluation]".'
            ) from error
        tensors = read_checkpoint(weights, WHERE)
        with tempfile.TemporaryDirectory() as folder:
            # torch-fidelity unpickles whatever it is given: it gets a file of ours.
            safe = Path(folder) / CHECKPOINT
            torch.save(tensors, safe)
            try:
                self._network = FeatureExtractorInceptionV3(
                    "inception-v3-compat", ["2048"], feature_extractor_weights_path=str(safe)
                )
            except RuntimeError as error:
                raise UsageError(f"{weights} is not the checkpoint of FID; {WHERE}.") from error
        self._network.eval().to(device)

    def __call__(self, rgb: Tensor) -> Tensor:
        """(B, 2048) of frames (B, 3, H, W) in 0..255; scaled to 299×299 by the network itself."""
        with torch.inference_mode():
            features: Tensor = self._network(rgb.to(torch.uint8))[0]
            return features
