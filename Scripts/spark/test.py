"""Tests gloss.py on a local cluster of two executors: see Scripts/test-spark."""
import collections
import glob
import json
import os
import subprocess
import sys
import tempfile
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


# Stands for padan. Its third process dies when it has done two documents, and its sixth takes its executor with it: some
# tasks are done then, one is at work beside it, and some are left.
UNLUCKY = """#!/bin/bash
echo >>"{folder}/starts"
starts=$(wc -l <"{folder}/starts")
victim=""
if [ "$starts" -ge 3 ] && mkdir "{folder}/padan-killed" 2>/dev/null; then
  victim=$$
elif [ "$starts" -ge 6 ] && mkdir "{folder}/executor-killed" 2>/dev/null; then
  victim=$PPID
  until grep -q CoarseGrainedExecutorBackend "/proc/$victim/cmdline"; do
    victim=$(awk '/^PPid/ {{ print $2 }}' "/proc/$victim/status") && [ "$victim" -gt 1 ] || exit 9
  done
fi
if [ -n "$victim" ]; then
  head -n 2 | "{padan}" "$@"
  kill -9 "$victim"
fi
exec "{padan}" "$@"
"""


def unlucky(padan, folder):
    """A program that does what padan does, but for two accidents, which leave a folder each."""
    path = os.path.join(folder, "padan")
    with open(path, "w") as script:
        script.write(UNLUCKY.format(folder=folder, padan=padan))
    os.chmod(path, 0o755)
    return path


def spark_home(folder):
    """Spark's programs as links in a folder of their own: its workers write into the folder that they are started from."""
    home = os.path.join(folder, "spark")
    os.mkdir(home)
    installed = os.path.dirname(pyspark.__file__)
    for name in ("bin", "jars", "python", "sbin"):
        os.symlink(os.path.join(installed, name), os.path.join(home, name))
    return home


def main():
    padan = os.path.abspath(os.environ["PADAN"])
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    started = time.time()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SPARK_HOME"] = spark_home(folder)
        table = os.path.join(folder, "texts.ndjson")
        with open(table, "w", encoding="utf-8") as file:
            for document in documents():
                file.write(json.dumps(document, ensure_ascii=False) + "\n")
        spark = (
            SparkSession.builder.appName("padan-test").master("local-cluster[2,1,1024]")
            .config("spark.executor.memory", "512m").config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.shuffle.partitions", "4").config("spark.local.dir", folder)
            .config("spark.sql.warehouse.dir", os.path.join(folder, "warehouse"))
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("OFF")
        spark.sparkContext.addPyFile(os.path.join(HERE, "gloss.py"))
        out = os.path.join(folder, "out")
        lexicons = os.environ.get("PADAN_LEXICONS", "")
        glossed = job.run(spark, table, out, "text", unlucky(padan, folder), lexicons, partitions=PARTITIONS)
        rows = {row.id: row for row in glossed.collect()}
        counts = spark.read.parquet(os.path.join(out, "terms")).collect()
        spark.stop()
        objects, terms = expected(documents(), padan)
        for accident in ("padan-killed", "executor-killed"):
            assert os.path.isdir(os.path.join(folder, accident)), f"{accident} did not happen"
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
        f"Spark: {len(rows)} documents, {sum(terms.values())} uses of {len(terms)} terms, complete after a padan and "
        f"an executor were killed at work; {time.time() - started:.0f} s."
    )


if __name__ == "__main__":
    main()
