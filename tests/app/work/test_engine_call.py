"""A question to the engine, and answers that nobody waits for any more."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.events import Notice, Progress, Stage
from colorstudio.engine.worker.tasks import LookAtMachine
from colorstudio.models.machine import Machine
from tests.app.fakes import FakeBackend


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def test_answers_and_notices_reach_whoever_asked(owner: QObject, backend: FakeBackend) -> None:
    answers: list[object] = []
    notices: list[str] = []
    call = EngineCall(owner, backend, LookAtMachine(), answers.append, pytest.fail, notices.append)
    backend.happened.emit(1, Notice("The GPU is busy."))
    backend.happened.emit(1, Progress(Stage.COLOUR, 1, 2))
    backend.happened.emit(7, Machine("cuda", 1.0))  # of another job
    assert call.is_open
    backend.work()
    assert answers == [Machine("cpu", 8192.0)]
    assert notices == ["The GPU is busy."]
    assert not call.is_open


def test_a_forgotten_call_is_cancelled_and_stays_silent(
    owner: QObject, backend: FakeBackend
) -> None:
    cancelled: list[int] = []
    backend.cancelled.connect(cancelled.append)
    call = EngineCall(owner, backend, LookAtMachine(), pytest.fail, pytest.fail)
    call.forget()
    call.forget()
    backend.happened.emit(1, Machine("cpu", 1.0))
    backend.failed.emit(1, "No room.")
    assert cancelled == [1]


def test_a_failure_ends_the_call(owner: QObject, backend: FakeBackend) -> None:
    failures: list[str] = []
    call = EngineCall(owner, backend, LookAtMachine(), pytest.fail, failures.append)
    backend.failed.emit(1, "No room.")
    backend.failed.emit(1, "No room.")
    assert failures == ["No room."]
    assert not call.is_open
