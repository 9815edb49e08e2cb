"""How onrecord is run on a node."""

from __future__ import annotations

import os
import shlex
from typing import NamedTuple, Optional, Sequence, Tuple


class Command(NamedTuple):
    """What decides which process can answer: the same command can be answered by the same process."""

    #: None: what the node's environment says.
    words: Optional[Tuple[str, ...]]
    options: Tuple[str, ...]
    time_limit: float

    @staticmethod
    def of(
        command: Optional[Sequence[str]], why: bool, min_confidence: float, offsets: str, time_limit: float
    ) -> "Command":
        if isinstance(command, str):
            raise ValueError("command: give a list of words, such as ['npx', 'onrecord']")
        if offsets not in ("utf16", "code-points"):
            raise ValueError(f"offsets: must be 'utf16' or 'code-points', got {offsets!r}")
        if not 0 <= min_confidence <= 1:
            raise ValueError(f"min_confidence: must be a number from 0 to 1, got {min_confidence!r}")
        if not time_limit > 0:
            raise ValueError(f"time_limit: must be seconds, more than 0, got {time_limit!r}")
        options = ["--serve", "--offsets", offsets, "--min-confidence", repr(float(min_confidence))]
        return Command(tuple(command) if command else None, tuple(options + (["--why"] if why else [])), time_limit)

    def line(self) -> Tuple[str, ...]:
        """The words to run on this node."""
        words = self.words or tuple(shlex.split(os.environ.get("ONRECORD", "onrecord")))
        return words + self.options
