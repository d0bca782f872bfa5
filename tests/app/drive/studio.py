"""The driven process: the studio as ``colorstudio studio`` starts it, and a person in a thread."""

import argparse
import faulthandler
import json
import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from colorstudio.app.shell.main import run_studio
from tests.app.drive.desk import desk_day
from tests.app.drive.hands import Hands
from tests.app.drive.library import library_day
from tests.app.drive.person import Person
from tests.app.drive.story import first_day, second_day

_BROKEN = 3  # exit code of a story that did not come to its end


def main() -> int:
    """Run one day; its report goes to ``--report``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("film", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--album", type=Path, required=True)
    parser.add_argument("--report", type=Path, required=True)
    parser.add_argument("--quality", default="Draft")
    parser.add_argument("--size", required=True)
    parser.add_argument("--day", choices=("first", "second", "library", "desk"), required=True)
    args = parser.parse_args()

    faulthandler.register(signal.SIGUSR1)
    warnings = _collect_warnings()
    app = QApplication(sys.argv[:1])
    person = Person(Hands(), args.album)
    person.report["warnings"] = warnings
    story = threading.Thread(target=_tell, args=(person, args), daemon=True)
    QTimer.singleShot(0, story.start)
    code = run_studio(None)
    story.join()
    del app
    _write(person, args.report)
    return code


def _tell(person: Person, args: argparse.Namespace) -> None:
    try:
        width, height = map(int, args.size.split("x"))
        person.sit_down((width, height))
        if args.day == "first":
            first_day(person, args.film, args.out, args.quality)
        elif args.day == "desk":
            desk_day(person, args.film, args.out, args.quality)
        elif args.day == "library":
            library_day(person, args.film)
        else:
            second_day(person, args.film)
    except BaseException:  # noqa: BLE001  (whatever it is, the window must not stay open)
        person.report["broken"] = traceback.format_exc()
        _write(person, args.report)
        faulthandler.dump_traceback()  # what the window's thread is about
        with suppress(TimeoutError):
            person.hands.screen().save(str(args.album / "broken.png"))
        os._exit(_BROKEN)


def _write(person: Person, path: Path) -> None:
    path.write_text(json.dumps(person.report, indent=1), encoding="utf-8")


def _collect_warnings() -> list[str]:
    """Whatever Qt complains of from now on."""
    warnings: list[str] = []

    def keep(kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            warnings.append(text or "")
            sys.stderr.write(f"{kind.name}: {text}\n")

    qInstallMessageHandler(keep)
    return warnings


if __name__ == "__main__":
    sys.exit(main())
