"""Measures padan and its peers on WORK/text and prints the page: see Scripts/benchmark.

    measure.py RELEASE WORK SOURCE

RELEASE is the folder with padan and padan-benchmark, SOURCE says what the text is made of. All cases take turns, ROUNDS times, so that what disturbs the
machine disturbs all of them; the best run of each counts.
"""
import dataclasses
import glob
import os
import pathlib
import re
import subprocess
import sys
import threading
import time

import page

ROUNDS = int(os.environ.get("ROUNDS", "3"))
LIMIT = float(os.environ.get("LIMIT", "120"))
STARTS = 30
CORES = sorted(os.sched_getaffinity(0))
HERE = pathlib.Path(__file__).parent
RELEASE, WORK = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
TEXT, PADAN = WORK / "text", str(RELEASE / "padan")


@dataclasses.dataclass
class Run:
    seconds: float  # infinite when it took longer than its limit
    memory: int  # peak, in KB; never below what this program has when it starts it


@dataclasses.dataclass
class Case:
    """A command on an input; `tells` when the last word it prints is the seconds that count."""

    name: str
    command: list[str]
    size: int = 0  # bytes
    source: pathlib.Path = pathlib.Path(os.devnull)
    cores: int = 1
    tells: bool = False
    environment: dict[str, str] = dataclasses.field(default_factory=dict)


def run(case: Case) -> Run:
    """Runs a case once, on as many cores as it names."""
    os.sched_setaffinity(0, CORES[-case.cores :])
    start = time.perf_counter()
    with open(case.source, "rb") as source:
        process = subprocess.Popen(
            case.command, stdin=source, stdout=subprocess.PIPE if case.tells else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**os.environ, **case.environment},
        )
    late = threading.Timer(LIMIT, process.kill)
    late.start()
    output = process.stdout.read().decode() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    late.cancel()
    late.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    os.sched_setaffinity(0, CORES)
    if seconds >= LIMIT:
        return Run(float("inf"), usage.ru_maxrss)
    if process.returncode != 0:
        sys.exit(f"{' '.join(case.command)} ended with status {process.returncode}")
    return Run(float(output.split()[-1]) if case.tells else seconds, usage.ru_maxrss)


def measure(cases: list[Case], rounds: int = ROUNDS) -> list[page.Figure]:
    """The best of some rounds in turn, with the highest memory."""
    best: dict[str, Run] = {}
    for _ in range(rounds):
        for case in cases:
            if case.name in best and best[case.name].seconds == float("inf"):
                continue
            new = run(case)
            old = best.setdefault(case.name, new)
            best[case.name] = Run(min(old.seconds, new.seconds), max(old.memory, new.memory))
    for case in cases:
        print(f"{case.name:50} {best[case.name].seconds:10.4f} s {best[case.name].memory:8} KB", file=sys.stderr)
    return [page.Figure(c.name, c.size, best[c.name].seconds, best[c.name].memory) for c in cases]


def start_of(name: str, size: int) -> pathlib.Path:
    """The first lines of the text, in a file. They were drawn at random: it is like the whole."""
    path = WORK / name
    with open(TEXT, "rb") as text, open(path, "wb") as part:
        while part.tell() < size and (line := text.readline()):
            part.write(line)
    return path


def padan(name: str, text: pathlib.Path, *arguments: str, cores: int = 1, **environment: str) -> Case:
    command = [PADAN, "gloss", "--jobs", str(cores), *arguments]
    return Case(name, command, text.stat().st_size, text, cores, environment=environment)


def library_cases() -> list[Case]:
    stages = {"icu": "ICU word iteration", "tokens": "padan library: tokens", "gloss": "padan library: gloss"}
    program = str(RELEASE / "padan-benchmark")
    size = TEXT.stat().st_size
    return [Case(name, [program, str(TEXT), "1", stage], size, tells=True) for stage, name in stages.items()]


def command_cases() -> list[Case]:
    cases = []
    subprocess.run(["split", "-n", "l/8", str(TEXT), str(WORK / "of8-")], check=True)
    parts = sorted(str(path) for path in WORK.glob("of8-*"))
    subprocess.run(["split", "-n", f"l/{len(CORES)}", str(TEXT), str(WORK / "share-")], check=True)
    shares = sorted(str(path) for path in WORK.glob("share-*"))
    each = 'padan=$1 form=$2; shift 2; for share; do "$padan" gloss --jobs 1 -f "$form" "$share" & done; wait'
    for form in ("text", "conllu", "ndjson"):
        name = f"padan gloss -f {form}"
        cases.append(padan(f"{name}, 1 core", TEXT, "-f", form))
        if len(CORES) > 1:
            cases.append(padan(f"{name}, {len(CORES)} cores", TEXT, "-f", form, cores=len(CORES)))
            cases.append(padan(f"{name}, 8 files, {len(CORES)} cores", TEXT, "-f", form, *parts, cores=len(CORES)))
            # What the machine has to give: processes that share nothing.
            command = ["sh", "-c", each, "sh", PADAN, form, *shares]
            size = TEXT.stat().st_size
            cases.append(Case(f"{name}, {len(CORES)} processes", command, size, cores=len(CORES)))
    return cases


