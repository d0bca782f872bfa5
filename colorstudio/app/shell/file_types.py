"""What kinds of files a file dialog knows by their names alone."""

import os
import sys

from colorstudio.resources import resources_dir

_VARIABLE = "XDG_DATA_DIRS"
_USUAL = "/usr/local/share/:/usr/share/"  # of the XDG base directory specification


def know_projects_by_name() -> None:
    """Keep Qt's file dialogs from reading open projects.

    What they do not know by its name they open to look at it, and where a process closes a file,
    POSIX drops all locks that it holds there. SQLite's are among them: the engine then takes itself
    for alone, empties what the studio has mapped into its memory, and the studio dies of SIGBUS
    (SQLite, "How To Corrupt An SQLite Database File", 2.2).
    """
    folders = (os.environ.get(_VARIABLE) or _USUAL).split(":")
    own = str(resources_dir())
    if sys.platform.startswith("linux") and own not in folders:
        os.environ[_VARIABLE] = ":".join([*folders, own])
