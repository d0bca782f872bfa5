"""What the service shows: exact pictures, of the newest wish, in the newest colours."""

import numpy as np
from PySide6.QtGui import QImage

from colorstudio.app.viewer import PictureService
from colorstudio.app.viewer.pair import TakePair
from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import grid_size
from colorstudio.engine.control import JobControl
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.grading import set_grade
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project import Project
from tests.app.viewer.conftest import COLOURED, FRAMES, wait_for


def colours_of(image: QImage) -> np.ndarray:
    """(h, w, 3) B, G, R."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[
        ..., :3
    ]


def test_a_frame_without_a_take_has_only_its_original(qtbot, service, deliveries):
    wait_for(qtbot, service, 5)
    assert deliveries[-1].coloured is None
    assert np.ptp(colours_of(deliveries[-1].original), axis=2).max() == 0


def test_a_coloured_frame_is_red_to_the_left_and_blue_to_the_right(qtbot, service, deliveries):
    wait_for(qtbot, service, 30)
    blue, _, red = np.moveaxis(colours_of(deliveries[-1].coloured).astype(int), 2, 0)
    assert (red - blue)[:, :40].mean() > 20
    assert (blue - red)[:, -40:].mean() > 20


def test_the_samples_are_those_of_an_export(qtbot, service, coloured, tmp_path):
    target = tmp_path / "out.mkv"
    with Project.open(coloured.project) as project:
        job = ExportJob(coloured.film, target, ExportSettings("ffv1"), False, 0, FRAMES)
        layer = ColourLayer(project, coloured.film_id)
        export_film(job, layer, JobControl(), lambda event: None)
    wait_for(qtbot, service, 30)
    with FilmReader(probe(target)) as reader:
        exported = reader.read(30)
    for x, y in ((3, 3), (64, 50), (127, 95), (20, 70)):
        seen = service.sample(x + 0.5, y + 0.5)
        at = y >> exported.format.chroma_shift[1], x >> exported.format.chroma_shift[0]
        assert (seen.column, seen.row) == (x, y)
        assert seen.luma == exported.y[y, x]
        assert (seen.cb, seen.cr) == (exported.cb[at], exported.cr[at])


def test_only_the_last_of_many_requests_is_rendered(qtbot, service, deliveries):
    for frame in range(FRAMES - 1):
        service.request(frame)
    wait_for(qtbot, service, FRAMES - 1)
    assert len(deliveries) <= 4


def test_a_picture_seen_before_comes_at_once(qtbot, service, deliveries):
    wait_for(qtbot, service, 7)
    wait_for(qtbot, service, 8)
    service.request(7)
    assert deliveries[-1].frame == 7
    assert deliveries[-1].exact


def test_a_new_grade_is_seen_after_invalidation(qtbot, service, deliveries, coloured):
    wait_for(qtbot, service, 30)
    with Project.open(coloured.project) as project:
        shot = project.shots.at(coloured.film_id, 30)
        set_grade(project, [shot], Grade(vividness=0))
    with qtbot.waitSignal(service.pictureReady):
        service.invalidate()
    assert np.ptp(colours_of(deliveries[-1].coloured), axis=2).max() <= 2


def test_requests_beyond_the_film_show_its_ends(qtbot, service, deliveries):
    with qtbot.waitSignal(service.pictureReady):
        service.request(10_000)
    assert deliveries[-1].frame == FRAMES - 1


def test_a_prefetched_frame_is_not_shown_until_it_is_requested(qtbot, service, deliveries):
    wait_for(qtbot, service, 3)
    with qtbot.waitSignal(service.prefetched):
        service.prefetch(4)
    assert {shown.frame for shown in deliveries} == {3}
    service.request(4)
    assert deliveries[-1].frame == 4
    assert deliveries[-1].exact


def test_what_plays_is_reduced_and_what_stands_is_exact(qtbot, make_coloured):
    film = make_coloured(width=1024, height=64)
    service = PictureService()
    shown = []
    service.pictureReady.connect(lambda *what: shown.append((what[0], what[1].width(), what[3])))
    service.open(film.film, film.project, film.film_id)
    wait_for(qtbot, service, 3)
    service.set_playing(True)
    with qtbot.waitSignal(service.prefetched):
        service.prefetch(4)
    service.request(4)
    assert shown[-1] == (4, 512, False)
    with qtbot.waitSignal(service.pictureReady, check_params_cb=lambda *what: what[3]):
        service.set_playing(False)
    assert shown[-1] == (4, 1024, True)
    service.close()


def test_a_prefetch_survives_an_invalidation(qtbot, service):
    wait_for(qtbot, service, 3)
    with qtbot.waitSignal(service.prefetched):
        service.prefetch(4)
        service.invalidate()


def test_a_stand_in_comes_before_a_far_picture(qtbot, make_coloured):
    film = make_coloured(
        pix_fmt="yuv420p", codec="libx264", codec_options={"g": "24", "sc_threshold": "0"}
    )
    service = PictureService()
    shown = []
    service.pictureReady.connect(lambda *what: shown.append(what[::3]))
    service.open(film.film, film.project, film.film_id)
    wait_for(qtbot, service, 2)
    wait_for(qtbot, service, 40)
    service.close()
    assert shown[-2:] == [(40, False), (40, True)]


def test_turned_and_stretched_film_stands_upright(qtbot, make_coloured):
    film = make_coloured(pix_fmt="yuv420p", codec="libx264", rotation=90)
    service = PictureService()
    service.open(film.film, film.project, film.film_id)
    shown = []
    service.pictureReady.connect(lambda *what: shown.append(what))
    wait_for(qtbot, service, 30)
    assert service.picture_size.toTuple() == (96, 128)
    assert shown[-1][2].size() == service.picture_size
    service.close()


def test_a_missing_project_is_told_in_a_sentence(qtbot, coloured, tmp_path):
    service = PictureService()
    with qtbot.waitSignal(service.failed) as told:
        service.open(coloured.film, tmp_path / "gone.colorstudio", 1)
    assert "gone.colorstudio" in told.args[0]
    service.close()


def test_another_film_can_be_opened_while_pictures_are_on_their_way(qtbot, service, coloured):
    for _ in range(5):
        service.request(40)
        service.open(coloured.film, coloured.project, coloured.film_id)
    wait_for(qtbot, service, 9)
    assert service.film is coloured.film


def test_two_takes_are_seen_side_by_side_where_both_are(qtbot, coloured, service, deliveries):
    with Project.open(coloured.project) as project:
        other = project.takes.start(coloured.film_id, *COLOURED, "{}", "other").id
        grid = grid_size(coloured.film.video.display_aspect)
        green = np.full((COLOURED.length, 2, *grid), -0.15, np.float32)
        project.chunks.add(other, COLOURED.start, COLOURED.length, encode_chunk(green))
        chosen = project.takes.chosen(coloured.film_id, COLOURED)[0].take
    wait_for(qtbot, service, 30)
    normal = deliveries[-1]
    pair = TakePair(other, chosen, *COLOURED)
    with qtbot.waitSignal(service.pictureReady, check_params_cb=lambda *what: what[3]):
        service.compare(pair)
    compared = deliveries[-1]
    assert compared.coloured == normal.coloured
    assert compared.original != normal.original
    left = service.sample(10, 40, beside=True)
    assert left.cb < 128
    assert left.cr < 128
    assert service.sample(10, 40).cr > 128
    assert service.on_screen.pair == pair
    wait_for(qtbot, service, 5)
    assert deliveries[-1].coloured is None
    assert service.on_screen.pair is None
    service.compare(None)
    wait_for(qtbot, service, 30)
    assert deliveries[-1].original == normal.original


def test_pictures_bring_copies_of_the_size_on_screen(qtbot, service):
    service.show_at((64, 48))
    wait_for(qtbot, service, 30)
    picture = service.on_screen
    assert [small.size().toTuple() for small in picture.small] == [(64, 48)] * 2
    assert picture.original.size() == service.picture_size
    reds = [colours_of(image)[..., 2].mean() for image in (picture.coloured, picture.small[1])]
    assert abs(reds[0] - reds[1]) < 1
    service.show_at(None)
    wait_for(qtbot, service, 31)
    assert service.on_screen.small == ()
