"""Glosses texts with padan on Spark: see Scripts/spark-gloss."""
import argparse
import os
import subprocess
import sys
import threading

from pyspark.sql import SparkSession, functions as F

MORPHEME = "struct<form: string, gloss: string>"
TOKEN = (
    "struct<start: int, `end`: int, text: string, kind: string, upos: string, lemma: string, root: string, "
    f"morphemes: array<{MORPHEME}>, glosses: array<string>, lexicon: string, line: int, byRule: boolean, foreign: string>"
)
TERM = (
    "struct<start: int, `end`: int, text: string, kind: string, headword: string, glosses: array<string>, "
    "value: string, iso: string, ambiguous: boolean, domain: string, lexicon: string, line: int>"
)
OWN = ("tokens", "terms")


class PadanFailed(Exception):
    """padan ended before its work was done; Spark does the task again, elsewhere if need be."""


def through_padan(command, environment):
    """A function for mapPartitions: documents as JSON lines, through one padan process a task."""

    def run(documents):
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **environment}
        )
        failed = []

        def feed():
            try:
                for document in documents:
                    process.stdin.write(document.encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass  # padan has gone; its status says why.
            except BaseException as error:
                failed.append(error)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                yield line.decode().rstrip("\n")
            feeder.join()
            if failed:
                raise failed[0]
            # 1: a document without a text was left out, and told on standard error.
            if process.wait() not in (0, 1):
                raise PadanFailed(f"padan ended with status {process.returncode}")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

    return run


def read(spark, path, text_column):
    """The documents of a folder of texts or of a table, with their text in a column."""
    names = os.listdir(path) if os.path.isdir(path) else [path]
    if any(name.endswith(".txt") for name in names):
        folder = os.path.join(path, "*.txt") if os.path.isdir(path) else path
        return spark.read.text(folder, wholetext=True).select(
            F.input_file_name().alias("file"), F.col("value").alias(text_column)
        )
    if any(name.endswith((".json", ".jsonl", ".ndjson")) for name in names):
        return spark.read.json(path)
    return spark.read.parquet(path)


def gloss(documents, text_column, padan, lexicons="", labels="leipzig"):
    """A table of documents with two more columns, tokens and terms. The other columns stay as they are."""
    spark = documents.sparkSession
    kept = [column for column in documents.columns if column not in OWN]
    documents = documents.select(*kept).where(F.col(text_column).isNotNull())
    command = [padan, "gloss", "--input", "ndjson", "--format", "ndjson", "--text-field", text_column]
    command += ["--jobs", "1", "--labels", labels]
    lines = documents.select(F.to_json(F.struct(*[F.col(f"`{c}`") for c in kept])).alias("value"))
    glossed = lines.rdd.map(lambda row: row.value).mapPartitions(
        through_padan(command, {"PADAN_LEXICONS": lexicons} if lexicons else {})
    )
    fields = [f"`{f.name}` {f.dataType.simpleString()}" for f in documents.schema.fields]
    fields += [f"tokens array<{TOKEN}>", f"terms array<{TERM}>"]
    return spark.read.schema(", ".join(fields)).option("mode", "FAILFAST").json(glossed)


def count(glossed):
    """How often each term occurs, and in how many documents."""
    terms = glossed.select(F.monotonically_increasing_id().alias("document"), F.explode("terms").alias("term"))
    return (
        terms.groupBy(
            F.col("term.kind").alias("kind"),
            F.col("term.headword").alias("headword"),
            F.array_join("term.glosses", "; ").alias("glosses"),
            F.col("term.domain").alias("domain"),
            F.col("term.lexicon").alias("lexicon"),
        )
        .agg(F.count("*").alias("count"), F.countDistinct("document").alias("documents"))
        .orderBy(F.desc("count"), "kind", "headword")
    )


def run(spark, texts, out, text_column, padan, lexicons="", partitions=0):
    documents = read(spark, texts, text_column)
    if text_column not in documents.columns:
        sys.exit(f"{texts} has no column {text_column}; name it with --text-column")
    if partitions:
        documents = documents.repartition(partitions)
    gloss(documents, text_column, padan, lexicons).write.mode("overwrite").parquet(os.path.join(out, "glosses"))
    # The counts are taken from what has been written: no text is glossed twice.
    glossed = spark.read.parquet(os.path.join(out, "glosses"))
    count(glossed).write.mode("overwrite").parquet(os.path.join(out, "terms"))
    return glossed


def main():
    parser = argparse.ArgumentParser(prog="spark-gloss", description="Glosses texts and counts terms with Spark.")
    parser.add_argument("texts", help="a folder of .txt files, or JSON lines or Parquet with a column of texts")
    parser.add_argument("out", help="the folder for glosses and terms, as Parquet")
    parser.add_argument("--text-column", default="text", help="the column of the texts (text)")
    parser.add_argument("--master", default=None, help="the Spark master (local[*,4], or what spark-submit says)")
    parser.add_argument("--partitions", type=int, default=0, help="spread the texts over so many tasks")
    parser.add_argument("--padan", default=os.environ.get("PADAN", "padan"), help="where padan is on each worker")
    parser.add_argument(
        "--lexicons", default=os.environ.get("PADAN_LEXICONS", ""), help="where the lexicons are on each worker"
    )
    chosen = parser.parse_args()
    builder = SparkSession.builder.appName("padan")
    if chosen.master:
        builder = builder.master(chosen.master)
    elif "SPARK_ENV_LOADED" not in os.environ:
        builder = builder.master("local[*,4]")  # A task that failed is done again, as on a cluster.
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    glossed = run(
        spark, chosen.texts, chosen.out, chosen.text_column, chosen.padan, chosen.lexicons, chosen.partitions
    )
    terms = spark.read.parquet(os.path.join(chosen.out, "terms"))
    print(f"{glossed.count()} documents, {terms.count()} terms in {chosen.out}")
    spark.stop()


if __name__ == "__main__":
    main()
