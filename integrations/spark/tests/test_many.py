"""Many articles, in one process and in a cluster of two, with programs that are killed meanwhile: always what the command line gives."""

import json
import os
import signal
import threading
import time

import pytest

from onrecord_spark import extract, extract_lines


def articles(spark, path, partitions):
    read = spark.read.schema("id string, text string").json(path)
    return read.repartitionByRange(partitions, "id").sortWithinPartitions("id")


def lines_of(df) -> bytes:
    """The records as one file, in the order of the articles."""
    rows = extract_lines(df).collect()
    assert [row for row in rows if row.error is not None] == []
    return "".join(f"{row.value}\n" for row in rows).encode()


def report(what: str) -> None:
    with open(os.environ.get("ONRECORD_REPORT", os.devnull), "a") as file:
        file.write(f"{what}\n")


def test_local_to_the_byte(local, articles_file, expected):
    df = articles(local, articles_file, 8)
    df.persist().count()
    start = time.monotonic()
    got = lines_of(df)
    seconds = time.monotonic() - start
    assert got == expected
    report(json.dumps({"mode": "local[2]", "articles": df.count(), "seconds": seconds}))


def test_typed_columns_have_what_the_lines_have(local, articles_file, expected):
    few = articles(local, articles_file, 4).where("id < 'a001000'")
    wanted = [{**record, "meta": None} for record in map(json.loads, expected.decode().splitlines()) if record["article"] < "a001000"]
    got = [row.asDict() for row in extract(few).collect()]
    assert [row.pop("error") for row in got] == [None] * len(wanted)
    assert got == wanted


def test_cluster_with_killed_processes(cluster, articles_file, expected):
    """First a Node process is killed, and then a whole executor with all that runs in it."""
    df = articles(cluster, articles_file, 16)
    with Killer() as killer:
        got = lines_of(df)
    assert got == expected
    assert killer.killed == ["node", "executor"]


class Killer:
    """Kills one Node process that is at work, and then, with all that runs in it, an executor that has another one at work."""

    def __enter__(self):
        self.killed = []
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._done.set()
        self._thread.join()

    def _run(self):
        while not self._done.wait(0.2) and self.killed != ["node", "executor"]:
            if not self.killed:
                self._kill("node", at_work(os.getpid()))
            else:
                executors = [pid for pid in descendants(os.getpid()) if b"CoarseGrainedExecutorBackend" in command_line(pid)]
                self._kill("executor", [pid for pid in executors if at_work(pid)])

    def _kill(self, what, found):
        if found:
            os.kill(found[0], signal.SIGKILL)
            self.killed.append(what)


def at_work(root):
    """The Node processes under a process that serve and have answered something by now: a start takes less than two seconds of a core."""
    return [pid for pid in descendants(root) if b"--serve" in command_line(pid) and processor_seconds(pid) > 3]


def stat(pid):
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rpartition(")")[2].split()


def descendants(root):
    parents = {}
    for name in os.listdir("/proc"):
        try:
            if name.isdigit():
                parents[int(name)] = int(stat(name)[1])
        except OSError:
            pass
    found = [root]
    for pid in found:
        found.extend(child for child, parent in parents.items() if parent == pid)
    return found[1:]


def command_line(pid) -> bytes:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b""


def processor_seconds(pid) -> float:
    try:
        fields = stat(pid)
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except OSError:
        return 0.0
