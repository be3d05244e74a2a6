"""A client of pyright's language server, for tests of what an editor shows."""

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

__all__ = ["Editor", "open_editor"]

TIMEOUT = 120
"""Seconds after which the server is stopped."""


class Editor:
    """One open file, and requests at positions in it.

    The language server protocol counts lines and characters from 0.
    https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
    """

    def __init__(self, process: "subprocess.Popen[bytes]", root: Path) -> None:
        self._process = process
        self._root = root
        self._uri = (root / "program.py").as_uri()
        self._ids = 0

    def start(self, text: str) -> None:
        """Start a session, and open a file with this text."""
        folder = {"uri": self._root.as_uri(), "name": "test"}
        formats = {"contentFormat": ["plaintext"], "documentationFormat": ["plaintext"]}
        client = {
            "workspace": {"configuration": True},
            "textDocument": {"hover": formats, "signatureHelp": {"signatureInformation": formats}},
        }
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": folder["uri"],
                "workspaceFolders": [folder],
                "capabilities": client,
            },
        )
        self._send({"method": "initialized", "params": {}})
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def ask(self, method: str, line: int, character: int) -> Any:
        """Return the result of ``textDocument/method`` at a position."""
        place = {"textDocument": {"uri": self._uri}, "position": {"line": line, "character": character}}
        return self._ask(f"textDocument/{method}", place)

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        self._ids += 1
        self._send({"id": self._ids, "method": method, "params": params})
        while True:
            message = self._read()
            if "method" in message and "id" in message:  # a request of the server
                self._send({"id": message["id"], "result": self._configuration(message)})
            elif message.get("id") == self._ids and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _configuration(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        sections = {"python": {"pythonPath": sys.executable}}
        return [sections.get(item.get("section"), {}) for item in message["params"]["items"]]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        size = 0
        while (line := self._process.stdout.readline()) != b"\r\n":
            assert line, "the language server has ended"
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                size = int(value)
        message: dict[str, Any] = json.loads(self._process.stdout.read(size))
        return message


@contextmanager
def open_editor(root: Path, text: str) -> Generator[Editor, None, None]:
    """Open a file with this text in a language server; ``root`` is an empty folder."""
    command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as process:
        alarm = Timer(TIMEOUT, process.kill)  # a server that does not answer would block the tests for ever
        alarm.start()
        try:
            editor = Editor(process, root)
            editor.start(text)
            yield editor
        finally:
            alarm.cancel()
            process.kill()
