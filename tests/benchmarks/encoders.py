"""Small encoders for latent diffusion, where none can be downloaded.

    python -m tests.benchmarks.encoders SET --out FOLDER [--steps N]

Writes ``FOLDER/autoencoder``, an AutoencoderKL that learnt a little to bring pictures of the set
back, and ``FOLDER/vision``, a ViTModel with random weights: of the classes of published ones, and
good for nothing but to see that latent diffusion runs and learns.
"""

import argparse
from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import AutoencoderKL
from transformers import ViTConfig, ViTModel

from colorstudio.training.data.batches import Batches
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.share import WHOLE
from colorstudio.training.samples import pictures_of

SIDE, BATCH = 64, 4


def autoencoder() -> AutoencoderKL:
    """Pictures to latents of half their sides: colour is kept after few steps."""
    return AutoencoderKL(
        block_out_channels=(16, 32),
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=8,
        sample_size=SIDE,
    )


def learn(network: AutoencoderKL, pictures: PackedSet, steps: int) -> None:
    """Bring pictures back; latents are divided by their spread in the end."""
    batches = Batches(
        pictures, range(len(pictures)), [(SIDE, SIDE)], BATCH, seed=0, least_crop=0.8, share=WHOLE
    )
    optimiser = torch.optim.AdamW(network.parameters(), 2e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps)
    latents = torch.ones(1)
    for step, rgb in enumerate(batches.ahead(range(steps), 1), 1):
        given = pictures_of(rgb, torch.device("cpu")) * 2 - 1
        latents = network.encode(given).latent_dist.mode()
        back = network.decode(latents).sample
        loss = F.mse_loss(back, given) + 1e-4 * latents.square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 20 == 0:
            error = F.mse_loss(back, given).item() / 4
            print(f"step {step} of {steps}, PSNR {-10 * torch.tensor(error).log10():.1f} dB")
    network.register_to_config(scaling_factor=1 / float(latents.std()))


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=400)
    args = parser.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(1)
    network = autoencoder()
    learn(network, PackedSet(args.set), args.steps)
    network.save_pretrained(args.out / "autoencoder")
    vision = ViTConfig(
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=128,
        image_size=SIDE,
        patch_size=8,
    )
    ViTModel(vision).save_pretrained(args.out / "vision")


if __name__ == "__main__":
    main()
