import PadanGloss
import PadanLexicon
import PadanText

/// Gathers from glossed texts what no lexicon has: short forms with their expansion, names, term candidates.
///
///     var extractor = Extractor(index: index)
///     var memory = TextMemory()
///     extractor.beginText()
///     for block in blocks { extractor.add(session.gloss(block, continuing: &memory)) }
///     for candidate in extractor.candidates() { print(CandidateTable.line(candidate)) }
///
/// It keeps counts and one sentence for each candidate, not the texts. When it holds very many phrases it forgets
/// those that it has met once, so that memory stays bounded.
public struct Extractor {
    /// The most phrases that it counts at a time.
    static let mostPhrases = 2_000_000

    let index: LexiconIndex
    let least: Int
    var words = WordReader()
    var phrases: [Phrase: Tally] = [:]
    var singles: [Single: Tally] = [:]
    var definitions: [Definition: Tally] = [:]
    var englishOf: [Definition: AbbreviationDefinition] = [:]
    /// What the short forms of the text at hand stand for.
    private var current: [String: Definition] = [:]

    /// A word by itself.
    struct Single: Hashable {
        var number: Int
        var role: ExtractedWord.Role
    }

    /// A short form with its long form.
    struct Definition: Hashable {
        var short: String
        var long: String
    }

    struct Tally {
        var count = 0
        /// How often it was written as names are.
        var asName = 0
        var upos: UPOS = .noun
        /// How it was written as a name.
        var surface = ""
        var example = ""
    }

    /// An extractor for what occurs so often at least.
    public init(index: LexiconIndex, least: Int = 2) {
        self.index = index
        self.least = max(least, 1)
    }

    /// Begins a new text: what another one has defined holds no more.
    public mutating func beginText() { current = [:] }

    /// Takes in a text or the next block of one.
    public mutating func add(_ gloss: GlossedText) {
        var nextTerm = 0, nextDefinition = 0
        for sentence in gloss.sentences {
            let first = nextTerm
            while nextTerm < gloss.terms.count, gloss.terms[nextTerm].tokens.lowerBound < sentence.upperBound {
                nextTerm += 1
            }
            let firstDefinition = nextDefinition
            while nextDefinition < gloss.definitions.count,
                gloss.definitions[nextDefinition].shortTokens.lowerBound < sentence.upperBound
            {
                nextDefinition += 1
            }
            add(
                Line(
                    gloss: gloss, tokens: sentence, terms: gloss.terms[first..<nextTerm],
                    definitions: gloss.definitions[firstDefinition..<nextDefinition]))
        }
        guard phrases.count > Self.mostPhrases else { return }
        phrases = phrases.filter { $0.value.count > 1 }
    }

    // MARK: One sentence

    private struct Line {
        var gloss: GlossedText
        var tokens: Range<Int>
        var terms: ArraySlice<Term>
        var definitions: ArraySlice<AbbreviationDefinition>
    }

    private mutating func add(_ line: Line) {
        let gloss = line.gloss
        var parts = line.tokens.map { words.word($0, in: gloss) }
        var inside = [Bool](repeating: false, count: parts.count)
        for definition in line.definitions {
            let key = Definition(short: definition.short, long: definition.long)
            current[definition.short] = key
            englishOf[key] = definition
        }
        for term in line.terms {
            let range =
                term.tokens.lowerBound - line.tokens.lowerBound..<term.tokens.upperBound - line.tokens.lowerBound
            switch term.kind {
            case .number, .date: for i in range { parts[i] = nil }
            case .name: addName(range, parts, line)
            case .entry:
                // A phrase of a lexicon is one thing: no candidate begins or ends in its middle.
                for i in range.dropFirst() { inside[i] = true }
            case .abbreviation:
                addUse(term, line)
                for i in range { parts[i]?.role = .other }
            }
        }
        addSingles(parts, line, covered: line.terms.filter { $0.tokens.count > 1 && $0.kind != .name }.map(\.tokens))
        addPhrases(parts, inside, line)
    }

    /// A use of a short form that the text has explained.
    private mutating func addUse(_ term: Term, _ line: Line) {
        let text = line.gloss.text(line.gloss.range(of: term))
        let headword = line.gloss.sense(of: term)?.headword ?? text
        guard let key = current[text] ?? current[headword] ?? current[headword.capitalizedFirst] else { return }
        var tally = definitions[key] ?? Tally()
        tally.count += 1
        if tally.example.isEmpty { tally.example = example(term.tokens, line) }
        definitions[key] = tally
    }

    private mutating func addName(_ range: Range<Int>, _ parts: [ExtractedWord?], _ line: Line) {
        var phrase = Phrase()
        for i in range {
            guard let part = parts[i], phrase.append(part.number) else { return }
        }
        count(phrase, range, asName: true, line)
    }

