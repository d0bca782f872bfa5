"""A polite kill closes the studio as its button does."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import patience


@pytest.mark.slow
def test_sigterm_closes_the_window(tmp_path: Path) -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]); QTimer.singleShot(0, lambda: print('shown', flush=True));"
        "from colorstudio.app.shell.main import run_studio; sys.exit(run_studio(None))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "shown"
    time.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=patience.SECONDS) == 0
    process.stdout.close()
