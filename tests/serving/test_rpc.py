"""Messages are answered in order, failures in one sentence, and a cancel reaches what works."""

import io
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from colorstudio.errors import Cancelled, FilmError, UsageError
from colorstudio.serving.rpc import (
    CANCELLED,
    FAILED,
    INVALID_PARAMS,
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    Control,
    Json,
    Report,
    Server,
)
from tests import patience


def echo(params: Json, report: Report, control: Control) -> object:
    report(1, 2, "half")
    return params.get("text")


def refuse(params: Json, report: Report, control: Control) -> object:
    raise {"use": UsageError, "film": FilmError, "bug": ZeroDivisionError}[params["why"]]("No.")


def answers(*lines: str | Json) -> list[dict[str, Any]]:
    output = io.StringIO()
    sent = (line if isinstance(line, str) else json.dumps(line) for line in lines)
    Server({"echo": echo, "refuse": refuse}, output).serve(sent)
    return [json.loads(line) for line in output.getvalue().splitlines()]


def call(number: object, method: str, **params: object) -> dict[str, object]:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def test_calls_are_answered_in_order_with_their_progress() -> None:
    said = answers(call(1, "echo", text="ä"), "\n", call("b", "echo", _meta={"progressToken": 7}))
    assert [one.get("id") for one in said if "id" in one] == [1, "b"]
    assert said[1] == {"jsonrpc": "2.0", "id": 1, "result": "ä"}
    tokens = [one["params"]["progressToken"] for one in said if "params" in one]
    assert tokens == [1, 7]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{", PARSE_ERROR),
        ("[" * 100_000, PARSE_ERROR),
        ("3", INVALID_REQUEST),
        ('{"id": 1}', INVALID_REQUEST),
        (call(1, "nothing"), METHOD_NOT_FOUND),
        ({"id": 1, "method": "echo", "params": [1]}, INVALID_PARAMS),
        (call(1, "refuse", why="use"), INVALID_PARAMS),
        (call(1, "refuse", why="film"), FAILED),
        (call(1, "refuse", why="bug"), FAILED),
    ],
)
def test_what_fails_says_why_and_the_next_call_is_answered(line: str | Json, code: int) -> None:
    failed, _, well = answers(line, call(2, "echo", text="on"))
    assert failed["error"]["code"] == code
    assert failed["error"]["message"].endswith(".")
    assert well["result"] == "on"


@pytest.mark.parametrize(
    "line", [{"method": "notifications/initialized"}, {"id": 5, "result": {}}, {"method": "echo"}]
)
def test_notifications_and_answers_are_not_answered(line: Json) -> None:
    assert answers(line) == []


def test_a_cancel_stops_what_works_and_what_waits() -> None:
    at_work, output = threading.Event(), io.StringIO()

    def long(params: Json, report: Report, control: Control) -> object:
        stopped = threading.Event()
        control.on_cancel(stopped.set)
        at_work.set()
        assert stopped.wait(patience.SECONDS)
        raise Cancelled

    def lines() -> Iterator[str]:
        yield json.dumps(call(1, "long"))
        yield json.dumps(call(2, "echo", text="never"))
        assert at_work.wait(patience.SECONDS)
        for number in (2, 1, 99):
            params = {"requestId": number}
            yield json.dumps({"method": "notifications/cancelled", "params": params})
        yield json.dumps(call(3, "echo", text="last"))
        while '"last"' not in output.getvalue():
            at_work.wait(0.01)

    Server({"long": long, "echo": echo}, output).serve(lines())
    said = [json.loads(line) for line in output.getvalue().splitlines()]
    codes = {one["id"]: one["error"]["code"] for one in said if "error" in one}
    assert codes == {1: CANCELLED, 2: CANCELLED}
    assert said[-1]["result"] == "last"


def test_work_is_stopped_when_nobody_reads_any_more() -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    heard = threading.Event()

    def long(params: Json, report: Report, control: Control) -> object:
        control.on_cancel(heard.set)
        report(1, 2, "half")
        assert heard.is_set()
        raise Cancelled

    Server({"long": long}, Gone()).serve([json.dumps(call(1, "long"))])
    assert heard.is_set()
