"""One call for a run on a cluster."""

from pathlib import Path

from colorstudio.colorizers.device import arithmetic_threads
from colorstudio.counting import counted
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Notice, OnEvent
from colorstudio.engine.export import ExportJob
from colorstudio.engine.farm.cluster import joined
from colorstudio.engine.farm.job import FarmJob
from colorstudio.film.info import FilmInfo
from colorstudio.models.installed import find_model


def colorize_on(
    address: str,
    film: FilmInfo,
    project: Path,
    options: ColorizeOptions,
    export: ExportJob | None,
    control: JobControl,
    on_event: OnEvent,
) -> None:
    """As a ColorizeJob runs, with shots coloured by the cluster at "auto" or "ray://HOST:PORT".

    Raises UsageError where none answers.
    """
    memory = find_model(options.wish.model).manifest.memory_mib
    threads = arithmetic_threads()
    with joined(address, threads=threads, memory_mib=memory, device=options.device) as farm:
        on_event(Notice(f"The cluster has {counted(farm.nodes, 'node')}."))
        FarmJob(film, project, options, export, control, on_event, farm, farm.means.threads).run()
