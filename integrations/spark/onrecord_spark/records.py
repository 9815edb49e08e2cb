"""Answers, as the tables that Spark takes."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Iterable, Iterator, List, Optional, Tuple

import pyarrow as pa
from pyarrow.json import ParseOptions, ReadOptions, read_json

from .schema import LINES_ARROW
from .serve import Answer

#: Bytes of records that make a table: enough for the making not to count, little enough for memory.
_TABLE = 4 << 20

Answers = Iterable[Tuple[Optional[str], Answer]]


def record_tables(answers: Answers, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """One row a record, its JSON read as the schema says, and one an error."""
    parse = ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
    for part in _parts(answer.lines if answer.error is None else _error_line(article, answer.error) for article, answer in answers):
        # a record is never cut: all is one block; and a task has one core
        table = read_json(BytesIO(part), ReadOptions(use_threads=False, block_size=len(part) + 1), parse)
        yield from table.select(schema.names).cast(schema).to_batches()


def _error_line(article: Optional[str], error: str) -> bytes:
    return json.dumps({"article": article, "error": error}).encode() + b"\n"


def _parts(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces joined, some megabytes at a time; none that is empty."""
    gathered: List[bytes] = []
    size = 0
    for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= _TABLE:
            yield b"".join(gathered)
            gathered, size = [], 0
    if size > 0:
        yield b"".join(gathered)


def line_tables(answers: Answers) -> Iterator[pa.RecordBatch]:
    """One row a record, as it is written, and one an error."""
    rows: List[Tuple[Optional[str], Optional[bytes], Optional[str]]] = []
    size = 0
    for article, answer in answers:
        if answer.error is not None:
            rows.append((article, None, answer.error))
        else:
            rows.extend((article, line, None) for line in answer.lines.split(b"\n")[:-1])
        size += len(answer.lines)
        if size >= _TABLE:
            yield _line_table(rows)
            rows, size = [], 0
    if rows:
        yield _line_table(rows)


def _line_table(rows: List[Tuple[Optional[str], Optional[bytes], Optional[str]]]) -> pa.RecordBatch:
    articles, lines, errors = zip(*rows)
    values = pa.array(lines, pa.binary()).cast(pa.string())
    return pa.record_batch([pa.array(articles, pa.string()), values, pa.array(errors, pa.string())], schema=LINES_ARROW)
