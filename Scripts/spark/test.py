"""Tests gloss.py on a local cluster of two executors: see Scripts/test-spark."""
import collections
import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyspark
from pyspark.sql import SparkSession

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
import gloss as job  # noqa: E402

DOCUMENTS = int(os.environ.get("DOCUMENTS", "240"))
PARTITIONS = 12


def documents():
    lines = []
    for path in sorted(glob.glob(os.path.join(ROOT, "Tests/Fixtures/articles/*.txt"))):
        lines += [line.strip() for line in open(path, encoding="utf-8") if line.strip()]
    for number in range(DOCUMENTS):
        text = " ".join(lines[(number + i) % len(lines)] for i in range(4)) + f" Nomor {number}."
        yield {"id": number, "text": text, "source": f"sumber {number % 7}"}


def expected(documents, padan):
    """What one padan process says, without Spark."""
    text = "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in documents)
    command = [padan, "gloss", "--input", "ndjson", "--format", "ndjson"]
    output = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    objects = [json.loads(line) for line in output.decode().splitlines()]
    terms = collections.Counter()
    for found in objects:
        for term in found["terms"]:
            terms[term["kind"], term["headword"], "; ".join(term["glosses"])] += 1
    return {found["id"]: found for found in objects}, terms


def descendants(parent):
    """The processes below one, with their command lines."""
    children = collections.defaultdict(list)
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat") as stat:
                    children[int(stat.read().rsplit(")", 1)[1].split()[1])].append(int(entry))
            except OSError:
                pass
    found, waiting = [], [parent]
    while waiting:
        for child in children[waiting.pop()]:
            waiting.append(child)
            try:
                with open(f"/proc/{child}/cmdline", "rb") as line:
                    found.append((child, line.read().replace(b"\0", b" ").decode(errors="replace")))
            except OSError:
                pass
    return found


def kill_when_at_work(spark, killed):
    """Kills one executor, with the Python and the padan below it, when some tasks are done and some are not."""
    tracker = spark.sparkContext.statusTracker()
    end = time.time() + 120
    while time.time() < end:
        time.sleep(0.02)
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if not info or info.numTasks != PARTITIONS or not 2 <= info.numCompletedTasks <= PARTITIONS - 4:
                continue
            executors = [pid for pid, line in descendants(os.getpid()) if "CoarseGrainedExecutorBackend" in line]
            if len(executors) < 2:
                continue
            os.kill(executors[0], signal.SIGKILL)
            killed.append((executors[0], info.numCompletedTasks))
            return


def main():
    padan = os.environ["PADAN"]
    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    started = time.time()
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "texts.ndjson")
        with open(table, "w", encoding="utf-8") as file:
            for document in documents():
                file.write(json.dumps(document, ensure_ascii=False) + "\n")
        spark = (
            SparkSession.builder.appName("padan-test").master("local-cluster[2,1,1024]")
            .config("spark.executor.memory", "512m").config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4").config("spark.local.dir", folder)
            .config("spark.sql.warehouse.dir", os.path.join(folder, "warehouse"))
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("OFF")
        spark.sparkContext.addPyFile(os.path.join(HERE, "gloss.py"))
        killed = []
        killer = threading.Thread(target=kill_when_at_work, args=(spark, killed), daemon=True)
        killer.start()
        out = os.path.join(folder, "out")
        glossed = job.run(
            spark, table, out, "text", padan, os.environ.get("PADAN_LEXICONS", ""), partitions=PARTITIONS
        )
        rows = {row.id: row for row in glossed.collect()}
        counts = spark.read.parquet(os.path.join(out, "terms")).collect()
        spark.stop()
        objects, terms = expected(documents(), padan)
        assert killed, "no executor was killed: the test has to be slower or the watch quicker"
        assert sorted(rows) == sorted(objects), f"{len(rows)} documents of {len(objects)}"
        for number, found in objects.items():
            row = rows[number]
            assert row.text == found["text"] and row.source == found["source"]
            assert [t.text for t in row.tokens] == [t["text"] for t in found["tokens"]]
            assert [t.glosses for t in row.tokens] == [t["glosses"] for t in found["tokens"]]
            assert [t.headword for t in row.terms] == [t["headword"] for t in found["terms"]]
        summed = collections.Counter()
        for row in counts:
            summed[row.kind, row.headword, row.glosses] += row["count"]
        assert summed == terms, f"{len(summed)} terms of {len(terms)}"
    print(
        f"Spark: {len(rows)} documents, {sum(terms.values())} uses of {len(terms)} terms, complete after executor "
        f"{killed[0][0]} was killed with {killed[0][1]} of {PARTITIONS} tasks done; {time.time() - started:.0f} s."
    )


if __name__ == "__main__":
    main()
