"""Published figures of others, as lines to read ours beside: never mixed across sets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Published:
    """One system's figures on one set, as its paper or repository gives them."""

    system: str
    dataset: str
    protocol: str
    source: str
    figures: dict[str, float]  # by our metrics' names
    formula: str  # how theirs were made, where it matters


_COLORMNET = "ColorMNet, arXiv 2404.06251, table 1"
_SCRIPT = (
    "first frame counted; the published script computes PSNR in uint8, which overflows: compare "
    "with our legacy PSNR"
)


def _row(
    system: str, dataset: str, psnr: float, fid: float, ssim: float, lpips: float
) -> Published:
    automatic = system in ("DDColor", "Color2Embed", "DDColor+DVP", "VCGAN", "TCVC")
    figures = {"psnr_legacy": psnr, "fid": fid, "ssim": ssim, "lpips": lpips}
    protocol = "automatic" if automatic else "exemplar"
    return Published(system, dataset, protocol, _COLORMNET, figures, _SCRIPT)


PUBLISHED = (
    _row("DDColor", "davis", 30.84, 65.13, 0.926, 0.085),
    _row("TCVC", "davis", 31.10, 116.41, 0.955, 0.080),
    _row("DeepExemplar", "davis", 33.24, 69.56, 0.950, 0.062),
    _row("DeepRemaster", "davis", 33.25, 92.28, 0.961, 0.060),
    _row("ColorMNet", "davis", 35.77, 38.39, 0.970, 0.035),
    _row("DDColor", "videvo", 30.76, 45.08, 0.925, 0.079),
    _row("TCVC", "videvo", 31.29, 80.74, 0.956, 0.068),
    _row("DeepExemplar", "videvo", 33.11, 54.93, 0.956, 0.053),
    _row("DeepRemaster", "videvo", 32.95, 68.15, 0.964, 0.053),
    _row("DDColor", "ntire2023", 29.95, 48.50, 0.888, 0.114),
    _row("DeepExemplar", "ntire2023", 32.03, 35.39, 0.930, 0.073),
    _row("DeepRemaster", "ntire2023", 32.25, 53.03, 0.951, 0.071),
    Published(
        "BiSTNet",
        "davis",
        "bidirectional",
        _COLORMNET,
        {"psnr_legacy": 34.02, "fid": 44.69, "ssim": 0.964, "lpips": 0.043, "cdc": 0.003870},
        _SCRIPT,
    ),
    Published(
        "ColorMNet",
        "davis",
        "exemplar",
        "ColorMNet, arXiv 2404.06251, table 2 (300 frames of 960×536)",
        {"cdc": 0.003763},
        "CDC over gaps 1, 2 and 4, natural logarithm",
    ),
    Published(
        "BiSTNet",
        "ntire2023-test",
        "bidirectional",
        "NTIRE 2023 video colorization challenge",
        {"fid": 21.5372, "cdc": 0.001717},
        "the challenge's test set",
    ),
)


def published(dataset: str, protocol: str) -> list[Published]:
    """What others reached on this very set under this protocol."""
    return [line for line in PUBLISHED if (line.dataset, line.protocol) == (dataset, protocol)]


def elsewhere(dataset: str, protocol: str) -> list[Published]:
    """What others reached on other sets: for orientation, not for ranking."""
    return [line for line in PUBLISHED if line.protocol == protocol and line.dataset != dataset]
