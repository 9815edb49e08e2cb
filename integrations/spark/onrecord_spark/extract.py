"""From a DataFrame of articles to a DataFrame of records."""

from __future__ import annotations

from typing import Iterator, Optional, Sequence

import pyarrow as pa
from pyspark.sql import DataFrame

from .articles import article_columns
from .command import Command
from .records import line_tables, record_tables
from .schema import LINES, arrow_schema, record_schema
from .serve import LIMIT
from .task import answered


def extract(
    df: DataFrame,
    text_col: Optional[str] = "text",
    *,
    id_col: str = "id",
    html_col: Optional[str] = None,
    title_col: Optional[str] = None,
    url_col: Optional[str] = None,
    published_col: Optional[str] = None,
    publisher_col: Optional[str] = None,
    why: bool = False,
    min_confidence: float = 0.0,
    offsets: str = "utf16",
    command: Optional[Sequence[str]] = None,
    time_limit: float = LIMIT,
) -> DataFrame:
    """Who said what, one row a statement, in the order of the articles of each partition.

    An article that cannot be read (its text is null, say) is one row with its id and the reason in ``error``; in all other rows ``error``
    is null. An article without statements has no row.

    :param text_col: column with the text, one paragraph a line; ``None`` with ``html_col``
    :param id_col: column that identifies an article, of any type that can be cast to a string; it comes out as ``article``
    :param html_col: column with the article's page, instead of ``text_col``
    :param published_col: column with when it was published: a date, a timestamp or an ISO 8601 string; "on Monday" is resolved against it
    :param why: say also for each statement why it was read so
    :param min_confidence: leave out statements with a lower confidence (0 to 1)
    :param offsets: what ``start`` and ``end`` count: ``utf16`` units, or ``code-points`` as Python does
    :param command: how onrecord is run on each node; without it, the environment variable ``ONRECORD``, or else ``onrecord``
    :param time_limit: seconds that an article may take, and some for its length, before its process is taken to hang
    :returns: a DataFrame with the schema that :func:`record_schema` gives
    :raises ValueError: if a column or an option is not understood

    Example::

        records = extract(spark.read.parquet("articles"), text_col="body", published_col="day")
        records.write.parquet("statements")
    """
    articles = article_columns(df, text_col, html_col, id_col, title_col, url_col, published_col, publisher_col)
    serve = Command.of(command, why, min_confidence, offsets, time_limit)
    schema = arrow_schema(why)

    def convert(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return record_tables(answered(batches, serve), schema)

    return articles.mapInArrow(convert, record_schema(why))


def extract_lines(
    df: DataFrame,
    text_col: Optional[str] = "text",
    *,
    id_col: str = "id",
    html_col: Optional[str] = None,
    title_col: Optional[str] = None,
    url_col: Optional[str] = None,
    published_col: Optional[str] = None,
    publisher_col: Optional[str] = None,
    why: bool = False,
    min_confidence: float = 0.0,
    offsets: str = "utf16",
    command: Optional[Sequence[str]] = None,
    time_limit: float = LIMIT,
) -> DataFrame:
    """As :func:`extract`, but each record is the line of JSON that ``onrecord --format jsonl`` writes, to the byte.

    :returns: a DataFrame with the columns ``article``, ``value`` (the line, without its line end) and ``error``

    Example::

        lines = extract_lines(articles)
        lines.where("error is null").select("value").write.text("statements.jsonl")
    """
    articles = article_columns(df, text_col, html_col, id_col, title_col, url_col, published_col, publisher_col)
    serve = Command.of(command, why, min_confidence, offsets, time_limit)

    def convert(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return line_tables(answered(batches, serve))

    return articles.mapInArrow(convert, LINES)
