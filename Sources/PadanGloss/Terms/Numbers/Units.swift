import PadanMorphology

/// The units that stand behind an amount: their Indonesian words and symbols, and their English.
///
/// Units and names as CLDR 42 has them for `id` and `en` (American spelling, as in the lexicons), the symbols of the
/// International System, and the spellings of the press. Nothing is converted.
struct Unit: Sendable {
    /// What Indonesian writes, words and symbols, in small letters unless the case tells units apart.
    var words: String
    var symbols: String = ""
    /// The English of one, and of the symbol.
    var name: String
    var symbol: String = ""
    /// The plural, where it is not the regular one.
    var plural: String?

    /// The English plural.
    var many: String { plural ?? EnglishNoun.plural(name) }
}

/// All units.
enum Units {
    static let all: [Unit] = [
        Unit(words: "persen prosen", name: "percent", plural: "percent"),
        Unit(words: "promil", name: "per mille", plural: "per mille"), Unit(words: "poin", name: "point"),
        // Length and area.
        Unit(words: "milimeter", symbols: "mm", name: "millimeter", symbol: "mm"),
        Unit(words: "sentimeter centimeter senti", symbols: "cm", name: "centimeter", symbol: "cm"),
        Unit(words: "meter", symbols: "m", name: "meter", symbol: "m"),
        Unit(words: "kilometer", symbols: "km", name: "kilometer", symbol: "km"),
        Unit(words: "inci inchi", name: "inch"), Unit(words: "yard", name: "yard"), Unit(words: "mil", name: "mile"),
        Unit(words: "mdpl", name: "meter above sea level", plural: "meters above sea level"),
        Unit(words: "hektare hektar", symbols: "ha", name: "hectare", symbol: "ha"),
        Unit(words: "", symbols: "cm2", name: "", symbol: "cm²"),
        Unit(words: "", symbols: "m2", name: "", symbol: "m²"),
        Unit(words: "", symbols: "km2", name: "", symbol: "km²"),
        // Volume.
        Unit(words: "mililiter", symbols: "ml", name: "milliliter", symbol: "ml"),
        Unit(words: "liter", name: "liter"), Unit(words: "kiloliter", symbols: "kl", name: "kiloliter", symbol: "kl"),
        Unit(words: "barel barrel", name: "barrel"), Unit(words: "galon", name: "gallon"),
        Unit(words: "", symbols: "cc", name: "", symbol: "cc"), Unit(words: "", symbols: "m3", name: "", symbol: "m³"),
        // Mass.
        Unit(words: "miligram", symbols: "mg", name: "milligram", symbol: "mg"),
        Unit(words: "gram", symbols: "gr", name: "gram", symbol: "g"),
        Unit(words: "kilogram kilo", symbols: "kg", name: "kilogram", symbol: "kg"),
        Unit(words: "kuintal kwintal", name: "quintal"), Unit(words: "ton", name: "ton"),
        Unit(words: "karat", name: "carat"),
        // Speed, warmth, angles; derajat takes Celsius and Fahrenheit behind it.
        Unit(words: "", symbols: "s", name: "", symbol: "s"), Unit(words: "", symbols: "h", name: "", symbol: "h"),
        Unit(words: "knot", name: "knot"), Unit(words: "", symbols: "kpj", name: "", symbol: "km/h"),
        Unit(words: "derajat", name: "degree", symbol: "°"),
        // Electricity, power, sound, waves.
        Unit(words: "watt", symbols: "W", name: "watt", symbol: "W"),
        Unit(words: "kilowatt", symbols: "kw", name: "kilowatt", symbol: "kW"),
        Unit(words: "megawatt", symbols: "mw", name: "megawatt", symbol: "MW"),
        Unit(words: "gigawatt", symbols: "gw", name: "gigawatt", symbol: "GW"),
        Unit(words: "", symbols: "kwh", name: "", symbol: "kWh"), Unit(words: "volt", name: "volt"),
        Unit(words: "ampere", name: "ampere"),
        Unit(words: "hertz", symbols: "hz", name: "hertz", symbol: "Hz", plural: "hertz"),
        Unit(words: "kilohertz", symbols: "khz", name: "kilohertz", symbol: "kHz", plural: "kilohertz"),
        Unit(words: "megahertz", symbols: "mhz", name: "megahertz", symbol: "MHz", plural: "megahertz"),
        Unit(words: "gigahertz", symbols: "ghz", name: "gigahertz", symbol: "GHz", plural: "gigahertz"),
        Unit(words: "desibel", symbols: "db", name: "decibel", symbol: "dB"),
        Unit(words: "kalori", name: "calorie"),
        Unit(words: "kilokalori", symbols: "kkal", name: "kilocalorie", symbol: "kcal"),
        Unit(words: "joule", name: "joule"),
        Unit(words: "hektopascal", symbols: "hpa", name: "hectopascal", symbol: "hPa"),
        // Data and pictures.
        Unit(words: "kilobita kilobyte", symbols: "kb", name: "kilobyte", symbol: "KB"),
        Unit(words: "megabita megabyte", symbols: "mb", name: "megabyte", symbol: "MB"),
        Unit(words: "gigabita gigabyte", symbols: "gb", name: "gigabyte", symbol: "GB"),
        Unit(words: "terabita terabyte", symbols: "tb", name: "terabyte", symbol: "TB"),
        Unit(words: "megabit", symbols: "mbps", name: "megabit", symbol: "Mbps"),
        Unit(words: "piksel pixel", name: "pixel"),
        Unit(words: "megapiksel", symbols: "mp", name: "megapixel", symbol: "MP"),
        // Money; dolar takes its country behind it.
        Unit(words: "rupiah", name: "rupiah", plural: "rupiah"), Unit(words: "dolar dollar", name: "dollar"),
        Unit(words: "euro", name: "euro"), Unit(words: "yen", name: "yen", plural: "yen"),
        Unit(words: "yuan", name: "yuan", plural: "yuan"), Unit(words: "won", name: "won", plural: "won"),
        Unit(words: "ringgit", name: "ringgit", plural: "ringgit"), Unit(words: "baht", name: "baht", plural: "baht"),
        Unit(words: "rupee", name: "rupee"), Unit(words: "riyal", name: "riyal"), Unit(words: "rubel", name: "ruble"),
    ]

