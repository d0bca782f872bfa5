"""The Fréchet distance between two sets of features, gathered in bounded memory."""

import torch
from torch import Tensor


class Gaussian:
    """Mean and covariance of features that come in batches."""

    def __init__(self) -> None:
        self.count = 0
        self._sum: Tensor | None = None
        self._products: Tensor | None = None

    def push(self, features: Tensor) -> None:
        """Features (B, D)."""
        x = features.double().cpu()
        if self._sum is None or self._products is None:
            self._sum, self._products = torch.zeros_like(x[0]), torch.zeros(x.shape[1], x.shape[1])
            self._products = self._products.double()
        self.count += len(x)
        self._sum += x.sum(0)
        self._products += x.T @ x

    def add(self, other: "Gaussian") -> None:
        """Take in all that another one has seen."""
        if other._sum is None or other._products is None:
            return
        if self._sum is None or self._products is None:
            self._sum, self._products = other._sum.clone(), other._products.clone()
        else:
            self._sum += other._sum
            self._products += other._products
        self.count += other.count

    def moments(self) -> tuple[Tensor, Tensor]:
        """Mean (D,) and unbiased covariance (D, D); needs two features at least."""
        if self._sum is None or self._products is None or self.count < 2:
            raise ValueError("a distribution needs at least two features")
        mean = self._sum / self.count
        centred = self._products - self.count * torch.outer(mean, mean)
        return mean, centred / (self.count - 1)


def frechet_distance(a: Gaussian, b: Gaussian) -> float:
    """|μa - μb|² + tr(Σa + Σb - 2 √(Σa Σb)) (Heusel et al. 2017); NaN with too few features."""
    if min(a.count, b.count) < 2:
        return float("nan")
    mean_a, covariance_a = a.moments()
    mean_b, covariance_b = b.moments()
    root = _square_root(covariance_a)
    # √(Σa Σb) has the same trace as √(√Σa Σb √Σa), which is symmetric.
    values = torch.linalg.eigvalsh(root @ covariance_b @ root)
    trace = covariance_a.trace() + covariance_b.trace() - 2 * values.clamp_min(0).sqrt().sum()
    return max(0.0, float((mean_a - mean_b).square().sum() + trace))


def _square_root(symmetric: Tensor) -> Tensor:
    values, vectors = torch.linalg.eigh(symmetric)
    root: Tensor = (vectors * values.clamp_min(0).sqrt()) @ vectors.T
    return root
