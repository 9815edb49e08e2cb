"""The articles of a DataFrame, as the lines of JSON that onrecord reads."""

from __future__ import annotations

import json
from typing import Iterator, Optional, Tuple

import pyarrow as pa
from pyspark.sql import Column, DataFrame
from pyspark.sql.functions import col, date_format
from pyspark.sql.types import TimestampNTZType, TimestampType


def article_columns(
    df: DataFrame,
    text_col: Optional[str],
    html_col: Optional[str],
    id_col: str,
    title_col: Optional[str],
    url_col: Optional[str],
    published_col: Optional[str],
    publisher_col: Optional[str],
) -> DataFrame:
    """The named columns as strings, under the names that onrecord has for them.

    Raises ValueError if one is not there.
    """
    if html_col is not None and text_col == "text" and "text" not in df.columns:
        text_col = None
    if (text_col is None) == (html_col is None):
        raise ValueError("an article is a text or a page: give text_col, or html_col with text_col=None")
    named = {
        "id": id_col,
        "text": text_col,
        "html": html_col,
        "title": title_col,
        "url": url_col,
        "published": published_col,
        "publisher": publisher_col,
    }
    for key, name in named.items():
        if name is not None and name not in df.columns:
            raise ValueError(f"{key}_col: there is no column {name!r}; the columns are {', '.join(df.columns)}")
    return df.select([_as_string(df, name).alias(key) for key, name in named.items() if name is not None])


def _as_string(df: DataFrame, name: str) -> Column:
    column = col(f"`{name}`")
    if isinstance(df.schema[name].dataType, (TimestampType, TimestampNTZType)):
        return date_format(column, "yyyy-MM-dd'T'HH:mm:ss")
    return column.cast("string")


def article_lines(batch: pa.RecordBatch) -> Iterator[Tuple[Optional[str], bytes]]:
    """Each article of a batch: its id, and its line."""
    columns = [(name, batch.column(i).to_pylist()) for i, name in enumerate(batch.schema.names)]
    for i in range(batch.num_rows):
        record = {name: values[i] for name, values in columns if values[i] is not None}
        yield record.get("id"), json.dumps(record, ensure_ascii=False).encode() + b"\n"