def peer_cases() -> list[Case]:
    """The peers that are there; those that take minutes for 20 MB get the start of the text."""
    cases = []
    jars = [glob.glob(f"/usr/share/java/lucene-{part}-8*.jar")[:1] for part in ("core", "analyzers-common")]
    if all(jars):
        path = ":".join(jar[0] for jar in jars)
        # It counts its best of five rounds in one process, when the Java machine has compiled what is hot.
        command = ["java", "-XX:+UseSerialGC", "-cp", path, str(HERE / "Lucene.java"), str(TEXT), "5"]
        cases.append(Case("Lucene IndonesianAnalyzer", command, TEXT.stat().st_size, tells=True))
    automaton = "/usr/share/apertium/apertium-ind-zlm/ind-zlm.automorf.bin"
    if os.path.exists(automaton):
        part = start_of("apertium", 2_000_000)
        # The marks of its stream format have to be escaped.
        escaped = re.sub(rb"[\[\]\\^$/{}<>@]", rb"\\\g<0>", part.read_bytes())
        size = part.stat().st_size
        part.write_bytes(escaped)
        cases.append(Case("apertium-ind-zlm, lt-proc", ["lt-proc", automaton], size, part))
    python = ".build/benchmark/venv/bin/python"
    script = str(HERE / "peers.py")
    if subprocess.run([python, "-c", "import ahocorasick, Sastrawi"], stderr=subprocess.DEVNULL).returncode == 0:
        lexicons = sorted(glob.glob("Lexicons/*.tsv"))
        command = [python, script, "ahocorasick", str(TEXT), *lexicons]
        cases.append(Case("pyahocorasick, all headwords", command, TEXT.stat().st_size, tells=True))
        part = start_of("sastrawi", 500_000)
        command = [python, script, "sastrawi", str(part)]
        cases.append(Case("PySastrawi", command, part.stat().st_size, tells=True))
    return cases


def start_cases() -> list[Case]:
    article = pathlib.Path("Tests/Fixtures/articles/keamanan.txt")
    return [
        Case("true", ["/bin/true"], cores=len(CORES)),
        Case("padan lookup kapal", [PADAN, "lookup", "kapal"], cores=len(CORES)),
        Case("padan gloss keamanan.txt", [PADAN, "gloss", str(article)], cores=len(CORES)),
    ]


def split_lexicons(parts: int) -> pathlib.Path:
    """The shipped lexicons, each cut into so many with the same head."""
    folder = WORK / "split"
    folder.mkdir()
    for path in sorted(pathlib.Path("Lexicons").glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        heads = next(i for i, line in enumerate(lines) if not line.startswith("#")) + 1
        head, entries = lines[:heads], lines[heads:]
        for part in range(parts):
            mine = entries[len(entries) * part // parts : len(entries) * (part + 1) // parts]
            (folder / f"{path.stem}-{part:02}.tsv").write_text("".join(head + mine), encoding="utf-8")
    return folder


def linear_cases() -> list[Case]:
    """Lengths of natural text, and texts that would show what is not linear; of each kind the shortest first."""
    whole = TEXT.stat().st_size
    cases = []
    for part in (4, 2, 1):
        text = start_of(f"1of{part}", whole // part)
        cases.append(padan(f"natural, {whole / part / 1e6:.3g} MB", text, "-f", "ndjson"))
    letters = "kamipergikepasarmembelisayurdanikansegar"
    for name, sizes, unit in (
        ("no space", (1_000_000, 4_000_000), letters),
        ("one letter repeated", (1_000_000, 4_000_000), "a"),
        ("hyphens", (10_000, 1_000_000, 4_000_000), "-"),
        ("words with hyphens", (10_000, 1_000_000, 4_000_000), "anak-"),
        ("heads of names", (1_000_000, 4_000_000), "Kabupaten Gedung "),
        ("definitions", (1_000_000, 4_000_000), "Komisi Pemilihan Umum (KPU) "),
    ):
        for size in sizes:
            path = WORK / f"{name.replace(' ', '-')}-{size}"
            path.write_text((unit * (size // len(unit) + 1))[:size])
            cases.append(padan(f"{name}, {size / 1e6:g} MB", path, "-f", "ndjson"))
    return cases


def lexicon_cases() -> list[Case]:
    """The same senses in the shipped lexicons and in four times as many: the start, and a part of the text."""
    text = start_of("1of4", TEXT.stat().st_size // 4)
    cases = []
    for folder in (pathlib.Path("Lexicons").resolve(), split_lexicons(4)):
        name = f"{len(list(folder.glob('*.tsv')))} lexicons"
        for text_or_none in (pathlib.Path(os.devnull), text):
            cases.append(padan(f"{name}, {text_or_none.name}", text_or_none, "-f", "ndjson", PADAN_LEXICONS=str(folder)))
        # Not with the time that it takes to make the index.
        run(cases[-2])
    return cases


def main() -> None:
    load = os.getloadavg()[0]
    if load > 0.3:
        print(f"The machine is busy (load {load:.1f}): the ratios say more than the figures.", file=sys.stderr)
    # The first look-up of a new installation makes the index.
    compiling = run(Case("index", [PADAN, "lookup", "kapal"], cores=len(CORES)))
    described = subprocess.check_output([RELEASE / "padan-benchmark", TEXT, "1", "none"], text=True)
    starts = measure(start_cases(), STARTS)
    figures = measure(library_cases() + peer_cases() + command_cases())
    linear = measure(linear_cases())
    lexicons = measure(lexicon_cases())
    size, words, distinct = (int(column.split()[0]) for column in described.split("\t")[1:])
    text = page.Text(sys.argv[3], size, words, distinct)
    print(page.page(text, len(CORES), load, compiling.seconds, starts, figures, linear, lexicons))


if __name__ == "__main__":
    main()
