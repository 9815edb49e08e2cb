"""Where onrecord is and what it should give: `npm run test:spark` sets both.

ONRECORD            how onrecord is run
ONRECORD_ARTICLES   JSON lines with id and text
ONRECORD_EXPECTED   what `onrecord --format jsonl` makes of them
"""

import os
import sys
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")


def session(master: str) -> SparkSession:
    active = SparkSession.getActiveSession()
    if active is not None:
        # or it would be given again, whatever master is asked for
        active.stop()
    spark = (
        SparkSession.builder.master(master)
        .appName("onrecord")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.default.parallelism", "8")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
        .getOrCreate()
    )
    assert spark.sparkContext.master == master
    return spark


@pytest.fixture(scope="module")
def local():
    spark = session("local[2]")
    yield spark
    spark.stop()


@pytest.fixture(scope="module")
def cluster():
    """Two workers, each a process of one core and 1,024 MB."""
    spark = session("local-cluster[2,1,1024]")
    yield spark
    spark.stop()


@pytest.fixture(scope="session")
def articles_file() -> str:
    return os.environ["ONRECORD_ARTICLES"]


@pytest.fixture(scope="session")
def expected() -> bytes:
    """The records of the articles as the command line writes them."""
    return Path(os.environ["ONRECORD_EXPECTED"]).read_bytes()
