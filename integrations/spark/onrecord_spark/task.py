"""What a task does: it asks a process that stays for the tasks that follow in the same Python worker."""

from __future__ import annotations

import atexit
from collections import deque
from typing import Deque, Dict, Iterable, Iterator, Optional, Tuple

import pyarrow as pa

from .articles import article_lines
from .command import Command
from .serve import Answer, Serve

_NO_ID = Answer(b"", "bad-record: its id is null")

_serving: Dict[Command, Serve] = {}


def _serve(command: Command) -> Serve:
    """Starting a process and getting it warm takes seconds, so Spark's reuse of Python workers is made use of."""
    if command not in _serving:
        # one at a time: who asks for another command has done with this one
        for other in _serving.values():
            other.close()
        _serving.clear()
        _serving[command] = Serve(command.line(), command.time_limit)
        atexit.register(_serving[command].close)
    return _serving[command]


def answered(batches: Iterable[pa.RecordBatch], command: Command) -> Iterator[Tuple[Optional[str], Answer]]:
    """Each article's id and answer, in order."""
    # articles that were taken and not yet given back; those without an id are not sent
    taken: Deque[Optional[str]] = deque()

    def lines() -> Iterator[bytes]:
        for batch in batches:
            for article, line in article_lines(batch):
                taken.append(article)
                if article is not None:
                    yield line

    for answer in _serve(command).answers(lines()):
        while taken[0] is None:
            yield taken.popleft(), _NO_ID
        yield taken.popleft(), answer
    for article in taken:
        yield article, _NO_ID
