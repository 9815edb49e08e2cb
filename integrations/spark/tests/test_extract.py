import datetime
import json

import pytest
from pyspark.sql.types import DateType, StringType, StructField, StructType, TimestampType

from onrecord_spark import extract, extract_lines, record_schema

ANN = "“We counted 5,000 of them on Monday,” said Ann Lee, the mayor."


def rows(df):
    return [row.asDict() for row in df.collect()]


def test_records_have_the_columns_that_the_command_line_writes(local):
    articles = local.createDataFrame([("a", ANN)], ["id", "text"])
    [line] = extract_lines(articles, why=True).collect()
    assert [*json.loads(line.value), "error"] == [name for name in record_schema(why=True).names if name != "meta"]
    assert extract(articles, why=True).schema == record_schema(why=True)
    assert extract(articles).schema == record_schema()


def test_a_record_has_its_types(local):
    [record] = rows(extract(local.createDataFrame([(7, ANN)], ["id", "text"]), why=True))
    assert record["article"] == "7"
    assert (record["speaker"], record["role"], record["numericClaims"]) == ("Ann Lee", "mayor", ["5,000"])
    assert ANN[record["start"] : record["end"]] == record["quote"]
    assert isinstance(record["confidence"], float)
    assert record["why"] and record["error"] is None


def test_a_bad_row_costs_one_error(local):
    articles = local.createDataFrame([("a", ANN), ("b", None), (None, ANN), ("c", ""), ("d", ANN)], ["id", "text"])
    found = [(row["article"], row["speaker"], row["error"]) for row in rows(extract(articles.coalesce(1)))]
    assert found == [
        ("a", "Ann Lee", None),
        ("b", None, "bad-record: has neither text nor html"),
        (None, None, "bad-record: its id is null"),
        ("d", "Ann Lee", None),
    ]


@pytest.mark.parametrize(
    "kind, published",
    [
        (DateType(), datetime.date(2025, 7, 17)),
        (TimestampType(), datetime.datetime(2025, 7, 17, 9, 30)),
        (StringType(), "2025-07-17"),
    ],
)
def test_the_day_of_publication_comes_in_any_type(local, kind, published):
    schema = StructType([StructField("key", StringType()), StructField("body", StringType()), StructField("day", kind)])
    articles = local.createDataFrame([("a", "Ann Lee said on Monday that it was done.", published)], schema)
    [record] = rows(extract(articles, text_col="body", id_col="key", published_col="day"))
    assert record["date"] == "2025-07-14"
    assert record["published"].startswith("2025-07-17")


def test_pages(local):
    page = f"<html lang='en'><head><title>Counted</title></head><body><nav>Home</nav><article><h1>Counted</h1><p>By Bob Hay</p><p>{ANN}</p></article></body></html>"
    [record] = rows(extract(local.createDataFrame([("a", page)], ["id", "html"]), html_col="html"))
    assert (record["speaker"], record["error"]) == ("Ann Lee", None)
    assert record["meta"].asDict() == {"byline": "Bob Hay", "lang": "en"}


def test_offsets_in_code_points(local):
    text = f"😀 {ANN}"
    articles = local.createDataFrame([("a", text)], ["id", "text"])
    [record] = rows(extract(articles, offsets="code-points"))
    assert text[record["start"] : record["end"]] == record["quote"]
    assert rows(extract(articles))[0]["start"] == record["start"] + 1


def test_statements_of_low_confidence_are_left_out(local):
    articles = local.createDataFrame([("a", ANN)], ["id", "text"])
    assert rows(extract(articles, min_confidence=1.0)) == []


def test_parquet_in_and_out(local, tmp_path):
    local.createDataFrame([("a", ANN), ("b", None)], ["id", "text"]).write.parquet(str(tmp_path / "articles"))
    records = extract(local.read.parquet(str(tmp_path / "articles")))
    records.write.parquet(str(tmp_path / "records"))
    again = local.read.parquet(str(tmp_path / "records"))
    assert again.schema == record_schema()
    assert sorted(rows(again), key=lambda row: row["article"]) == sorted(rows(records), key=lambda row: row["article"])


def test_no_articles(local):
    assert rows(extract(local.createDataFrame([], "id string, text string"))) == []


@pytest.mark.parametrize(
    "options, message",
    [
        ({"text_col": "body"}, "there is no column 'body'; the columns are id, text"),
        ({"id_col": "key"}, "there is no column 'key'"),
        ({"html_col": "text"}, "text_col=None"),
        ({"text_col": None}, "give text_col, or html_col"),
        ({"offsets": "bytes"}, "utf16"),
        ({"min_confidence": 2}, "from 0 to 1"),
        ({"time_limit": 0}, "more than 0"),
        ({"command": "npx onrecord"}, "list of words"),
    ],
)
def test_misuse_is_said_before_anything_runs(local, options, message):
    with pytest.raises(ValueError, match=message):
        extract(local.createDataFrame([("a", ANN)], ["id", "text"]), **options)


def test_a_missing_onrecord_fails_the_job_and_says_what_to_do(local):
    articles = local.createDataFrame([("a", ANN)], ["id", "text"])
    with pytest.raises(Exception, match="npm install --global onrecord"):
        extract(articles, command=["no-such-program"]).collect()
