"""Who said what in news articles, as Spark DataFrames: ``onrecord --serve`` in each task."""

from .extract import extract, extract_lines
from .schema import record_schema

__all__ = ["extract", "extract_lines", "record_schema"]
