"""Try what was built as a person would: it colours, exports, and opens its window."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_FRAMES = 10
_LOOKED_AT_S = 15  # that the window must stay
_QUIT_S = 600  # on a machine that is busy


def try_program(folder: Path) -> str:
    """Colour ten frames of the film that it brings along and open the studio; what that took.

    Raises SystemExit with what the program said where it fails.
    """
    program = folder / ("colorstudio.exe" if os.name == "nt" else "colorstudio")
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        clean = _clean_environment(home)
        started = time.monotonic()
        version = _run([str(program), "--version"], clean)
        start = time.monotonic() - started
        film = folder / "_internal" / "colorstudio" / "_resources" / "sample" / "film.mp4"
        colour = home / "colour.mp4"
        words = ["colorize", str(film), "-o", str(colour), "--range", f"0-00:00:00:{_FRAMES}"]
        _run([str(program), *words], clean)
        if not colour.is_file():
            raise SystemExit("The built program wrote no film.")
        encoder = _h264_encoder(program, clean)
        opened = _open_window(program, film, clean)
    coloured = f"colours {_FRAMES} frames, has {encoder}"
    return f"{version.strip()}: starts in {start:.1f} s, {coloured}{opened}."


def _h264_encoder(program: Path, environment: dict[str, str]) -> str:
    """What writes H.264 in the built program, which must work."""
    found = json.loads(_run([str(program), "doctor", "--json"], environment))["encoders"]
    working = [one["name"] for one in found if one["ok"] and "264" in one["name"]]
    if not working:
        raise SystemExit("Nothing in the built program writes H.264.")
    return str(working[0])


def _open_window(program: Path, film: Path, environment: dict[str, str]) -> str:
    """The studio on a screen that nobody sees: it must stay up for a while, and quit when asked."""
    environment = environment | {"QT_QPA_PLATFORM": "offscreen"}
    words = [str(program), "studio", str(film)]
    studio = subprocess.Popen(words, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        studio.wait(timeout=_LOOKED_AT_S)
    except subprocess.TimeoutExpired:
        studio.terminate()
        code = studio.wait(timeout=_QUIT_S)
        if code:
            raise SystemExit(f"The built studio did not quit as asked, but with {code}.") from None
        return ", opens its window and quits"
    assert studio.stderr is not None
    raise SystemExit(f"The built studio ended by itself: {studio.stderr.read()}")


def _clean_environment(home: Path) -> dict[str, str]:
    """Nothing of the machine's Python or of the person's settings."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    places = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return kept | places | {"HOME": str(home)}


def _run(words: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(words, env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(words)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    print(try_program(Path(sys.argv[1])))
