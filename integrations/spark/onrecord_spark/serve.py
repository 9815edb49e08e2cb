"""One ``onrecord --serve`` process: articles go in line by line, and their records come out."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections import deque
from dataclasses import dataclass
from typing import Deque, Iterable, Iterator, Optional, Sequence, Union

#: Articles that are sent before the first of them is answered, so that neither side waits for the other.
AHEAD = 64
#: Seconds that an article may take, whatever its length, and for each of its bytes: a hundredth of the usual speed.
LIMIT = 30.0
LIMIT_PER_BYTE = 0.0002
#: What fails this often is given up.
TRIES = 2
_CHUNK = 1 << 20
_HELLO = b'{"id":"hello","text":""}\n'


class ServeError(RuntimeError):
    """onrecord cannot be run at all; the message says what to do."""


@dataclass(frozen=True)
class Answer:
    """What there is to know of one article."""

    #: The records as the command line writes them, each with its line end.
    lines: bytes
    #: Why there are none: a code and what to do about it. ``None`` for an article that was read.
    error: Optional[str] = None


class _Failed(Exception):
    """The process ended or hangs."""


@dataclass
class _Article:
    line: bytes
    failures: int = 0


class Serve:
    """Keeps a process for as long as it is asked. One that ends or hangs is replaced, and what it had not answered is sent once more."""

    def __init__(self, command: Sequence[str], limit: float = LIMIT):
        self._command = list(command)
        self._limit = limit
        self._process: Optional[subprocess.Popen] = None
        self._to_send = bytearray()
        self._received = bytearray()

    def answers(self, lines: Iterable[bytes]) -> Iterator[Answer]:
        """An answer to each line, in order. Lines are taken as it goes, a few ahead of the answers."""
        source = iter(lines)
        waiting: Deque[_Article] = deque()
        try:
            while True:
                while len(waiting) < AHEAD:
                    line = next(source, None)
                    if line is None:
                        break
                    waiting.append(_Article(line))
                    self._to_send += line
                if not waiting:
                    return
                yield self._first_answer(waiting)
                waiting.popleft()
        finally:
            # whoever asks next must not get the answers to what was asked before
            if waiting:
                self.close()

    def close(self) -> None:
        process, self._process = self._process, None
        self._to_send.clear()
        self._received.clear()
        if process is None:
            return
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()

    def _first_answer(self, waiting: Deque[_Article]) -> Answer:
        first = waiting[0]
        while True:
            try:
                self._start()
                return self._receive(len(first.line))
            except _Failed as failed:
                first.failures += 1
                given_up = first.failures == TRIES
                self.close()
                for article in list(waiting)[1 if given_up else 0 :]:
                    self._to_send += article.line
                if given_up:
                    return Answer(b"", f"crashed: {failed}, {TRIES} times")

    def _start(self) -> None:
        if self._process is not None:
            return
        after = bytes(self._to_send)
        self._to_send[:] = _HELLO
        try:
            # unbuffered: what comes is taken as it comes
            self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
            os.set_blocking(self._process.stdin.fileno(), False)
            self._receive(0)
        except (OSError, _Failed, ValueError) as error:
            self.close()
            raise ServeError(
                f"{' '.join(self._command)}: {error}. onrecord must be on each node: npm install --global onrecord, "
                "or ship it and say where it is with command=[...]"
            ) from error
        self._to_send += after

    def _receive(self, length: int) -> Answer:
        """The next answer; while it is waited for, what is to be sent is sent.

        Raises _Failed if the process ends or takes longer than an article of that length may.
        """
        deadline = time.monotonic() + self._limit + LIMIT_PER_BYTE * length
        header = json.loads(self._take(self._end_of_lines(1, deadline)))
        if "error" in header:
            return Answer(b"", f"{header['error']}: {header['message']}")
        return Answer(self._take(self._end_of_lines(header["records"], deadline)))

    def _take(self, end: int) -> bytes:
        taken = bytes(self._received[:end])
        del self._received[:end]
        return taken

    def _end_of_lines(self, count: int, deadline: float) -> int:
        """Where so many lines end in what was received, once they are there."""
        end = 0
        for _ in range(count):
            searched = end
            while True:
                at = self._received.find(b"\n", searched)
                if at >= 0:
                    break
                searched = len(self._received)
                self._exchange(deadline)
            end = at + 1
        return end

    def _exchange(self, deadline: float) -> None:
        """Sends what can be sent and receives what is there, once something of both is possible."""
        stdin, stdout = self._process.stdin.fileno(), self._process.stdout.fileno()
        left = deadline - time.monotonic()
        readable, writable, _ = select.select([stdout], [stdin] if self._to_send else [], [], max(0.0, left))
        if not readable and not writable:
            raise _Failed("took longer than the time limit")
        if writable:
            try:
                sent = os.write(stdin, memoryview(self._to_send)[:_CHUNK])
            except BrokenPipeError:
                raise _Failed("the process ended") from None
            del self._to_send[:sent]
        if readable:
            received = os.read(stdout, _CHUNK)
            if not received:
                raise _Failed("the process ended")
            self._received += received
