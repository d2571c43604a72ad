/// A time of the day, or from one to another.
struct ClockTime: TermMeaning {
    static let kind = Term.Kind.date

    var hour: Int8 = 0
    /// -1 where the text has none.
    var minute: Int8 = -1
    var second: Int8 = -1
    var lastHour: Int8 = -1
    var lastMinute: Int8 = -1
    /// Whether it is told in words of the twelve hours: setengah delapan.
    var isInWords = false
    var dayPart = DayPart.none
    /// The zone's place in `TimeZones.all` plus one.
    var zone: UInt8 = 0
    var isLocal = false
    var isAmbiguous = false
    /// Whether the hour has a zero before it.
    var isPadded = false

    var glosses: [String] {
        var text: String
        if lastHour >= 0 {
            let half = half(lastHour)
            text =
                usesHalves && half != nil
                ? "\(number(hour, minute))–\(number(lastHour, lastMinute)) \(half ?? "")"
                : "\(full(hour, minute))–\(full(lastHour, lastMinute))"
        } else if usesHalves {
            text = withHalf
        } else if minute < 0, zone == 0, !isLocal, hour <= 12 {
            text = "\(hour) o'clock"
        } else {
            text = isInWords ? number(hour, minute) : full(hour, minute)
            if second >= 0 { text += ":" + two(second) }
        }
        if zone > 0 { text += " " + TimeZones.all[Int(zone) - 1].english }
        if isLocal { text += " local time" }
        return [text]
    }

    /// Whether the twelve hours are counted twice: jam 7 malam, but not pukul 19.30 malam.
    private var usesHalves: Bool { dayPart != .none && hour <= 12 && lastHour <= 12 && hour > 0 }

    private var withHalf: String {
        let isWhole = minute <= 0
        switch (hour, dayPart) {
        case (12, .midday) where isWhole: return "12 noon"
        case (12, .night) where isWhole, (12, .smallHours) where isWhole: return "midnight"
        default: return "\(number(hour, minute)) \(half(hour) ?? "")"
        }
    }

    /// a.m. or p.m.: siang reaches from ten to two, malam from six to three.
    private func half(_ hour: Int8) -> String? {
        switch dayPart {
        case .none: nil
        case .smallHours, .dawn, .morning: "a.m."
        case .midday: (10...11).contains(hour) ? "a.m." : "p.m."
        case .afternoon, .evening: "p.m."
        case .night: hour < 4 || hour == 12 ? "a.m." : "p.m."
        }
    }

    private func number(_ hour: Int8, _ minute: Int8) -> String {
        minute < 0 ? String(hour) : "\(hour):\(two(minute))"
    }

    /// With the minutes, and with two digits where the text has them.
    private func full(_ hour: Int8, _ minute: Int8) -> String {
        "\(isPadded ? two(hour) : String(hour)):\(two(max(minute, 0)))"
    }

    private func two(_ value: Int8) -> String { value < 10 ? "0\(value)" : String(value) }
}
