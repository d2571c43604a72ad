/// One number or two, with a currency or a unit.
struct Quantity: TermMeaning {
    /// How a second number stands to the first.
    enum Joint: UInt8 {
        case none, range, either, product
    }

    static let kind = Term.Kind.number

    /// The currency's place in `Currencies.all` plus one; 0 for none.
    var currency: UInt8 = 0
    var low: Amount
    var high: Amount?
    var joint = Joint.none
    var repeatsCurrency = false
    var repeatsPercent = false
    var unit: UnitPhrase?
    /// The time that a product counts: 2 x 45 menit.
    var period: TimePeriod = .none
    /// 60-an: some sixty.
    var isAround = false

    var isAmbiguous: Bool { low.isAmbiguous || high?.isAmbiguous == true }
    var value: String? { high == nil && !isAround ? low.digits : nil }

    var glosses: [String] {
        let isCount = currency > 0 || unit != nil || period != .none
        if isAround { return ["about \(low.glosses(isCount: true)[0])" + tail] }
        guard let high else { return low.glosses(isCount: isCount).map { sign + of(half: $0) + tail } }
        var first = low.glosses(isCount: isCount)[0]
        let second = high.glosses(isCount: isCount)[0]
        // 20 ribu-30 ribu: the scale is said once.
        if low.power == high.power, low.power > 0, !repeatsCurrency { first = low.value.english }
        let mark: String
        switch joint {
        case .none, .range: mark = "–"
        case .either: mark = "/"
        case .product: mark = " × "
        }
        return ["\(sign)\(first)\(repeatsPercent ? "%" : "")\(mark)\(repeatsCurrency ? sign : "")\(second)\(tail)"]
    }

    private var sign: String { currency > 0 ? Currencies.all[Int(currency) - 1].english : "" }

    /// Half a hectare; half a million.
    private func of(half: String) -> String {
        half == "half" && unit != nil && unit?.isSymbol == false ? "half a" : half
    }

    private var tail: String {
        let isSingular = high == nil && low.isSingular
        if period != .none { return " " + (isSingular ? period.english : period.many) }
        return unit?.english(isSingular: isSingular) ?? ""
    }
}
