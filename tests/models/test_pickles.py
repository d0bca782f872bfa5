"""Pickles are read without being run; those that would run something are refused."""

import os
import pickle
from pathlib import Path

import pytest
import torch

from colorstudio.errors import ModelError
from colorstudio.models.pickles import refuse_code


class _Runs:
    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self._mark),)


WEIGHTS = {
    "params": {
        "half": torch.zeros(2, 3).half(),
        "brain": torch.zeros(2, dtype=torch.bfloat16),
        "parameter": torch.nn.Parameter(torch.ones(2)),
        "steps": 3,
    }
}


@pytest.mark.parametrize("archive", [True, False])
def test_weights_are_fine(tmp_path: Path, archive: bool) -> None:
    path = tmp_path / "weights.pth"
    torch.save(WEIGHTS, path, _use_new_zipfile_serialization=archive)
    refuse_code(path)
    torch.save(torch.nn.Linear(2, 3).state_dict(), path, _use_new_zipfile_serialization=archive)
    refuse_code(path)


@pytest.mark.parametrize("archive", [True, False])
@pytest.mark.parametrize("protocol", [2, 4, 5])
def test_code_is_refused_and_not_run(tmp_path: Path, protocol: int, archive: bool) -> None:
    path, mark = tmp_path / "weights.pth", tmp_path / "ran"
    torch.save(
        {"weights": _Runs(mark)},
        path,
        pickle_protocol=protocol,
        _use_new_zipfile_serialization=archive,
    )
    with pytest.raises(
        ModelError, match=r"would run code when it is loaded \(posix.mkdir|nt.mkdir"
    ):
        refuse_code(path)
    assert not mark.exists()


@pytest.mark.parametrize("protocol", range(6))
def test_a_bare_pickle_with_code_is_refused(tmp_path: Path, protocol: int) -> None:
    path = tmp_path / "weights.bin"
    path.write_bytes(pickle.dumps(_Runs(tmp_path / "ran"), protocol))
    with pytest.raises(ModelError, match="would run code"):
        refuse_code(path)


def test_a_zip_behind_a_pickle_does_not_hide_it(tmp_path: Path) -> None:
    """torch.load goes by the first bytes, and so must the look before."""
    path, archive = tmp_path / "weights.pth", tmp_path / "archive.pth"
    torch.save(WEIGHTS, archive)
    path.write_bytes(pickle.dumps(_Runs(tmp_path / "ran"), 2) + archive.read_bytes())
    with pytest.raises(ModelError, match="would run code"):
        refuse_code(path)


@pytest.mark.parametrize("data", [b"", b"no weights", b"PK\x03\x04 broken", b"\x80\x02}."])
def test_what_is_no_file_of_weights_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=r"weights.pth is no file of PyTorch weights"):
        refuse_code(path)
