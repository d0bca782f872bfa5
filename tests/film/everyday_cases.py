"""More inputs and habits that went wrong once, each tried through the door that people use."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.engine.tint import film_tint
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.chroma.test_tone import GREY, merged, own
from tests.film.cropped import cropped_film
from tests.film.exporting import decoded, export, planes_of, settings, times
from tests.film.matrix import Place
from tests.film.sync import joined, sync_film
from tests.film.test_hdr10 import P3, hdr_film
from tests.film.test_kept import interlaced, timed, turned
from tests.media import film_frames, grey_scene, make_film, make_image_sequence, moving_scene

CUT = 14
POINTS = b'{"format": "colorstudio-points", "version": 1, "frames": []}'

Trial = Callable[[Place], str]
"""Does it and says what was measured; raises AssertionError where it is wrong."""


@dataclass(frozen=True, slots=True)
class Habit:
    """``item`` numbers the seventeen kinds of what went wrong, as the other cases do."""

    item: int
    kind: str
    road: str
    trial: Trial

    def run(self, folder: Path, models: Path) -> str:
        """Try it in a folder of its own."""
        return self.trial(Place(folder, models))


def _coloured(place: Place, film: Path, *words: str, name: str = "o.mkv") -> tuple[Path, str]:
    """The film, coloured by the command line, and what was said."""
    target = place.made / name
    more = [*words, *place.quick]
    code, said = place.run("colorize", str(film), "-o", str(target), *more)
    assert code == 0, said
    return target, said


# 3: folders of pictures


def _folder(rate: str, meant: Fraction) -> Trial:
    def trial(place: Place) -> str:
        reel = make_image_sequence(place.films / "reel", frames=12, width=64, height=48)
        target, _ = _coloured(place, reel, "--rate", rate, name="o.mp4")
        made = probe(target)
        assert len(made.frames) == 12
        assert made.video.frame_rate == meant
        return f"12 pictures at {float(meant):.6g} a second"

    return trial


# 5: fields


def _fields(order: str, codec: str, name: str) -> Trial:
    def trial(place: Place) -> str:
        film = interlaced(place.films / "in.mp4", order)
        export(film, place.made / name, settings(codec))
        first = {"tt": "top", "tb": "bottom", "bb": "bottom", "bt": "top"}
        made = first[probe(place.made / name).video.field_order]
        assert made == {"tff": "top", "bff": "bottom"}[order]
        return f"{made} field first"

    return trial


# 6: names


def _named(name: bytes) -> Trial:
    def trial(place: Place) -> str:
        text = os.fsdecode(name)
        film = make_film(place.films / "in.mp4", frames=3).rename(place.films / text)
        target, _ = _coloured(place, film, name=text)
        assert len(probe(target).frames) == 3
        return "3 pictures"

    return trial


# 7: sound that changes


def _layouts(*layouts: str) -> Trial:
    def trial(place: Place) -> str:
        parts = [_sounding(place.films / f"{n}.m2ts", layout) for n, layout in enumerate(layouts)]
        film = probe(joined(place.films / "in.m2ts", *parts))
        export(film, place.made / "o.mp4", settings("h264"))
        with av.open(str(place.made / "o.mp4")) as made:
            blocks = [(f.layout.name, f.samples) for f in made.decode(audio=0)]
            seconds = sum(samples for _, samples in blocks) / 48000
        heard = {layout for layout, _ in blocks}
        assert len(heard) == 1
        assert abs(seconds - len(parts)) < 0.1
        return f"{seconds:.2f} s of sound, {heard.pop()} throughout"

    return trial


def _sounding(path: Path, layout: str) -> Path:
    """A second of film with LPCM, as Blu-ray discs have it."""
    with av.open(str(path), "w", format="mpegts", options={"mpegts_m2ts_mode": "1"}) as out:
        video = out.add_stream("mpeg2video", rate=25)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        audio = out.add_stream("pcm_bluray", rate=48000, layout=layout)
        for number, picture in enumerate(film_frames(frames=25, width=64, height=48)):
            picture.pts, picture.time_base = number, Fraction(1, 25)
            out.mux(video.encode(picture))
        count = audio.codec_context.layout.nb_channels
        for at in range(0, 48000, 240):
            block = av.AudioFrame.from_ndarray(
                np.zeros((1, 240 * count), np.int16), format="s16", layout=layout
            )
            block.rate, block.pts, block.time_base = 48000, at, Fraction(1, 48000)
            out.mux(audio.encode(block))
        out.mux([*video.encode(), *audio.encode()])
    return path


# 8: timecode


def _timecode(rate: Fraction, begin: str, first: int, later: str, name: str) -> Trial:
    def trial(place: Place) -> str:
        film = timed(place.films / "in.mov", begin, rate)
        export(film, place.made / name, settings("h264"), first=first)
        assert probe(place.made / name).timecode == later
        return f"{begin} and {first} pictures on: {later}"

    return trial


# 10: what a film says of itself


def _turned(degrees: int, across: bool, down: bool, name: str) -> Trial:
    def trial(place: Place) -> str:
        film = turned(place.films / "in.mp4", degrees, across, down)
        export(film, place.made / name, settings("h264"))
        made = probe(place.made / name).video
        assert made.display_matrix == film.video.display_matrix
        return "the same display matrix"

    return trial


def _cropped(name: str) -> Trial:
    def trial(place: Place) -> str:
        film = cropped_film(place.films / "in.mkv", top=6, bottom=4, left=8)
        export(film, place.made / name, settings("ffv1"))
        whole, made = decoded(film.path)[2], decoded(place.made / name)[2]
        assert np.array_equal(planes_of(made)[0], planes_of(whole)[0][6:44, 8:])
        return f"{made.width} × {made.height}, luma bit for bit that of the shown part"

    return trial


def _language(code: str) -> Trial:
    def trial(place: Place) -> str:
        film = sync_film(place.films / "in.mkv", audio=["ac3"], languages=[code])
        export(probe(film), place.made / "o.mov", settings("h264"))
        assert probe(place.made / "o.mov").audio[0].language == code
        return f"language {code}"

    return trial


# 11 and 16: colour of the film's own


def _partly(places: range) -> Trial:
    """``places``: the frames that are in colour."""

    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        scene = (moving_scene if frame in places else grey_scene)(frame, width, height)
        if frame // CUT % 2:
            scene = (255 - scene[::-1]) // 2
        return np.ascontiguousarray(scene)

    def trial(place: Place) -> str:
        film = make_film(
            place.films / "in.mkv", frames=3 * CUT, width=160, height=120, codec="ffv1", paint=paint
        )
        target, said = _coloured(place, film, "--codec", "ffv1")
        before, after = _chroma(film), _chroma(target)
        stays = (before == after).all(axis=(1, 2, 3))
        number = places.start // CUT + 1
        assert f"Shot {number} is in colour already" in said
        assert stays[places.start : places.stop].all()
        assert not stays[: places.start].any()
        assert not stays[places.stop :].any()
        return f"shot {number} of 3 bit for bit as it was, the others coloured"

    return trial


def _chroma(path: Path) -> NDArray[np.int_]:
    with FilmReader(probe(path)) as reader:
        return np.array([[p.cb, p.cr] for p in reader.frames()], int)


def _tint(hue: str, factors: tuple[float, float, float]) -> Trial:
    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        tinted = grey_scene(frame, width, height) * np.float32(factors)
        return np.clip(tinted, 0, 255).astype(np.uint8)

    def trial(place: Place) -> str:
        film = probe(make_film(place.films / "in.mkv", frames=4, codec="ffv1", paint=paint))
        assert film_tint(film) == hue
        with FilmReader(film) as reader:
            shown = reader.read(1)
        apart = float(np.median(np.abs(merged(shown, GREY, Grade(own_tint=1)) - own(shown))))
        assert apart < 0.004
        return f"named {hue}; laid over grey it is {255 * apart:.1f} steps from the film's"

    return trial


# 12: batches


def _batch(
    place: Place, *, again: bool = False, own_folder: bool = False, strays: bool = False
) -> str:
    for name in ("a", "b"):
        make_film(place.films / f"{name}.mp4", frames=3, width=64, height=48, paint=grey_scene)
    if strays:
        (place.films / "._a.mp4").write_bytes(b"\0\5\x16\7")
    out = place.films if own_folder else place.made
    for _ in range(2 if again or own_folder else 1):
        code, said = place.run("batch", str(place.films), "-o", str(out), *place.quick)
        assert code == 0, said
    films = sorted(p.name for p in out.glob("*.mp4") if not p.name.startswith("._"))
    return f"exit 0; films: {', '.join(films)}"


# 14: two runs


def _claimed(spelled: Callable[[Path], Path]) -> Trial:
    def trial(place: Place) -> str:
        film = make_film(place.films / "in.mp4", frames=3, width=64, height=48)
        target = place.made / "o.mp4"
        words = "import sys;from pathlib import Path;from colorstudio.claims import Claim;"
        words += "claim=Claim(Path(sys.argv[1]));print('held',flush=True);sys.stdin.read()"
        holder = subprocess.Popen(
            [sys.executable, "-c", words, str(target)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        with holder:
            assert holder.stdin is not None
            assert holder.stdout is not None
            holder.stdout.readline()
            asked = str(spelled(target))
            code, said = place.run("colorize", str(film), "-o", asked, *place.quick)
            holder.stdin.close()
        assert code == 2
        assert "Another ColorStudio is at work on" in said
        assert not target.exists()
        return "the second is refused"

    return trial


def _spelled_through_a_link(target: Path) -> Path:
    link = target.parent.parent / "link"
    link.symlink_to(target.parent, target_is_directory=True)
    return link / target.name


# 15: readers that leave


def _deserted(*words: str) -> Trial:
    def trial(place: Place) -> str:
        film = make_film(place.films / "in.mp4", frames=8, width=64, height=48, paint=grey_scene)
        target = place.made / "o.mp4"
        if words[0] == "export":
            _coloured(place, film, name="first.mp4")
            film = place.made / "first.mp4.colorstudio"
        command = [sys.executable, "-m", "colorstudio", words[0], str(film)]
        quick = place.quick if words[0] != "export" else []
        target = target if words[0] != "batch" else place.made
        if words[0] == "batch":
            command[-1] = str(place.films)
        command += ["-o", str(target), *words[1:], *quick]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            process.stdout.close()
            process.wait()
        assert process.returncode == 0
        made = target if target.is_file() else place.made / "in.mp4"
        assert len(times(made)) == 8
        return "exit 0 and all 8 pictures"

    return trial


# 17: the rest


def _hdr(codec: str, name: str) -> Trial:
    def trial(place: Place) -> str:
        film = hdr_film(place.films / "in.mp4", f"master-display={P3}:max-cll=1000,400")
        export(film, place.made / name, settings(codec))
        made = probe(place.made / name).video.hdr10
        assert made is not None
        assert made.display is not None
        assert made.light == (1000, 400)
        return "mastering display and light levels kept"

    return trial


def _refused(words: str, *more: str) -> Trial:
    def trial(place: Place) -> str:
        film = make_film(place.films / "in.mp4", frames=3, width=64, height=48)
        target = place.made / "o.mp4"
        code, said = place.run("colorize", str(film), "-o", str(target), *place.quick, *more)
        assert code == 2
        assert words in said
        assert list(place.made.iterdir()) == []
        return "exit 2 before any work"

    return trial


def _points(place: Place) -> str:
    film = make_film(place.films / "in.mp4", frames=3, width=64, height=48, paint=grey_scene)
    points = place.films / "points.json"
    points.write_bytes(b"\xef\xbb\xbf" + POINTS)
    _coloured(place, film, "--points", str(points))
    return "read"


HABITS = [
    Habit(3, "folder of pictures at 16", "colorize", _folder("16", Fraction(16))),
    Habit(3, "folder of pictures at 18", "colorize", _folder("18", Fraction(18))),
    Habit(3, "folder at 23.976", "colorize", _folder("23.976", Fraction(24000, 1001))),
    Habit(5, "top field first", "h264 in mkv", _fields("tff", "h264", "o.mkv")),
    Habit(5, "bottom field first", "prores in mov", _fields("bff", "prores", "o.mov")),
    Habit(5, "bottom field first", "ffv1 in mkv", _fields("bff", "ffv1", "o.mkv")),
    Habit(6, "a name that is not UTF-8", "colorize", _named(b"l\xe9on.mp4")),
    Habit(6, "a colon in the name", "colorize", _named(b"a:b.mp4")),
    Habit(6, "a name of 246 bytes", "colorize", _named(b"x" * 242 + b".mp4")),
    Habit(7, "sound of 2.0, then 5.1", "h264 in mp4", _layouts("stereo", "5.1(side)")),
    Habit(7, "sound of 5.1, then 2.0", "h264 in mp4", _layouts("5.1(side)", "stereo")),
    Habit(7, "stereo, 5.1, stereo", "h264 in mp4", _layouts("stereo", "5.1(side)", "stereo")),
    *(
        Habit(
            *(8, f"timecode at {float(rate):.5g}", f"h264 in {name[2:]}"),
            _timecode(rate, *how, name),
        )
        for rate, how, name in (
            (Fraction(25), ("01:02:03:04", 24, "01:02:04:03"), "o.mp4"),
            (Fraction(30000, 1001), ("00:00:59;28", 5, "00:01:00;05"), "o.mov"),
            (Fraction(24000, 1001), ("10:00:00:00", 25, "10:00:01:01"), "o.mkv"),
        )
    ),
    Habit(10, "mirrored", "h264 in mp4", _turned(0, True, False, "o.mp4")),
    Habit(10, "upside down", "h264 in mov", _turned(0, False, True, "o.mov")),
    Habit(10, "turned and mirrored", "h264 in mp4", _turned(90, True, False, "o.mp4")),
    *(
        Habit(10, "cropped edges in Matroska", f"ffv1 in {name[2:]}", _cropped(name))
        for name in ("o.mkv", "o.mp4")
    ),
    *(
        Habit(10, f"sound in {words}", "h264 in mov", _language(code))
        for words, code in (("Sorbian", "hsb"), ("Swiss German", "gsw"))
    ),
    Habit(11, "colour at the beginning", "colorize", _partly(range(CUT))),
    Habit(11, "colour in the middle", "colorize", _partly(range(CUT, 2 * CUT))),
    Habit(11, "colour at the end", "colorize", _partly(range(2 * CUT, 3 * CUT))),
    Habit(12, "a folder twice", "batch", lambda place: _batch(place, again=True)),
    Habit(12, "into its own folder", "batch", lambda place: _batch(place, own_folder=True)),
    Habit(12, "with files of a Mac", "batch", lambda place: _batch(place, strays=True)),
    Habit(14, "one output, two runs", "colorize", _claimed(lambda target: target)),
    Habit(14, "through a link", "colorize", _claimed(_spelled_through_a_link)),
    Habit(
        14,
        "spelled in another way",
        "colorize",
        _claimed(lambda target: target.parent / ".." / target.parent.name / target.name),
    ),
    Habit(15, "its reader leaves", "colorize --json", _deserted("colorize", "--json")),
    Habit(15, "its reader leaves", "export --json", _deserted("export", "--json")),
    Habit(15, "its reader leaves", "batch --json", _deserted("batch", "--json")),
    Habit(16, "blue night", "own tint", _tint("blue", (0.35, 0.5, 1.0))),
    Habit(16, "amber day", "own tint", _tint("amber", (1.0, 0.8, 0.55))),
    Habit(16, "red fire", "own tint", _tint("red", (1.0, 0.45, 0.45))),
    Habit(17, "HDR10", "h265 in mp4", _hdr("h265", "o.mp4")),
    Habit(17, "HDR10", "h264 in mp4", _hdr("h264", "o.mp4")),
    Habit(17, "HDR10", "av1 in mkv", _hdr("av1", "o.mkv")),
    Habit(17, "a seed of 65 bits", "colorize", _refused("2^63", "--seed", str(1 << 64))),
    Habit(17, "no shots named", "colorize", _refused("Shots are given", "--shots", "")),
    Habit(17, "points with a byte order mark", "colorize", _points),
]
