"""Makes a page of the figures of Scripts/benchmark: what, seconds, peak memory; ratios to ICU and to Lucene."""
import datetime
import subprocess
import sys

figures, size, words, distinct, compile_time, cores = sys.argv[1:]
size, words = int(size), int(words)
rows = [line.rstrip("\n").split("\t") for line in open(figures)]
seconds = {name: float(value) for name, value, _ in rows}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
load = open("/proc/loadavg").read().split()[0]
commit = output("git", "rev-parse", "--short", "HEAD") + (" with changes" if output("git", "status", "--short") else "")
icu, lucene = seconds.get("ICU word iteration"), seconds.get("Lucene IndonesianAnalyzer")
print("# Benchmarks\n")
print(f"The last run of `Scripts/benchmark --page`: {datetime.date.today()}, commit {commit}, {model}, {cores} cores, load {load}")
print(f"when it ended. The text has {size:,} bytes, {words:,} words, {int(distinct):,} of them distinct. A busy machine")
print("makes all figures worse; the ratios, taken in one run, say more. Index compile time, with the start of the program:")
print(f"{compile_time} s.\n")
print("| | MB/s | M words/s | of ICU | of Lucene | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: |")
for name, value, memory in rows:
    if name.startswith("cold"):
        continue
    time = float(value)
    ratios = [f"{other / time:.2f}" if other else "" for other in (icu, lucene)]
    peak = "" if memory == "-" else f"{int(memory) / 1024:.0f}"
    print(f"| {name} | {size / 1e6 / time:.1f} | {words / 1e6 / time:.2f} | {ratios[0]} | {ratios[1]} | {peak} |")
print("\n| whole process, best of 20 | ms | peak MB |\n| --- | ---: | ---: |")
for name, value, memory in rows:
    if name.startswith("cold"):
        print(f"| {name[6:]} | {float(value) * 1000:.1f} | {int(memory) / 1024:.0f} |")
for format in ("text", "conllu", "ndjson"):
    one, all_ = seconds.get(f"padan gloss -f {format}, 1 core"), seconds.get(f"padan gloss -f {format}, {cores} cores")
    if one and all_:
        print(f"\n{format}: {cores} cores are {one / all_:.2f} times one core.")
print(
    "\n`icu` finds word boundaries alone; Lucene stems and drops stop words; lt-proc analyses words without choosing;"
    "\npyahocorasick finds headwords as strings; PySastrawi stems. None of them glosses. `Scripts/count-instructions`"
    "\nguards the hot path by instructions, which a busy machine does not change."
)
