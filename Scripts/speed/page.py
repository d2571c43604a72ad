"""Makes the page of the figures of Scripts/benchmark."""
import dataclasses
import glob
import os
import re
import subprocess


@dataclasses.dataclass
class Figure:
    """What a case took, at best."""

    name: str
    size: int  # bytes of input
    seconds: float  # infinite when it took longer than its limit
    memory: int  # peak, in KB

    @property
    def rate(self) -> float:
        """MB/s, nothing when it was stopped."""
        return self.size / 1e6 / self.seconds


@dataclasses.dataclass
class Text:
    """What is measured on."""

    source: str
    size: int  # bytes
    words: int
    distinct: int


def output(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""


def machine(cores: int) -> str:
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown")
    with open("/etc/os-release") as file:
        system = next((line.split("=")[1].strip().strip('"') for line in file if line.startswith("PRETTY_NAME")), "")
    return f"{model}, {cores} cores, {system}"


def commit() -> str:
    changed = output("git", "status", "--short", "--", "Sources", "Lexicons", "Package.swift")
    return output("git", "rev-parse", "--short", "HEAD") + (" with changes" if changed else "")


def versions() -> str:
    """The peers' versions, as they are installed."""
    java = re.search(r'"([^"]+)"', output("sh", "-c", "java -version 2>&1"))
    lucene = [re.sub(r".*-|\.jar", "", jar) for jar in glob.glob("/usr/share/java/lucene-core-8*.jar")[:1]]
    python = [
        f"{name} {version}"
        for line in output(".build/benchmark/venv/bin/python", "-m", "pip", "freeze").splitlines()
        for name, _, version in [line.partition("==")]
        if name.lower() in ("pyahocorasick", "pysastrawi")
    ]
    wanted = ("libicu[0-9]*", "apertium-ind-zlm", "lttoolbox")
    installed = output("dpkg-query", "-W", "-f=${Package} ${Version}\n", *wanted).splitlines()
    debian = [line for line in installed if " " in line.strip()]
    return ", ".join([f"Lucene {v}" for v in lucene] + ([f"Java {java[1]}"] if java else []) + debian + python)


def table(*rows: list[str], left: int = 1) -> str:
    head, *body = rows
    rule = ["---"] * left + ["---:"] * (len(head) - left)
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, rule, *body])


def speed(text: Text, figures: list[Figure]) -> str:
    icu, lucene = (next((f.rate for f in figures if f.name.startswith(name)), None) for name in ("ICU", "Lucene"))
    rows = [["", "MB/s", "M words/s", "of ICU", "of Lucene", "peak MB"]]
    for figure in figures:
        name = figure.name
        if figure.size < 0.95 * text.size:
            name += f" (on the first {figure.size / 1e6:.1f} MB)"
        if not figure.rate:
            rows.append([name, "stopped", "", "", "", ""])
            continue
        memory = f"{figure.memory / 1024:.0f}" if name.startswith("padan gloss") else ""
        ratios = [f"{figure.rate / other:.2f}" if other else "" for other in (icu, lucene)]
        words = figure.rate * text.words / text.size
        rows.append([name, f"{figure.rate:.1f}", f"{words:.2f}", *ratios, memory])
    return table(*rows)


def gains(figures: list[Figure], cores: int) -> str:
    """How much faster all cores are than one."""
    rate = {figure.name: figure.rate for figure in figures}
    rows = [["all cores, of one core's speed", "one file", "8 files", f"{cores} processes"]]
    for name, one in rate.items():
        form = name.removesuffix(", 1 core")
        if form != name and one and cores > 1:
            many = [rate[f"{form}, {how}"] for how in (f"{cores} cores", f"8 files, {cores} cores", f"{cores} processes")]
            rows.append([form, *[f"{other / one:.2f}" for other in many]])
    return table(*rows) if len(rows) > 1 else "There is one core only."


def start(figures: list[Figure]) -> str:
    rows = [["whole process", "ms"]]
    return table(*rows, *[[f.name, f"{f.seconds * 1000:.1f}"] for f in figures])


def linear(figures: list[Figure], starting: float) -> str:
    """The time for a MB; and how many times it is that of the shortest text of a kind, which may not grow."""
    rows = [["padan gloss -f ndjson, 1 core", "s", "s per MB, without the start", "of the shortest", "peak MB"]]
    shortest: dict[str, float] = {}
    for figure in figures:
        if not figure.rate:
            rows.append([figure.name, "stopped", "", "", ""])
            continue
        each = max(0, figure.seconds - starting) / figure.size * 1e6
        first = shortest.setdefault(figure.name.rpartition(",")[0], each)
        ratio = f"{each / first:.2f}" if first else ""
        rows.append([figure.name, f"{figure.seconds:.3f}", f"{each:.3f}", ratio, f"{figure.memory / 1024:.0f}"])
    return table(*rows)


def lexicons(figures: list[Figure]) -> str:
    """The start and the time for a MB by the number of lexicons, and how many times the latter is that of the first."""
    rows = [["", "start, ms", "s per MB, without the start", "of the first"]]
    first = 0.0
    for empty, figure in zip(figures[::2], figures[1::2]):
        each = (figure.seconds - empty.seconds) / figure.size * 1e6
        first = first or each
        name = figure.name.rpartition(",")[0]
        rows.append([name, f"{empty.seconds * 1000:.1f}", f"{each:.3f}", f"{each / first:.2f}"])
    return table(*rows)


def page(
    text: Text, cores: int, load: float, compiling: float, starts: list[Figure], figures: list[Figure],
    linears: list[Figure], sets: list[Figure],
) -> str:
    limit = os.environ.get("LIMIT", "120")
    return f"""# Benchmarks

The last run of `Scripts/benchmark --page`: commit {commit()}, on {machine(cores)}, load {load:.1f} when it began.
A busy machine makes all figures worse; the ratios, taken in turn in one run, say more.

The text has {text.size:,} bytes, {text.words:,} words, {text.distinct:,} of them distinct. Its paragraphs are
those of {text.source},
in random order, again and again until the size is reached.

## Speed

{speed(text, figures)}

One core, the same for all, where nothing else is said; the best of some rounds, in turn. `padan library` is without the
start of a process, `gloss` all of the way to chosen glosses without rendering; `padan gloss` is the whole command. Peak
memory is that of the command, of one where there are several. What took longer than {limit} s is said to be stopped.

None of the peers glosses. ICU finds word boundaries alone. Lucene's IndonesianAnalyzer stems and drops stop words, when
the Java machine is warm. lt-proc analyses words without choosing. pyahocorasick finds all headwords as strings.
PySastrawi stems. Versions: {versions()}.

{gains(figures, cores)}

The last column is what the machine has to give: as many processes as cores at once, each with its share of the text, which
have nothing in common that one could wait for.

## Start

{start(starts)}

A new process with everything in the system's file cache, the best of 30; `true` does nothing, and is what a process
costs here. The first look-up of a new installation, which compiles the index, takes {compiling:.2f} s.

## Length

{linear(linears, starts[1].seconds)}

The time for a MB may not grow with the length; the texts without words, and those of heads and definitions alone, are
those that would show work that does. The shortest ones take a few milliseconds, and say little.

## Number of lexicons

{lexicons(sets)}

The same senses in the shipped lexicons, and in four times as many: each of those is cut into four. The time for a MB has
to stay the same within 20 %.

## Again

    Scripts/benchmark --page

takes some minutes. As root on Debian it installs the peers, otherwise it leaves out what is not there and says so. With
`SIZE=2000000` it is done sooner. `Scripts/count-instructions` guards the hot path by instructions, which a busy machine
does not change."""
