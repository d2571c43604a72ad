"""Runs a Python peer over a text: prints what it found and the seconds.

    peers.py sastrawi|ahocorasick TEXT [LEXICON...]
"""
import sys
import time
from collections.abc import Callable


def sastrawi() -> Callable[[str], int]:
    """Each line stemmed, with the cache of stems that the factory's stemmer has."""
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    stemmer = StemmerFactory().create_stemmer()
    return lambda text: sum(len(stemmer.stem(line).split()) for line in text.split("\n"))


def ahocorasick(lexicons: list[str]) -> Callable[[str], int]:
    """All headwords looked for in the text in lower case, whole words or not."""
    from ahocorasick import Automaton

    automaton = Automaton()
    for lexicon in lexicons:
        for line in open(lexicon, encoding="utf-8"):
            if not line.startswith("#"):
                headword = line.split("\t")[0].lower()
                automaton.add_word(headword, len(headword))
    automaton.make_automaton()
    return lambda text: sum(1 for _ in automaton.iter_long(text.lower()))


name, path, *rest = sys.argv[1:]
work = sastrawi() if name == "sastrawi" else ahocorasick(rest)
text = open(path, encoding="utf-8").read()
start = time.perf_counter()
found = work(text)
print(f"{found}\t{time.perf_counter() - start}")
