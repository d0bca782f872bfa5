"""Jobs on projects that are tried with faults: steps of a person and the engine, and migration."""

import sys
from collections.abc import Callable
from pathlib import Path

from colorstudio.errors import ColorStudioError
from colorstudio.project.document import Project
from tests.media import make_film
from tests.reliability.documents import contents, older_document, steps

_NAME = "p.colorstudio"


class Steps:
    """A document is edited, coloured, taken back and made smaller."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self._film = make_film(source / "film.mp4", frames=6)
        whole = source.parent / "whole"  # as far from the film as those that are tried
        whole.mkdir()
        self.prepare(whole)
        self._states = [contents(whole / _NAME)]
        with Project.open(whole / _NAME) as project:
            for step in steps(self._film):
                step(project)
                self._states.append(contents(whole / _NAME))

    def prepare(self, folder: Path) -> None:
        Project.create(folder / _NAME).close()

    def work(self, folder: Path) -> int:
        def all_steps() -> None:
            with Project.open(folder / _NAME) as project:
                for step in steps(self._film):
                    step(project)

        return _plainly(all_steps)

    def broken(self, folder: Path, code: int, said: str) -> str:
        if strays := _strays(folder, _NAME):
            return f"left {strays}"
        found = contents(folder / _NAME)
        if found not in (self._states if code else self._states[-1:]):
            return "the document is neither as before a step nor as after it"
        return ""


class Migration:
    """A document of an older format is opened."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self.prepare(source)
        self._before = contents(source / _NAME)
        Project.open(source / _NAME).close()
        self._after = contents(source / _NAME)

    def prepare(self, folder: Path) -> None:
        (folder / _NAME).write_bytes(older_document())

    def work(self, folder: Path) -> int:
        return _plainly(lambda: Project.open(folder / _NAME).close())

    def broken(self, folder: Path, code: int, said: str) -> str:
        if contents(folder / _NAME) not in ([self._before, self._after] if code else [self._after]):
            return "the document is neither the old one nor the new one"
        Project.open(folder / _NAME).close()
        if contents(folder / _NAME) != self._after:
            return "another try does not lift it"
        if contents(folder / f"{_NAME}.v3.bak") != self._before:
            return "its backup is not what it was"
        strays = _strays(folder, _NAME) if code >= 0 else []  # who dies can put nothing away
        return f"left {strays}" if strays else ""


def _plainly(work: Callable[[], object]) -> int:
    """The exit code of a command that does this."""
    try:
        work()
    except (ColorStudioError, MemoryError) as error:
        sys.stderr.write(f"colorstudio: {error}\n")
        return 2
    return 0


def _strays(folder: Path, name: str) -> list[str]:
    return [path.name for path in folder.iterdir() if not path.name.startswith(name)]
