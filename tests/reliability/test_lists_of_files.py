"""A file that only names others is no film, whatever it is called: it leads nobody to them."""

from pathlib import Path

import pytest

from colorstudio.cli.main import main as command
from colorstudio.errors import FilmError
from colorstudio.film.probe import probe
from tests.media import make_film

LISTS = {
    "list.ffconcat": "ffconcat version 1.0\nfile film.mkv\n",
    "film.mp4": "\ufeffffconcat version 1.0\nfile film.mkv\n",
    "quiet.mp4": "# a film\nffconcat version 1.0\nfile film.mkv\n",
    "list.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\nfilm.mkv\n#EXT-X-ENDLIST\n",
    "film.mkv.mp4": "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\nfilm.mkv\n#EXT-X-ENDLIST\n",
    "film.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nt=0 0\nm=video 5004 RTP/AVP 96\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_it_is_refused(tmp_path: Path, name: str) -> None:
    make_film(tmp_path / "film.mkv", frames=4)
    (tmp_path / name).write_text(LISTS[name], encoding="utf-8")
    with pytest.raises(FilmError):
        probe(tmp_path / name)


def test_one_sentence_says_what_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_film(tmp_path / "film.mkv", frames=4)
    (tmp_path / "a.mp4").write_text(LISTS["list.ffconcat"], encoding="utf-8")
    assert command(["info", str(tmp_path / "a.mp4")]) == 2
    said = capsys.readouterr().err
    assert said.startswith("colorstudio: a.mp4 is a list of other files, not a film;")
    assert said.count("\n") == 1
