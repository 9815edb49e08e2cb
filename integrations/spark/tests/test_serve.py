import json
import os
import sys

import pytest

from onrecord_spark.serve import AHEAD, Answer, Serve, ServeError

FAKE = os.path.join(os.path.dirname(__file__), "fake_serve.py")


@pytest.fixture
def serve(tmp_path):
    serve = Serve([sys.executable, FAKE, str(tmp_path)], limit=2.0)
    yield serve
    serve.close()


def lines(*texts):
    for i, text in enumerate(texts):
        yield json.dumps({"id": f"a{i}", "text": text}).encode() + b"\n"


def answers(serve, *texts):
    return [answer.error or answer.lines.count(b"\n") for answer in serve.answers(lines(*texts))]


def test_answers_in_order(serve):
    assert answers(serve, "one", "", "one two three", "bad", "one two") == [1, 0, 3, "bad-record: as asked", 2]


def test_more_than_go_into_a_pipe(serve):
    texts = ["word " * 20_000, "", "word"] * 20
    assert answers(serve, *texts) == [20_000, 0, 1] * 20


def test_no_articles(serve):
    assert answers(serve) == []


def test_a_process_that_ends_costs_only_its_article(serve):
    assert answers(serve, "one", "end", "one two") == [1, "crashed: the process ended, 2 times", 2]


def test_what_fails_once_is_tried_again(serve):
    assert answers(serve, "one", "end the first time", "one two") == [1, 1 + 3, 2]


def test_a_process_that_hangs_is_replaced(serve):
    assert answers(serve, "one", "hang", "one two") == [1, "crashed: took longer than the time limit, 2 times", 2]


def test_one_process_serves_many_times(serve):
    assert answers(serve, "one") == [1]
    process = serve._process.pid
    assert answers(serve, "one two") == [2]
    assert serve._process.pid == process


def test_whoever_stops_early_leaves_no_answers_to_the_next(serve):
    asked = serve.answers(lines("one", "one two", "one two three"))
    assert next(asked).lines.count(b"\n") == 1
    asked.close()
    assert answers(serve, "one two three four") == [4]


def test_takes_no_more_than_a_few_ahead(serve):
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield from lines("one")

    asked = serve.answers(endless())
    for _ in range(10):
        next(asked)
    asked.close()
    assert taken <= AHEAD + 10


@pytest.mark.parametrize("command", [["no-such-program"], [sys.executable, "-c", "pass"], [sys.executable, "-c", "print('hello')"]])
def test_what_is_no_onrecord_is_said_so(command):
    with pytest.raises(ServeError, match="npm install"):
        list(Serve(command, limit=5.0).answers(lines("one")))


def test_answers_are_equal_by_content():
    assert Answer(b"x") == Answer(b"x", None)
