"""The metrics by name: what they are called, their unit, and which way is better."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metric:
    """``better`` is 1 where more is better, -1 where less is, 0 where neither says anything."""

    name: str
    title: str
    better: int
    digits: int
    explanation: str


METRICS = {
    metric.name: metric
    for metric in (
        Metric("psnr", "PSNR (dB)", 1, 2, "true PSNR of R′G′B′, in floating point"),
        Metric(
            "psnr_legacy",
            "legacy PSNR (dB)",
            1,
            2,
            "PSNR with the uint8 overflow of a published script; for comparison with its figures "
            "only",
        ),
        Metric(
            "psnr_new",
            "PSNR of new places (dB)",
            1,
            2,
            "PSNR over the places that came into view since the first frame, found by forward and "
            "backward motion, in frames that have any",
        ),
        Metric("new_share", "new places (%)", 0, 1, "their share of the picture"),
        Metric("ssim", "SSIM", 1, 4, "structural similarity, as scikit-image has it"),
        Metric("psnr_ab", "PSNR ab (dB)", 1, 2, "PSNR of a* and b* alone, peak 255"),
        Metric("de2000", "ΔE2000", -1, 2, "CIEDE2000, mean over the picture"),
        Metric("de2000_p90", "ΔE2000 p90", -1, 2, "CIEDE2000, 90th percentile of the picture"),
        Metric("colourfulness", "colourfulness", 0, 1, "Hasler and Süsstrunk 2003"),
        Metric("colourfulness_truth", "… of truth", 0, 1, "colourfulness of the ground truth"),
        Metric("vgg", "VGG distance", -1, 4, "early VGG-19 features; not LPIPS"),
        Metric("lpips", "LPIPS", -1, 4, "LPIPS 0.1, AlexNet, frames in [-1, 1]"),
        Metric("cdc", "CDC", -1, 6, "colour distribution consistency, gaps 1, 2 and 4"),
        Metric("cdc_truth", "CDC of truth", 0, 6, "CDC of the ground truth"),
        Metric("warp_error", "warp error", -1, 6, "squared, Sundaram's masks, flow DIS medium"),
        Metric("warp_error_truth", "… of truth", 0, 6, "warp error of the ground truth"),
        Metric("flow_consistency", "flow consistency", 1, 4, "1 - mean absolute warp difference"),
        Metric("stability", "frame difference stability", 1, 4, "1 / (1 + σ/μ) of frame changes"),
        Metric("fsd", "FSD", -1, 2, "Fréchet distance of SqueezeNet features; not FID"),
        Metric("fsd_clip", "FSD per clip", -1, 2, "FSD within a clip, mean over clips"),
        Metric("fid", "FID", -1, 2, "Fréchet Inception distance over all frames of the set"),
        Metric("fid_clip", "FID per clip", -1, 2, "FID within a clip, mean over clips"),
        Metric("fps", "frames/s", 1, 1, "speed of colouring, the model already loaded"),
        Metric("peak_mib", "peak MiB", -1, 0, "resident memory of the process"),
        Metric("gpu_mib", "GPU MiB", -1, 0, "memory allocated on the GPU, peak"),
    )
}
