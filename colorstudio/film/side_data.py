"""What a decoded picture bears beside its samples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from av.buffer import Buffer
from av.sidedata.sidedata import Type as SideDataType
from av.video.frame import VideoFrame


def side_data(frame: VideoFrame) -> Mapping[SideDataType, Buffer]:
    """By kind; nothing where one is newer than PyAV, such as the EXIF of scans and photographs.

    PyAV refuses to name any of them then.
    """
    try:
        return cast("Mapping[SideDataType, Buffer]", frame.side_data)
    except ValueError:
        return {}
