"""The first frames of a scene's shots painted as one picture, so that its cuts share a palette."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.dissolves import known_extents
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.engine.shot import INVENTED
from colorstudio.engine.steering import Steering
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.hint import Hint
from colorstudio.hints.wish import ShotWish

NAME = "together"  # of its records in requests; never changed

_SEEN = ("exemplars", "things", "depth")  # sources whose words the model or fixed colours heed
_BLACK = 16.0  # mean grey level up to which a shot's first frame shows nothing yet


@dataclass(frozen=True, slots=True)
class PaintedTogether:
    """Colours the first frames of shots for a model that paints its frames as one picture.

    Each shot goes on from its own. A shot that has colour from elsewhere, given or beyond a cut
    where the same scene goes on, is left to that.
    """

    film: OpenFilm
    colorizer: Colorizer
    say: Callable[[str], None]

    def steered(self, part: FrameRange, wish: ShotWish, steering: Steering) -> Steering:
        """What frames of a shot are steered by, with the colour of its first one.

        Raises Cancelled.
        """
        if not self.colorizer.info.as_one or steering.pinned:
            return steering
        frames = self._frames(part)
        frame = next((one for one in frames if one in range(*part)), None)
        if frame is None or len(frames) < 2:
            return steering
        key = self._request(frames, wish, steering).key()
        paintings, film = self.film.project.paintings, self.film.id
        if paintings.colour(film, key, frame) is None:
            self.say(f"The first frames of {len(frames)} shots of the scene are painted together.")
            paintings.put(film, key, self._painted(frames, wish, steering))
        colour = paintings.colour(film, key, frame)
        assert colour is not None
        return replace(
            steering,
            pinned={frame: Hint.certain(self.film.upright(colour.astype(np.float32)))},
            known={frame: INVENTED},
            records={**steering.records, NAME: ({"frame": frame, "key": key},)},
        )

    def _frames(self, part: FrameRange) -> list[int]:
        """Those that are painted as one picture, one a shot: its own among them, in order."""
        known = self.film.project.scenes.of(self.film.id)
        extents = known_extents(self.film.project, self.film.id)
        own = next((one for one in extents if one.shot.common(part).length > 0), None)
        scene = next((one for one in known if own and one.holds(own.shot)), None)
        if own is None or scene is None:
            return []
        shots = [one for one in extents if scene.holds(one.shot)]
        groups = np.array_split(np.arange(len(shots)), -(-len(shots) // self.colorizer.info.frames))
        together = next(group for group in groups if shots.index(own) in group)
        return [self._shown_by(shots[number].clean) for number in together]

    def _shown_by(self, shot: FrameRange) -> int:
        """Its first frame; its middle where that is black, as before it fades in."""
        if float(self.film.luma(shot.start).mean()) > _BLACK:
            return shot.start
        return (shot.start + shot.stop) // 2

    def _painted(
        self, frames: Sequence[int], wish: ShotWish, steering: Steering
    ) -> dict[int, NDArray[np.float16]]:
        """As takes keep their keyframes."""
        sampler = KeyframeSampler(
            self.colorizer,
            wish.settings,
            wish.seed,
            self.film.control.checkpoint,
            steering.conditions,
            steering.fixing,
            steering.makers,
        )
        lumas = [self.film.luma(frame) for frame in frames]
        made = sampler.sample_together(lumas, [Hint.nothing(self.film.grid)] * len(frames))
        return {
            frame: self.film.as_stored(chroma.astype(np.float16))
            for frame, chroma in zip(frames, made, strict=True)
        }

    def _request(
        self, frames: Sequence[int], wish: ShotWish, steering: Steering
    ) -> ColorizeRequest:
        """All that the painting depends on, as if it were asked for by itself."""
        info = self.colorizer.info
        said = {name: steering.records[name] for name in _SEEN if name in steering.records}
        return ColorizeRequest(
            film_hash=self.film.project.films.get(self.film.id).fingerprint,
            place=FrameRange(frames[0], frames[-1] + 1),
            grid=self.film.stored_grid,
            wish=replace(wish, points=(), objects=()),
            model=info.name,
            weights_hash=info.weights_hash,
            sources={**said, NAME: ({"frames": list(frames)},)},
        )