    private mutating func addSingles(_ parts: [ExtractedWord?], _ line: Line, covered: [Range<Int>]) {
        var next = covered[...]
        for (i, part) in parts.enumerated() {
            let token = line.tokens.lowerBound + i
            while let term = next.first, term.upperBound <= token { next = next.dropFirst() }
            guard let part, next.first?.contains(token) != true else { continue }
            switch part.role {
            case .newName, .newAbbreviation, .newWord: break
            default: continue
            }
            let key = Single(number: part.number, role: part.role)
            var tally = singles[key] ?? Tally()
            tally.count += 1
            tally.upos = part.upos
            // Forms of one word are counted together later: any of them may be the one with the example.
            if tally.count >= least || part.role == .newWord, tally.example.isEmpty {
                tally.example = example(token..<token + 1, line)
            }
            singles[key] = tally
        }
    }

    private mutating func addPhrases(_ parts: [ExtractedWord?], _ inside: [Bool], _ line: Line) {
        let isTitle = isTitleCase(line)
        for start in parts.indices where !inside[start] {
            guard let head = parts[start], head.role == .noun, !head.isLast, !head.isLightHead else { continue }
            var phrase = Phrase()
            var classes: [UPOS] = []
            var hasTitle = false
            let isCapital = isCapital(start, line)
            for i in start..<parts.count {
                guard let part = parts[i] else { break }
                let isName = part.role == .knownName || part.role == .newName
                // A name goes with what is written like one: Sungai Regoyo, not warga Lumajang.
                if isName, isTitle || hasTitle || !(start..<i).allSatisfy({ self.isCapital($0, line) }) { break }
                switch part.role {
                case .noun, .newWord: classes.append(.noun)
                case .adjective: classes.append(.adj)
                case .knownName, .newName: classes.append(.propn)
                default: classes.append(.x)
                }
                if classes.last == .x || !phrase.append(part.number) { break }
                if part.isTitle { hasTitle = true }
                let range = start..<i + 1
                let endsInside = i + 1 < parts.count && inside[i + 1]
                if range.count > 1, !endsInside, !part.isLightEnd {
                    let asName = isCapital && !isTitle && range.allSatisfy { self.isCapital($0, line) }
                    if Self.patterns.contains(classes) || asName && isWholeName(range, parts, line) {
                        count(phrase, range, asName: asName, line)
                    }
                }
                if part.isLast { break }
            }
        }
    }

    private static let patterns = Set(TermPattern.all.map(\.classes))

    /// Whether no capital stands at either side, so that the name is whole.
    private func isWholeName(_ range: Range<Int>, _ parts: [ExtractedWord?], _ line: Line) -> Bool {
        let before = range.lowerBound - 1, behind = range.upperBound
        if before >= 0, parts[before] != nil, isCapital(before, line) { return false }
        return behind >= parts.count || parts[behind] == nil || !isCapital(behind, line)
    }

    private func isCapital(_ i: Int, _ line: Line) -> Bool {
        let range = line.gloss.tokens[line.tokens.lowerBound + i].range
        let byte = line.gloss.bytes[range.start]
        return byte < 0x80 ? isUpper(byte) : line.gloss.text(range).first?.isUppercase ?? false
    }

    /// Whether nearly all words of a sentence have a capital, which then says nothing.
    private func isTitleCase(_ line: Line) -> Bool {
        var all = 0, capital = 0
        for i in line.tokens where line.gloss.tokens[i].range.count > 4 {
            switch line.gloss.tokens[i].kind {
            case .word, .name, .acronym: break
            default: continue
            }
            all += 1
            if isCapital(i - line.tokens.lowerBound, line) { capital += 1 }
        }
        return all > 3 && (all - capital) * 8 <= all
    }

    private mutating func count(_ phrase: Phrase, _ range: Range<Int>, asName: Bool, _ line: Line) {
        let tokens = line.tokens.lowerBound + range.lowerBound..<line.tokens.lowerBound + range.upperBound
        var tally = phrases[phrase] ?? Tally()
        tally.count += 1
        if asName { tally.asName += 1 }
        if tally.count >= least {
            if asName, tally.surface.isEmpty { tally.surface = line.gloss.flatText(of: tokens) }
            if tally.example.isEmpty { tally.example = example(tokens, line) }
        }
        phrases[phrase] = tally
    }

    /// The sentence around some tokens, at most so long that it fits into a cell.
    private func example(_ tokens: Range<Int>, _ line: Line) -> String {
        var first = line.tokens.lowerBound, last = line.tokens.upperBound
        let most = 40
        if last - first > most {
            first = max(first, tokens.lowerBound - most / 2)
            last = min(last, first + most)
        }
        return (first > line.tokens.lowerBound ? "… " : "") + line.gloss.flatText(of: first..<last)
            + (last < line.tokens.upperBound ? " …" : "")
    }
}
