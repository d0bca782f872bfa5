"""What a track says about itself: its language, title and purpose."""

from av.stream import Stream

# QuickTime's own list of languages knows German, French ... under one of their two ISO codes only.
_QUICKTIME_CODES = {
    "deu": "ger",
    "fre": "fra",
    "nld": "dut",
    "sqi": "alb",
    "hye": "arm",
    "eus": "baq",
    "mya": "bur",
    "zho": "chi",
    "ces": "cze",
    "kat": "geo",
    "ell": "gre",
    "isl": "ice",
    "mkd": "mac",
    "msa": "may",
    "mri": "mao",
    "fas": "per",
    "ron": "rum",
    "slk": "slo",
    "bod": "tib",
    "cym": "wel",
}


def describe(stream: Stream, template: Stream, container: str) -> None:
    """Let an export's track say what the source's track says."""
    kept = {k: v for k, v in template.metadata.items() if k in ("language", "title")}
    if container == "mov" and "language" in kept:
        kept["language"] = _QUICKTIME_CODES.get(kept["language"], kept["language"])
    stream.metadata.update(kept)
    stream.disposition = template.disposition
