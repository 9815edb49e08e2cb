"""The columns of a record: what ``onrecord --format jsonl`` writes, in the same order, and ``error``."""

from __future__ import annotations

import pyarrow as pa
from pyspark.sql.types import ArrayType, DoubleType, LongType, StringType, StructField, StructType

_TYPES = {
    "text": (StringType(), pa.string()),
    "number": (DoubleType(), pa.float64()),
    "offset": (LongType(), pa.int64()),
    "texts": (ArrayType(StringType()), pa.list_(pa.string())),
    "page": (
        StructType([StructField("byline", StringType()), StructField("lang", StringType())]),
        pa.struct([("byline", pa.string()), ("lang", pa.string())]),
    ),
}

_COLUMNS = {
    "speaker": "text",
    "role": "text",
    "quote": "text",
    "stance": "text",
    "stanceTarget": "text",
    "numericClaims": "texts",
    "date": "text",
    "published": "text",
    "kind": "text",
    "cue": "text",
    "source": "text",
    "speakerType": "text",
    "checkWorthiness": "number",
    "confidence": "number",
    "start": "offset",
    "end": "offset",
    "statement": "text",
    "article": "text",
    # of a page; there is nothing else that could stand there, since articles are sent without further keys
    "meta": "page",
}


def _columns(why: bool) -> dict[str, str]:
    return {**_COLUMNS, **({"why": "texts"} if why else {}), "error": "text"}


def record_schema(why: bool = False) -> StructType:
    """The schema of what :func:`onrecord_spark.extract` gives."""
    return StructType([StructField(name, _TYPES[kind][0]) for name, kind in _columns(why).items()])


def arrow_schema(why: bool = False) -> pa.Schema:
    return pa.schema([(name, _TYPES[kind][1]) for name, kind in _columns(why).items()])


#: Of what :func:`onrecord_spark.extract_lines` gives.
LINES = StructType([StructField(name, StringType()) for name in ("article", "value", "error")])
LINES_ARROW = pa.schema([(name, pa.string()) for name in ("article", "value", "error")])
