"""Runs a Python peer over a text: prints the seconds of the best round and what it found.

    peers.py sastrawi|ahocorasick TEXT ROUNDS [LEXICON...]
"""
import sys
import time

name, path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
text = open(path, encoding="utf-8").read()

if name == "sastrawi":
    # Each line stemmed, with the cache of stems that the factory's stemmer has.
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    stemmer = StemmerFactory().create_stemmer()
    lines = text.split("\n")

    def work():
        return sum(len(stemmer.stem(line).split()) for line in lines)
else:
    # All headwords looked for in the text in lower case, whole words or not.
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for lexicon in sys.argv[4:]:
        for line in open(lexicon, encoding="utf-8"):
            if not line.startswith("#"):
                headword = line.split("\t")[0].lower()
                automaton.add_word(headword, len(headword))
    automaton.make_automaton()

    def work():
        return sum(1 for _ in automaton.iter_long(text.lower()))


best, found = float("inf"), 0
for _ in range(rounds):
    start = time.perf_counter()
    found = work()
    best = min(best, time.perf_counter() - start)
print(f"{best}\t{found}")
