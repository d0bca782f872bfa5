"""The two fields of interlaced pictures on their way into an encoder: which one comes first."""

from av.filter import Graph
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from colorstudio.film.deinterlace import filter_graph, pull
from colorstudio.film.info import VideoStream

_ENCODERS = ("libx264", "prores_ks", "ffv1")
_ORDERS = {"tt": 2, "bb": 3, "tb": 4, "bt": 5}  # FFmpeg's AVFieldOrder
_INTERLACED = 1 << 18 | 1 << 29  # AV_CODEC_FLAG_INTERLACED_DCT and _ME


def keeps_fields(video: VideoStream, encoder: str) -> bool:
    """Whether the film has fields and the encoder says which one comes first."""
    return video.is_interlaced and encoder in _ENCODERS


def code_fields(context: VideoCodecContext, video: VideoStream) -> None:
    """Let an encoder that is not open yet code fields."""
    context.field_order = _ORDERS[video.field_order]
    if context.name == "prores_ks":
        context.flags |= _INTERLACED
    if context.name == "libx264":  # which does not turn the order round for its first picture
        known = context.options.get("x264-params")
        order = f"{first_field(video)}=1"
        context.options = {**context.options, "x264-params": f"{known}:{order}" if known else order}


def first_field(video: VideoStream) -> str:
    """``tff`` or ``bff``."""
    return "tff" if video.field_order in ("tt", "bt") else "bff"


class FieldMarker:
    """Marks pictures as interlaced, the same field first as in the film."""

    def __init__(self, video: VideoStream) -> None:
        self._mode = first_field(video)
        self._graph: Graph | None = None

    def __call__(self, picture: VideoFrame) -> VideoFrame:
        """The picture, marked."""
        self._graph = self._graph or filter_graph(picture, "setfield", f"mode={self._mode}")
        pts, time_base = picture.pts, picture.time_base
        self._graph.vpush(picture)
        marked = next(iter(pull(self._graph)))
        marked.pts, marked.time_base = pts, time_base
        return marked
