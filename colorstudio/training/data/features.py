"""``latent.npz``: pictures of a set as an autoencoder and a vision transformer see them.

Encoding takes longer than learning from what was encoded, and is the same each time.
"""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from diffusers import AutoencoderKL
from numpy.lib import format as npy
from numpy.typing import NDArray

from colorstudio.colorizers.device import choose_device
from colorstudio.colorizers.latent_diffusion.encoders import encode, factor, features, freeze
from colorstudio.errors import UsageError
from colorstudio.training.colour import luma_of
from colorstudio.training.data.batches import Size, whole
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.samples import pictures_of

if TYPE_CHECKING:
    from transformers import ViTModel

FILE = "latent.npz"
PARTS = ("latents", "grey", "labels")
"""Latents of the colour picture, those of its luma, the transformer's features of its luma."""

OnPicture = Callable[[int, int], None]
_BATCH = 8


@dataclass(frozen=True, slots=True)
class Encoders:
    """The two networks that are used and not trained."""

    autoencoder: AutoencoderKL
    vision: "ViTModel"


def load_encoders(autoencoder: Path, vision: Path, device: str = "cpu") -> Encoders:
    """From folders of diffusers and transformers, safetensors only. Raises UsageError."""
    try:
        from transformers import ViTModel
        from transformers.utils import logging
    except ImportError:
        raise UsageError(
            "A vision transformer needs the package transformers: pip install colorstudio[models]."
        ) from None
    logging.set_verbosity_error()  # (a head that is missing is none that is used)
    logging.disable_progress_bar()
    target = choose_device(device)
    loaded = []
    for kind, folder in ((AutoencoderKL, autoencoder), (ViTModel, vision)):
        try:
            part = kind.from_pretrained(folder, use_safetensors=True, local_files_only=True)
        except (OSError, ValueError, RuntimeError, KeyError, TypeError) as error:
            reason = str(error).splitlines()[0]
            raise UsageError(
                f"{folder} holds no {kind.__name__} that can be loaded ({reason})."
            ) from error
        freeze(part)
        loaded.append(part.to(target))
    return Encoders(*loaded)


def write_features(
    pictures: PackedSet, encoders: Encoders, size: Size, path: Path, on_picture: OnPicture
) -> None:
    """Encode each picture of a set at ``size`` into ``path``; a kill leaves no half file.

    Raises UsageError for a size that the autoencoder cannot halve as often as it does.
    """
    step = factor(encoders.autoencoder)
    if any(side < step or side % step for side in size):
        raise UsageError(f"The sides of --size are multiples of {step} with this autoencoder.")
    partial = path.with_suffix(".partial")
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = [path.with_name(f"{path.stem}.{name}.npy") for name in PARTS]
    try:
        _encode_into(scratch, pictures, encoders, size, on_picture)
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED) as archive:
            for name, file in zip(PARTS, scratch, strict=True):
                archive.write(file, f"{name}.npy")
            with archive.open("size.npy", "w") as out:
                npy.write_array(out, np.array(size, np.int64))
        partial.replace(path)
    finally:
        for file in (*scratch, partial):
            file.unlink(missing_ok=True)


def _encode_into(
    files: list[Path], pictures: PackedSet, encoders: Encoders, size: Size, on_picture: OnPicture
) -> None:
    arrays: list[NDArray[np.float16]] = []
    for start, rows in _encoded(pictures, encoders, size):
        if not arrays:
            arrays = [
                npy.open_memmap(file, "w+", np.float16, (len(pictures), *row.shape[1:]))
                for file, row in zip(files, rows, strict=True)
            ]
        for array, row in zip(arrays, rows, strict=True):
            array[start : start + len(row)] = row
        on_picture(start + len(rows[0]), len(pictures))
    if not arrays:
        raise UsageError(f"The set {pictures.folder} holds no picture to encode.")


def _encoded(
    pictures: PackedSet, encoders: Encoders, size: Size
) -> Iterator[tuple[int, list[NDArray[np.float16]]]]:
    device = encoders.autoencoder.device
    for start in range(0, len(pictures), _BATCH):
        numbers = range(start, min(start + _BATCH, len(pictures)))
        rgb = pictures_of(np.stack([whole(pictures[n], size) for n in numbers]), device)
        luma = luma_of(rgb)
        with torch.inference_mode():
            parts = (
                encode(encoders.autoencoder, rgb),
                encode(encoders.autoencoder, luma.expand(-1, 3, -1, -1)),
                features(encoders.vision, luma),
            )
        yield start, [part.cpu().numpy().astype(np.float16) for part in parts]


@dataclass(frozen=True, slots=True)
class Features:
    """What a ``latent.npz`` holds, picture by picture of its set."""

    latents: NDArray[np.float16]  # (N, C, h, w)
    grey: NDArray[np.float16]  # (N, C, h, w)
    labels: NDArray[np.float16]  # (N, patches, width)
    size: Size  # of the pictures, in pixels

    def __len__(self) -> int:
        return len(self.latents)


def read_features(path: Path) -> Features:
    """Raises UsageError where the file is missing or something else."""
    try:
        with np.load(path, allow_pickle=False) as content:
            parts = [content[name] for name in PARTS]
            height, width = (int(side) for side in content["size"])
    except FileNotFoundError:
        raise UsageError(
            f"There is no {path}; encode the set with: colorstudio train features."
        ) from None
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise UsageError(
            f"{path} holds no features ({error}); encode the set again with: colorstudio train "
            "features."
        ) from error
    return Features(parts[0], parts[1], parts[2], (height, width))
