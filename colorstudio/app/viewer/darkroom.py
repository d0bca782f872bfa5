"""Where pictures of one film are decoded, coloured and made ready. Belongs to one thread."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from colorstudio.app.viewer.cache import ReadyPicture
from colorstudio.app.viewer.images import reduced, to_image
from colorstudio.app.viewer.pair import TakePair
from colorstudio.app.viewer.preview import FrameBasis, OverlaidLayer, PointsPreview
from colorstudio.app.viewer.render import Renderer, shrunk
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.grading import grade_of
from colorstudio.engine.layer import ColourLayer, FrameColours
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.points import quick_preview
from colorstudio.film.info import FilmInfo, VideoStream
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture
from colorstudio.film.reader import FilmReader
from colorstudio.film.thumbnails import KeyframeReader
from colorstudio.film.turning import as_stored, upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

_STAND_IN_SIDE = 960  # a larger stand-in would not come at once
_STAND_IN_BYTES = 64 << 20
_STEPS_BACK = 12
_DECODED_BYTES = 96 << 20  # what a step back, or playing backwards, need not decode again


@dataclass(frozen=True, slots=True)
class Source:
    """A film and the project that holds its colour."""

    film: FilmInfo
    project: Path
    film_id: FilmId


class Darkroom:
    """Opens film and project within ``opened``. Raises FilmError or ProjectError."""

    def __init__(self, source: Source, opened: ExitStack) -> None:
        self._source = source
        self._project = opened.enter_context(Project.open(source.project, read_only=True))
        self._reader = opened.enter_context(FilmReader(source.film))
        self._keyframes = opened.enter_context(KeyframeReader(source.film))
        self._stand_ins = _Pictures(_STAND_IN_BYTES)
        self._decoded = _Pictures(_DECODED_BYTES)
        self._at = -1  # the picture decoded last
        self._preview: PointsPreview | None = None
        self._size: tuple[int, int] | None = None
        self.basis: FrameBasis | None = None  # of the exact picture made last
        self._renew()

    def use_colours(self, version: int, pair: TakePair | None = None) -> None:
        """Read takes and grades anew where they have another version than before.

        With a ``pair``, its takes are seen in place of original and chosen take.
        """
        if (version, pair) != (self._version, self._pair):
            self._renew(version, pair)

    def use_preview(self, preview: PointsPreview | None) -> None:
        """Show these points in exact pictures of their frame."""
        self._preview = preview

    def use_size(self, size: tuple[int, int] | None) -> None:
        """Reduce larger pictures to this (width, height), too: that is what the screen shows."""
        self._size = size

    def stand_in(self, frame: int) -> ReadyPicture | None:
        """The keyframe at or before ``frame``, reduced; None where none decodes."""
        key = self._key(frame)
        if key not in self._stand_ins:
            picture = self._keyframes.nearest(frame)
            if picture is None:
                return None
            self._stand_ins.keep(key, shrunk(picture, _STAND_IN_SIDE))
        return self.quick(self._stand_ins[key])

    def way_to(self, frame: int) -> Iterator[Picture]:
        """Every picture that has to be decoded to reach ``frame``, which comes last.

        After a small step back all since the keyframe: further steps back are likely.
        """
        if frame in self._decoded:
            yield self._decoded[frame]
            return
        goes_back = self._at - _STEPS_BACK <= frame < self._at
        for picture in self._reader.approach(frame, every=goes_back):
            self._at = picture.frame
            self._decoded.keep(picture.frame, picture)
            yield picture

    def exact(self, picture: Picture) -> ReadyPicture:
        """The picture as an export would show it, but for a preview of points."""
        self._lay_preview(picture)
        ready = self._ready(self._renderers(picture.frame).exact, picture)
        if self.basis is None or ready.pair is not None:
            return ready
        return replace(ready, preview=self.basis.preview.kind)

    def quick(self, picture: Picture) -> ReadyPicture:
        """The picture at a reduced size."""
        self._chosen_layer.lift()
        return self._ready(self._renderers(picture.frame).quick, picture)

    def _renew(self, version: int = 0, pair: TakePair | None = None) -> None:
        self._version, self._pair = version, pair
        video, film = self._source.film.video, self._source.film_id
        self._chosen_layer = OverlaidLayer(ColourLayer(self._project, film))
        self._chosen = _Renderers.of(video, self._chosen_layer)
        if pair is not None:
            a, b = (ColourLayer(self._project, film, take=take) for take in (pair.a, pair.b))
            self._compared = _Renderers.of(video, b, beside=a)

    def _lay_preview(self, picture: Picture) -> None:
        preview, layer, self.basis = self._preview, self._chosen_layer, None
        layer.lift()
        if preview is None or preview.frame != picture.frame:
            return
        colour = layer.below.own(picture.frame)
        base = upright(colour.chroma, picture.rotation) if colour else None
        grid = self._usual_grid if base is None else _grid(base)
        self.basis = FrameBasis(preview, working_luma(picture, grid.luma), base)
        seen = as_stored(self._seen(self.basis), picture.rotation)
        layer.lay(picture.frame, seen, self._grade(picture.frame))

    def _seen(self, basis: FrameBasis) -> Chroma:
        if basis.preview.answer is not None:
            return basis.preview.answer
        base = basis.base
        if base is None:
            base = np.zeros((2, *self._usual_grid), np.float32)
        return quick_preview(base, basis.luma, basis.preview.points)

    def _grade(self, frame: int) -> Grade:
        return grade_of(self._project.shots.at(self._source.film_id, frame)) or Grade()

    @property
    def _usual_grid(self) -> GridSize:
        return working_grid(self._source.film)

    def _renderers(self, frame: int) -> "_Renderers":
        return self._compared if self._pair_at(frame) else self._chosen

    def _pair_at(self, frame: int) -> TakePair | None:
        return self._pair if self._pair and frame in self._pair else None

    def _ready(self, renderer: Renderer, picture: Picture) -> ReadyPicture:
        rendered, frame = renderer.render(picture), picture.frame
        coloured = None if rendered.coloured is None else to_image(rendered.coloured)
        original = to_image(rendered.original)
        ready = ReadyPicture(
            frame, original, coloured, rendered.planes, rendered.beside, self._pair_at(frame)
        )
        size = self._size
        if size is None or size[0] >= original.width():
            return ready
        return replace(ready, small=tuple(reduced(image, *size) for image in ready.images))

    def _key(self, frame: int) -> int:
        return self._source.film.frames.keyframe_before(frame)


@dataclass(frozen=True, slots=True)
class _Renderers:
    """For one way of colouring the film."""

    exact: Renderer
    quick: Renderer

    @classmethod
    def of(
        cls, video: VideoStream, layer: FrameColours, beside: FrameColours | None = None
    ) -> "_Renderers":
        return cls(
            Renderer(video, layer, beside=beside),
            Renderer(video, layer, _STAND_IN_SIDE, beside=beside),
        )


class _Pictures(OrderedDict[int, Picture]):
    """The pictures kept last, up to ``limit`` bytes; all of about one size."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def keep(self, number: int, picture: Picture) -> None:
        self[number] = picture
        self.move_to_end(number)
        while len(self) * _bytes_of(picture) > self._limit:
            self.popitem(last=False)


def _bytes_of(picture: Picture) -> int:
    planes = picture.y, picture.cb, picture.cr
    return sum(plane.nbytes for plane in planes if plane is not None)


def _grid(chroma: Chroma) -> GridSize:
    return GridSize(*chroma.shape[1:])
