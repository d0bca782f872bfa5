"""A process that owns an engine: prints its process id, and ends it when stdin does."""

import sys
import threading
from pathlib import Path

from colorstudio.engine.events import Stage
from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.tasks import ExportFilm
from colorstudio.film.codecs import ExportSettings
from tests.engine.working import NO_MODEL, Log, await_pid


def main(project: Path, film: Path, target: Path) -> None:
    log = Log()
    client = EngineClient(log, NO_MODEL, "cpu")
    thread = threading.Thread(target=client.run)
    thread.start()
    job = client.submit(ExportFilm(project, film, target, ExportSettings(), None, False))
    log.wait_progress(job, Stage.EXPORT)
    say(await_pid(client))
    sys.stdin.read()
    client.close()
    thread.join()
    say("with torch" if "torch" in sys.modules else "torch-free")


def say(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
