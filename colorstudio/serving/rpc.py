"""JSON-RPC 2.0, a message a line, with progress and cancels as the Model Context Protocol has them.

Sources: https://www.jsonrpc.org/specification and https://modelcontextprotocol.io/specification
(2025-06-18: lifecycle, tools, progress, cancellation).
"""

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TextIO

from colorstudio.errors import Cancelled, ColorStudioError, UsageError
from colorstudio.unforeseen import unforeseen

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602
FAILED, CANCELLED = -32000, -32800

Json = Mapping[str, Any]
Report = Callable[[float, float, str], None]
"""Done, of how much, and a message."""


class Control:
    """How the one who asked stops a call: ``stop`` is what the work hears it by."""

    def __init__(self) -> None:
        self._stop: Callable[[], None] = lambda: None
        self.cancelled = False

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """What a cancel does; at once where it came already."""
        self._stop = stop
        if self.cancelled:
            stop()

    def cancel(self) -> None:
        """Stop it."""
        self.cancelled = True
        self._stop()


Method = Callable[[Json, Report, Control], object]
"""Does what is asked and returns a result that JSON takes. Raises ColorStudioError."""


@dataclass(frozen=True, slots=True)
class _Call:
    id: object
    method: Method
    params: Json
    control: Control


class Server:
    """Reads calls, works on one after the other, and goes on listening meanwhile."""

    def __init__(self, methods: Mapping[str, Method], output: TextIO) -> None:
        self._methods = methods
        self._output = output
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()
        self._open: dict[str, Control] = {}
        self._writing = threading.Lock()

    def serve(self, lines: Iterable[str]) -> None:
        """Answer until the input ends and what it asked for is done.

        Where nobody reads the answers any more, what is at work is stopped.
        """
        worker = threading.Thread(target=self._work, name="colorstudio-serve")
        worker.start()
        try:
            for line in lines:
                if line.strip():
                    self._hear(line)
        finally:
            self._calls.put(None)
            worker.join()

    def _hear(self, line: str) -> None:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            self._fail(None, PARSE_ERROR, "This is not JSON; send one message a line.")
            return
        if not isinstance(message, dict) or not isinstance(message.get("method"), str):
            if not (isinstance(message, dict) and ("result" in message or "error" in message)):
                self._fail(None, INVALID_REQUEST, "A message is an object with a method.")
            return
        params = message.get("params") or {}
        if message["method"] == "notifications/cancelled":
            self._cancel(params)
        elif "id" in message:
            self._queue(message["id"], message["method"], params)

    def _queue(self, call: object, name: str, params: object) -> None:
        method = self._methods.get(name)
        if method is None:
            known = ", ".join(self._methods)
            self._fail(call, METHOD_NOT_FOUND, f"There is no method {name}; there are {known}.")
        elif not isinstance(params, dict):
            self._fail(call, INVALID_PARAMS, "Parameters are an object, by their names.")
        else:
            control = self._open[repr(call)] = Control()
            self._calls.put(_Call(call, method, params, control))

    def _cancel(self, params: object) -> None:
        wanted = repr(params.get("requestId")) if isinstance(params, dict) else ""
        if control := self._open.get(wanted):
            control.cancel()

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            if call.control.cancelled:
                self._fail(call.id, CANCELLED, "Cancelled.")
            else:
                self._answer(call)
            self._open.pop(repr(call.id), None)

    def _answer(self, call: _Call) -> None:
        try:
            result = call.method(call.params, self._reporter(call), call.control)
        except Cancelled:
            self._fail(call.id, CANCELLED, "Cancelled; what was finished is kept.")
        except UsageError as error:
            self._fail(call.id, INVALID_PARAMS, str(error))
        except ColorStudioError as error:
            self._fail(call.id, FAILED, str(error))
        except Exception as error:  # noqa: BLE001  (the other program is not shown a traceback)
            self._fail(call.id, FAILED, str(unforeseen(error)))
        else:
            self._send({"id": call.id, "result": result})

    def _reporter(self, call: _Call) -> Report:
        meta = call.params.get("_meta")
        token = meta.get("progressToken", call.id) if isinstance(meta, dict) else call.id

        def report(done: float, total: float, message: str) -> None:
            values = {"progressToken": token, "progress": done, "total": total, "message": message}
            self._send({"method": "notifications/progress", "params": values})

        return report

    def _fail(self, call: object, code: int, sentence: str) -> None:
        self._send({"id": call, "error": {"code": code, "message": sentence}})

    def _send(self, message: Json) -> None:
        text = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False)
        try:
            with self._writing:
                self._output.write(text + "\n")
                self._output.flush()
        except OSError:  # the other program is gone
            for control in list(self._open.values()):
                control.cancel()
