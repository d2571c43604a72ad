#!/usr/bin/env python3
"""Prints 20 MB (SIZE) of text for Scripts/benchmark: the lines of some files, drawn at random with a fixed seed.

    benchmark-text.py [--help-pages FOLDER] FILE...

With --help-pages also the paragraphs of a folder of HTML pages that are Indonesian by their function words.
"""
import glob
import html
import os
import random
import re
import sys

SIZE = int(os.environ.get("SIZE", "20000000"))
INDONESIAN = set("yang dan di untuk dari dengan ini pada dalam atau ke itu akan tidak dapat oleh anda".split())
ENGLISH = set("the of and to is in a for that with are on as be this".split())


def paragraphs(folder):
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.html"), recursive=True)):
        page = open(path, encoding="utf-8", errors="replace").read()
        page = re.sub(r"(?s)<(script|style|head).*?</\1>", "", page)
        page = re.sub(r"</(p|li|td|th|h\d|div)>", "\n", page)
        for line in html.unescape(re.sub(r"<[^>]+>", "", page)).split("\n"):
            words = line.lower().split()
            if len(words) > 5 and sum(w in INDONESIAN for w in words) > sum(w in ENGLISH for w in words):
                yield " ".join(line.split())


arguments = sys.argv[1:]
lines = []
if arguments[:1] == ["--help-pages"]:
    lines += paragraphs(arguments[1])
    arguments = arguments[2:]
for path in arguments:
    lines += [line.rstrip("\n") for line in open(path, encoding="utf-8") if line.strip()]
lines = sorted(set(lines))
if not lines:
    sys.exit("benchmark-text.py: no text in the files named")
draw = random.Random(7)
written = 0
while written < SIZE:
    draw.shuffle(lines)
    for line in lines:
        written += len(line.encode()) + 1
        print(line)
        if written >= SIZE:
            break
