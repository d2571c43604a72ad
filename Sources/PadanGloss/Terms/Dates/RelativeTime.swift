/// A time as seen from now or from another time.
struct RelativeTime: TermMeaning {
    static let kind = Term.Kind.date

    /// How many units there are.
    enum Count: Sendable {
        /// A unit by itself, and one of se-: pekan lalu, sepekan lalu.
        case none, one
        /// beberapa, and puluhan as `TermWord.collective` has it.
        case several, collective(Int8)
        case amount(Amount)
        case range(Amount, Amount)
    }

    var count = Count.none
    var period = TimePeriod.none
    var direction = TermWord.Particle.none
    var part = PeriodPart.none
    /// A name in the place of a unit, from 1; 0 for none.
    var weekday: UInt8 = 0
    var month: UInt8 = 0
    var dayPart = DayPart.none
    /// The date in brackets behind it.
    var date: CalendarDate?

    var iso: String? { date?.iso }
    var isAmbiguous: Bool { if case .amount(let amount) = count { amount.isAmbiguous } else { false } }

    var glosses: [String] {
        switch count {
        case .none: return [whole]
        case .one: return [place("\(article) \(period.english)", definite: period.english)]
        case .several:
            let bare = direction == .more ? "a few \(period.many)" : "several \(period.many)"
            return [place(bare, definite: "few \(period.many)")]
        case .collective(let power):
            let units = CollectiveNumber.name(power, of: period)
            return [place(units, definite: units)]
        case .range(let low, let high):
            let units = "\(low.glosses(isCount: true)[0])–\(high.glosses(isCount: true)[0]) \(period.many)"
            return [place(units, definite: units)]
        case .amount(let amount):
            let isSingular = amount.isSingular
            let unit = isSingular ? period.english : period.many
            if amount.denominator == 2 { return [place("half \(article) \(unit)", definite: "half \(unit)")] }
            let all = amount.glosses(isCount: true).map {
                place("\($0) \(unit)", definite: amount.denominator == 0 && isSingular ? unit : "\($0) \(unit)")
            }
            return all.first == all.last ? [all[0]] : all
        }
    }

    // MARK: A number of units

    /// Puts a number of units into its place: two days ago, the last two days, in two days.
    private func place(_ units: String, definite: String) -> String {
        switch direction {
        case .last: "the last \(definite)"
        case .next: "the next \(definite)"
        case .following: "the following \(definite)"
        case .first: "the first \(definite)"
        case .more: "in \(units)"
        case .ago: "\(units) ago"
        case .later: "\(units) later"
        default: "\(units) earlier"
        }
    }

    private var article: String { period == .hour ? "an" : "a" }

    // MARK: One unit, or a name

    /// last week, next March, Friday last week, last Friday night, late last year.
    private var whole: String {
        var text: String
        let which = Self.which(direction)
        if weekday > 0 {
            let name = dayPart.english(CalendarNames.weekdays[Int(weekday) - 1])
            text = period == .none ? "\(which) \(name)" : "\(name) \(which) \(period.english)"
        } else if month > 0 {
            let name = CalendarNames.months[Int(month) - 1]
            text = period == .none ? "\(which) \(name)" : "\(name) \(which) \(period.english)"
        } else if part == .late, period == .week {
            text = "\(which) weekend"
        } else {
            text = "\(which) \(period.english)"
            switch part {
            case .none: break
            case .early: text = "early \(text)"
            case .mid: text = "the middle of \(text)"
            case .late: text = direction == .ago ? "late \(text)" : "the end of \(text)"
            }
        }
        if let date { text += ", \(date.glosses[0])" }
        return text
    }

    private static func which(_ direction: TermWord.Particle) -> String {
        switch direction {
        case .ago: "last"
        case .next: "next"
        case .following: "the following"
        case .previous: "the previous"
        default: "this"
        }
    }
}
