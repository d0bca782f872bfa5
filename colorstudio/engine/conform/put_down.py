"""All that a person sees of carried work, put into the new project as one step of its history."""

from collections.abc import Sequence
from dataclasses import replace

from colorstudio.engine.conform.new_shots import NewShot, transition_of
from colorstudio.engine.conform.report import ConformReport, ShotFound
from colorstudio.engine.conform.takes import CarriedTake, OldFilm
from colorstudio.engine.conform.work import Carried
from colorstudio.engine.donor.donor import check as check_donor
from colorstudio.engine.film_palette import palette_of, set_palette
from colorstudio.engine.fixing import rules_of, set_rules
from colorstudio.engine.objects import objects_of, set_objects
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.points import points_of, put_points
from colorstudio.engine.readiness import FILM_SETTINGS, facts_of
from colorstudio.errors import ColorStudioError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.names import printable
from colorstudio.project.ids import ShotNumber, numbered
from colorstudio.project.reviews import Review, review_in
from colorstudio.project.shots import NewShot as NewShotRecord
from colorstudio.project.shots import ShotRecord


class PutDown:
    """Writes into the new project, and says what found no place."""

    def __init__(
        self,
        old: OldFilm,
        old_info: FilmInfo,
        new: OpenFilm,
        carried: Carried,
        old_shots: Sequence[ShotRecord],
    ) -> None:
        self._old, self._old_info, self._new, self._carried = old, old_info, new, carried
        self._old_shots = old_shots
        self._shots, self._frames = carried.shots, carried.frames
        self._report = ConformReport(
            old_rate=old_info.video.frame_rate, new_rate=new.info.video.frame_rate
        )

    def down(
        self, dissolves: Sequence[FrameRange | None], takes: Sequence[Sequence[CarriedTake]]
    ) -> ConformReport:
        """``dissolves`` into each shot, and its takes."""
        name = printable(self._old_info.path.name)
        with self._new.project.history.edit(f"Carry work over from {name}"):
            self._put_shots(dissolves)
            self._put_takes(takes)
            self._put_points()
            self._put_objects()
            self._put_exemplars()
            self._put_reviews()
            self._put_named()
            self._put_film()
        self._sum_up()
        return self._report

    def _put_shots(self, dissolves: Sequence[FrameRange | None]) -> None:
        project, film = self._new.project, self._new.id
        new = [
            NewShotRecord(*shot.place, self._name(shot), transition_of(shot, dissolve))
            for shot, dissolve in zip(self._shots, dissolves, strict=True)
        ]
        records = project.shots.replace_shots(film, new, by_hand=True)
        project.dissolves.redetect(film, [one for one in dissolves if one])
        by_hand = [d for d in self._old.project.dissolves.of(self._old.id) if d.by_hand]
        for record, shot, dissolve in zip(records, self._shots, dissolves, strict=True):
            owner = self._owner(shot)
            if owner is None:
                continue
            project.shots.set_grade([record.id], owner.grade)
            project.shots.set_settings([record.id], owner.settings)
            if any(d.start <= owner.start <= d.stop for d in by_hand):
                project.dissolves.mark(film, record.start, dissolve)

    def _owner(self, shot: NewShot) -> ShotRecord | None:
        return None if shot.owner is None or not self._old_shots else self._old_shots[shot.owner]

    def _name(self, shot: NewShot) -> str:
        owner = self._owner(shot)
        return owner.name if owner is not None else ""

    def _put_takes(self, takes: Sequence[Sequence[CarriedTake]]) -> None:
        """Each part of a shot shows the take that it showed in the old scan."""
        project, old = self._new.project, self._old
        for shot, of_shot in zip(self._shots, takes, strict=True):
            for one in of_shot:
                if one.old.name:
                    project.takes.rename(one.take, one.old.name)
                if one.old.starred:
                    project.takes.star(one.take, True)
                place = one.place.common(shot.place)
                for shown in old.project.takes.chosen(old.id, one.old.range):
                    if shown.take == one.old.id:
                        for run in self._frames.runs(FrameRange(shown.start, shown.stop), place):
                            project.takes.choose(one.take, run)

    def _put_points(self) -> None:
        known = points_of(self._old.project, self._old.id, self._whole())
        put_points(self._new.project, self._new.id, self._carried.points(known).values())
        for one in known:
            left = self._carried.points([one])
            if sum(len(frame.points) for frame in left.values()) < len(one.points):
                self._report.lose("colour points", one.frame)

    def _put_objects(self) -> None:
        known = objects_of(self._old.project, self._old.id)
        for one in known:
            if one.exemplar is not None:
                data = self._old.project.exemplars.picture(one.exemplar.sha256)
                self._new.project.exemplars.keep_picture(data)
        set_objects(self._new.project, self._new.id, self._carried.objects(known))
        for one in known:
            for touch in one.touches:
                if not self._carried.objects([replace(one, touches=(touch,))]):
                    self._report.lose(f"a click on the object {one.name}", touch.frame)

    def _put_exemplars(self) -> None:
        for old in self._carried.given:
            new = self._carried.exemplars(old)
            for one in new:
                self._new.project.exemplars.add(
                    self._new.id, one.data, name=one.name, frame=one.frame, ranges=one.ranges
                )
            if not new:
                self._report.lose(f"the exemplar {old.name}", old.frame or 0)

    def _put_reviews(self) -> None:
        """Approval and locks hold for shots that are there whole: the others have work to do."""
        old, new = self._old, self._new
        reviews = old.project.reviews.of(old.id)
        for number, shot in numbered(self._shots):
            owner = self._owner(shot)
            review = Review() if owner is None else review_in(reviews, owner.range)
            whole = shot.is_whole
            if not whole and (review.approved or review.locked):
                self._report.reopened.append(number)
            new.project.reviews.change(
                *(new.id, [shot.place]),
                approved=review.approved and whole,
                locked=review.locked and whole,
                note=review.note,
            )

    def _put_named(self) -> None:
        """Scenes, markers and stills."""
        old, new = self._old, self._new
        for scene in old.project.scenes.of(old.id):
            if ranges := self._carried.ranges(scene.ranges):
                new.project.scenes.put(new.id, scene.name, ranges)
            else:
                self._report.lose(_named("the scene", scene.name), scene.ranges[0].start)
        for marker in old.project.markers.of(old.id):
            shown = self._frames.showing(marker.frame)
            for frame in shown:
                new.project.markers.add(new.id, frame, marker.name)
            if not shown:
                self._report.lose(_named("the marker", marker.name), marker.frame)
        for still in old.project.stills.of(old.id):
            shown = self._frames.showing(still.frame)
            if shown:
                picture = old.project.stills.picture(still)
                new.project.stills.add(new.id, shown[0], still.name, picture)
            else:
                self._report.lose(_named("the still", still.name), still.frame)

    def _put_film(self) -> None:
        """What holds for the whole film: settings, fixed colours, palette, colour copy."""
        old, new = self._old, self._new
        settings = old.project.settings.get(FILM_SETTINGS, old.id)
        if settings is not None:
            new.project.settings.change(FILM_SETTINGS, settings, new.id)
        set_rules(new.project, new.id, rules_of(old.project, old.id))
        set_palette(new.project, new.id, palette_of(old.project, old.id))
        if old.project.donors.of(old.id) is None:
            return
        try:
            copy = probe(old.project.donors.find_file(old.id))
            check_donor(new.info, copy)
            new.project.donors.choose(new.id, copy)
        except ColorStudioError:
            self._report.donor_lost = True

    def _sum_up(self) -> None:
        """How far the shots are, and which old ones are seen nowhere."""
        new, report = self._new, self._report
        facts = facts_of(new.project, new.id, len(new.info.frames))
        for number, shot in numbered(self._shots):
            was = None if self._owner(shot) is None else ShotNumber((shot.owner or 0) + 1)
            coloured = facts.coloured(shot.place)
            report.shots.append(ShotFound(number, shot.place, shot.found, coloured, was))
        seen = {shot.owner for shot in self._shots}
        old = facts_of(self._old.project, self._old.id, len(self._old_info.frames))
        report.left = [
            number
            for number, shot in numbered(self._old_shots)
            if number - 1 not in seen and old.coloured(shot.range)
        ]

    def _whole(self) -> FrameRange:
        return FrameRange(0, len(self._old_info.frames))


def _named(what: str, name: str) -> str:
    return f"{what} “{name}”" if name else what
