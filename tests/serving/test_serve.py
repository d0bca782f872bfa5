"""A whole conversation with the program: a film is looked at, coloured by points, and written."""

import json
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest

from colorstudio.film.probe import probe

pytestmark = pytest.mark.usefixtures("small_grid")


class Conversation:
    """With ``colorstudio serve --stdio`` as a program of its own."""

    def __init__(self, to: IO[str], back: IO[str]) -> None:
        self._to, self._back, self._last = to, back, 0
        self.progress: list[dict[str, Any]] = []

    def ask(self, method: str, **params: object) -> dict[str, Any]:
        self._last += 1
        message = {"jsonrpc": "2.0", "id": self._last, "method": method, "params": params}
        self._to.write(json.dumps(message) + "\n")
        self._to.flush()
        while True:
            said: dict[str, Any] = json.loads(self._back.readline())
            if said.get("id") == self._last:
                return said
            self.progress.append(said["params"])


def test_a_film_is_coloured_by_points_and_written(
    grey_film: Path, tmp_path: Path, quick: list[str]
) -> None:
    words = [sys.executable, "-m", "colorstudio", "serve", "--stdio"]
    project, target = str(tmp_path / "p.colorstudio"), tmp_path / "colour.mkv"
    ours = {"film": str(grey_film), "project": project}
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        talk = Conversation(program.stdin, program.stdout)
        assert talk.ask("initialize")["result"]["serverInfo"]["name"] == "colorstudio"
        names = [tool["name"] for tool in talk.ask("tools/list")["result"]["tools"]]
        assert names == ["info", "shots", "colorize", "points", "export"]
        frames = talk.ask("info", **ours)["result"]["frames"]
        shots = talk.ask("shots", **ours)["result"]["shots"]
        assert [shot["take"] for shot in shots] == [None] * len(shots)
        assert shots[-1]["stop"] == frames
        point = {"x": 0.5, "y": 0.2, "colour": "#3060c0"}
        assert talk.ask("points", **ours, frame=2, points=[point])["result"]["points"] == 1
        how = {"model": "tiny", "quality": "draft", "shots": [1]}
        done = talk.ask("colorize", **ours, **how)["result"]["shots"]
        assert [shot["take"] is not None for shot in done] == [True, *([False] * (len(shots) - 1))]
        assert {one["message"] for one in talk.progress} >= {"colour"}
        called = talk.ask("tools/call", name="export", arguments={**ours, "target": str(target)})
        assert called["result"]["structuredContent"] == {"written": str(target)}
        again = talk.ask("tools/call", name="export", arguments={**ours, "target": str(target)})
        assert again["result"]["isError"]
        assert "exists already" in again["result"]["content"][0]["text"]
        program.stdin.close()
        assert program.wait() == 0
    assert len(probe(target).frames) == frames


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("info", {}, "film"),
        ("info", {"film": "gone.mp4"}, "There is no film"),
        ("info", {"film": 3}, "film"),
        ("colorize", {"film": "x", "quality": "best"}, "draft, standard, fine"),
        ("colorize", {"film": "x", "colour": 1}, "colour"),
        ("points", {"film": "x", "points": [{"x": 0, "y": 0, "colour": "red"}]}, "#rrggbb"),
        ("export", {"film": "x"}, "target"),
        ("tools/call", {"name": "sing"}, "no tool sing"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    method: str, params: dict[str, object], words: str
) -> None:
    import io

    from colorstudio.serving.rpc import Server
    from colorstudio.serving.tools import methods

    output = io.StringIO()
    Server(methods(), output).serve([json.dumps({"id": 1, "method": method, "params": params})])
    (said,) = (json.loads(line) for line in output.getvalue().splitlines())
    assert words in said["error"]["message"]
    assert said["error"]["message"].count("\n") == 0
