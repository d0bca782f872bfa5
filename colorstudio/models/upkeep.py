"""Models on this machine, verified again or removed."""

import shutil
from pathlib import Path, PurePosixPath

from colorstudio.errors import UsageError
from colorstudio.models.add import OnFile
from colorstudio.models.download import forget_download
from colorstudio.models.installed import ModelEntry, find_model, user_models
from colorstudio.models.manifest import MANIFEST, PICKLES, verify
from colorstudio.models.pickles import refuse_code
from colorstudio.models.recognise import check
from colorstudio.models.verification import remember


def remove(name: str) -> Path:
    """Delete an installed model, or what an unfinished download left. Raises UsageError."""
    folder = user_models() / name
    if forget_download(name):
        return folder
    entry = find_model(name)
    if not entry.folder.is_relative_to(user_models()):
        raise UsageError(f"{entry.manifest.title} comes with ColorStudio and stays.")
    (entry.folder / MANIFEST).unlink()  # first: half a model is none
    shutil.rmtree(entry.folder)
    return entry.folder


def verify_model(name: str, on_file: OnFile = lambda done, total, name: None) -> ModelEntry:
    """Hash every file of a model again. Raises ModelError where one is not what it was."""
    entry = find_model(name)
    files = entry.manifest.files
    for number, file in enumerate(files):
        on_file(number, len(files), file.path)
        verify(entry.folder, [file])
        if PurePosixPath(file.path).suffix in PICKLES:
            refuse_code(entry.folder / file.path)
    check(entry.folder, entry.manifest.kind)
    remember(entry.folder, files)
    return entry
