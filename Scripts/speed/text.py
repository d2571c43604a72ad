"""Prints a text of some size: paragraphs of files and pages, drawn at random with a fixed seed.

    text.py BYTES FILE|FOLDER...

A file is plain text, a paragraph a line. Of a folder's HTML and Mallard pages those paragraphs are taken that are
Indonesian by their function words: translations have gaps.
"""
import html
import pathlib
import random
import re
import sys
from collections.abc import Iterator

INDONESIAN = set("yang dan di untuk dari dengan ini pada dalam atau ke itu akan tidak dapat oleh anda".split())
ENGLISH = set("the of and to is in a for that with are on as be this".split())
LEFT_OUT = re.compile(r"(?s)<(script|style|head|pre)\b.*?</\1>")
BREAK = re.compile(r"</?(p|li|td|th|h\d|dt|dd|div|title|item)\b[^>]*>")


def paragraphs(folder: pathlib.Path) -> Iterator[str]:
    for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.page")]):
        page = " ".join(LEFT_OUT.sub(" ", path.read_text(encoding="utf-8", errors="replace")).split())
        for paragraph in re.sub(r"<[^>]+>", "", BREAK.sub("\n", page)).split("\n"):
            words = html.unescape(paragraph).split()
            known = [word.lower() for word in words]
            if len(words) > 5 and sum(w in INDONESIAN for w in known) > sum(w in ENGLISH for w in known):
                yield " ".join(words)


size, sources = int(sys.argv[1]), [pathlib.Path(argument) for argument in sys.argv[2:]]
found: set[str] = set()
for source in sources:
    lines = paragraphs(source) if source.is_dir() else source.read_text(encoding="utf-8").splitlines()
    found.update(line for line in lines if line.strip())
if not found:
    sys.exit("text.py: no Indonesian text in what is named")
drawn, draw, written = sorted(found), random.Random(7), 0
while written < size:
    draw.shuffle(drawn)
    for line in drawn:
        print(line)
        written += len(line.encode()) + 1
        if written >= size:
            break