    static let percent = place(of: "persen")
    static let degree = place(of: "derajat")
    static let dollar = place(of: "dolar")
    static let point = place(of: "poin")

    /// The place plus one of the unit of a word.
    private static func place(of word: String) -> UInt8 {
        UInt8((all.firstIndex { $0.words.split(separator: " ").contains(Substring(word)) } ?? -1) + 1)
    }

    static func addWords(to vocabulary: inout TermVocabulary) {
        for (place, unit) in all.enumerated() {
            vocabulary.add(unit.words) { $0.unit = UInt8(place + 1) }
            vocabulary.add(unit.symbols) {
                $0.unit = UInt8(place + 1)
                $0.isUnitSymbol = true
            }
        }
        vocabulary.add("persegi") { $0.particle = .square }
        vocabulary.add("kubik") { $0.particle = .cubic }
        vocabulary.add("celsius celcius selsius C") { $0.particle = .celsius }
        vocabulary.add("fahrenheit F") { $0.particle = .fahrenheit }
        vocabulary.add("persentase") { $0.particle = .percentage }
        vocabulary.add("basis") { $0.particle = .basis }
        for (word, _) in countries { vocabulary[word].particle = .ofCurrency }
    }

    /// Whose dollar it is, behind `dolar`.
    static let countries: [(word: String, english: String)] = [
        ("AS", "US"), ("amerika", "US"), ("singapura", "Singapore"), ("australia", "Australian"),
        ("kanada", "Canadian"),
        ("hongkong", "Hong Kong"), ("taiwan", "Taiwan"),
    ]
}
