"""Pickled weights, read without running them: what would they call?

``torch.load(weights_only=True)`` refuses the rest; this says so before, in a sentence, and needs
no torch. The allow-list is that of a state dict.
"""

import io
import pickletools
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from colorstudio.errors import ModelError

_ALLOWED = {
    "collections": {"OrderedDict"},
    "torch._utils": {
        "_rebuild_tensor",
        "_rebuild_tensor_v2",
        "_rebuild_parameter",
        "_rebuild_parameter_with_state",
    },
    "torch._tensor": {"_rebuild_from_type_v2"},
    "torch.nn.parameter": {"Parameter"},
    "torch.storage": {"TypedStorage", "UntypedStorage", "_TypedStorage", "_UntypedStorage"},
    "torch.serialization": {"_get_layout"},
    "torch": {"Size", "Tensor", "device"},
}
_STORAGES = {
    f"{kind}Storage"
    for kind in ("BFloat16", "Bool", "Byte", "Char", "Double", "Float", "Half", "Int", "Long")
} | {"ShortStorage"}
_STRINGS = {"SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "UNICODE", "STRING", "BINSTRING"}
_STRINGS |= {"SHORT_BINSTRING"}
_MEMORY = {"MEMOIZE", "PUT", "BINPUT", "LONG_BINPUT"}
_RECALL = {"GET", "BINGET", "LONG_BINGET"}
_LEGACY_PICKLES = 5  # magic number, protocol, machine, the weights, the names of the storages


def refuse_code(path: Path) -> None:
    """Raise ModelError where unpickling a file would call more than a state dict needs."""
    strange: list[str] = []
    try:
        strange.extend(name for name in called_names(path) if not _is_allowed(name))
    except (OSError, ValueError, zipfile.BadZipFile, IndexError, KeyError, EOFError) as error:
        if not strange:
            raise ModelError(
                f"{path.name} is no file of PyTorch weights ({error}); take another copy of it."
            ) from None
    if strange:
        calls = ", ".join(sorted(set(strange))[:3])
        raise ModelError(
            f"{path.name} would run code when it is loaded ({calls}); it is "
            "refused, so do not use it and take the model from its authors, as safetensors."
        )


def called_names(path: Path) -> Iterator[str]:
    """``module.name`` of all that the pickles in a file of PyTorch weights ask for."""
    with path.open("rb") as data:
        is_archive = data.read(4) == b"PK\x03\x04"  # what torch.load goes by
    if is_archive:
        with zipfile.ZipFile(path) as archive:
            pickles = [name for name in archive.namelist() if name.endswith(".pkl")]
            if not pickles:
                raise ValueError("a zip file without weights")
            for name in pickles:
                yield from _names(io.BytesIO(archive.read(name)))
        return
    if tarfile.is_tarfile(path):
        raise ValueError("a format of 2016")
    with path.open("rb") as data:
        for _ in range(_LEGACY_PICKLES):
            yield from _names(data)


def _names(data: BinaryIO) -> Iterator[str]:
    """The globals of one pickle. Strings are followed through the memo, as an unpickler would."""
    memo: dict[int, str] = {}
    pushed: list[str] = []
    for code, argument, _ in pickletools.genops(data):
        name = code.name
        if name in ("GLOBAL", "INST"):
            yield str(argument).replace(" ", ".")
            pushed.append("")
        elif name == "STACK_GLOBAL":
            yield ".".join(pushed[-2:]) if len(pushed) > 1 and all(pushed[-2:]) else "a hidden name"
            pushed.append("")
        elif name in ("EXT1", "EXT2", "EXT4"):
            yield "a registered extension"
        elif name in _STRINGS:
            pushed.append(str(argument))
        elif name in _RECALL:
            pushed.append(memo.get(int(str(argument)), ""))
        elif name in _MEMORY and pushed:
            memo[len(memo) if argument is None else int(argument)] = pushed[-1]
        elif name not in _MEMORY and name not in ("PROTO", "FRAME"):
            pushed.append("")


def _is_allowed(name: str) -> bool:
    module, _, attribute = name.rpartition(".")
    if module in ("torch", "torch.cuda") and attribute in _STORAGES:
        return True
    return attribute in _ALLOWED.get(module, ())
