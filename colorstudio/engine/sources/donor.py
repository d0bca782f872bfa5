"""The colour donor: another copy of the film that has colour."""

from collections.abc import Callable

from colorstudio.engine.donor.donor import Donor
from colorstudio.engine.open_film import OpenFilm
from colorstudio.errors import UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.timecode import format_timecode
from colorstudio.hints.hint import known_share
from colorstudio.hints.source import HintSource, Rank, SourceHints
from colorstudio.hints.wish import ShotWish

_MOSTLY = 0.7  # of a frame: beyond less, the model is believed more than the neighbourhood
_SOME = 0.95  # of a shot: what the copy lacks of it is worth a word below


class ColourCopy(HintSource):
    """Pins frames that the film's colour copy shows, as far as both pictures agree there."""

    name = "donor"
    rank = Rank.COPIED

    def __init__(self, film: OpenFilm, say: Callable[[str], None]) -> None:
        self._film = film
        self._say = say
        self._donor: Donor | None = None

    def at(self, place: FrameRange, wish: ShotWish) -> SourceHints:
        """See the protocol."""
        if wish.donor is None:
            return SourceHints()
        donor = self._opened(wish.donor)
        alignment = donor.alignment(place)
        self._note(place, alignment.found)
        if not alignment.affine:
            return SourceHints()
        pinned = donor.pins(alignment)
        mostly = {k: 1.0 for k, hint in pinned.items() if known_share(hint) >= _MOSTLY}
        return SourceHints((donor.record(alignment),), pinned, known=mostly)

    def remember(self, place: FrameRange) -> None:
        """The copy learns nothing from shots."""

    def close(self) -> None:
        """Give the copy's file back."""
        if self._donor is not None:
            self._donor.close()

    def _opened(self, fingerprint: str) -> Donor:
        if self._donor is None:
            record = self._film.project.donors.of(self._film.id)
            if record is None or record.fingerprint != fingerprint:
                raise UsageError(
                    "The colour copy was changed while the film was coloured; colour it again."
                )
            self._donor = Donor(self._film, record)
        return self._donor

    def _note(self, place: FrameRange, found: int) -> None:
        share = found / place.length
        if share < _SOME:
            rate = self._film.info.video.frame_rate
            time = format_timecode(place.start, rate)
            self._say(f"The colour copy shows {share:.0%} of the shot at {time}.")
