import Canvas

/// What the signs of a list mean.
enum Legend {
  struct Entry {
    var sign: SafeText
    var role: Role
    var words: SafeText

    init(sign: Glyph, _ role: Role, _ words: SafeText) {
      self.init(SafeText("\(sign)"), role, words)
    }

    init(_ sign: SafeText, _ role: Role, _ words: SafeText) {
      (self.sign, self.role, self.words) = (sign, role, words)
    }

    var width: Int { sign.width + 1 + words.width }
  }

  static func entries(_ list: ListID, _ symbols: SymbolSet) -> [Entry] {
    switch list {
    case .timeline: meetings(symbols) + loads(symbols)
    case .countries: countries(symbols) + colours
    case .topics: topics(symbols) + colours
    case .checklist: tasks + bars(symbols)
    case .missions: loads(symbols) + [Entry("!", .loadHigh, "nearly full")] + colours
    case .dates: days(symbols)
    case .gantt: chart(symbols) + tasks
    case .history: [Entry("new", .warning, "since your last look")]
    case .morning: [Entry("!", .warning, "somebody has to do something")]
    case .decisions: gates(symbols)
    }
  }

  private static func meetings(_ symbols: SymbolSet) -> [Entry] {
    [
      Entry(sign: symbols.today, .today, "today"),
      Entry(sign: symbols.barPlanned, .meetingWindow, "window of a meeting"),
      Entry(sign: symbols.proposed, .meetingTentative, "planning day"),
      Entry(sign: symbols.confirmed, .meetingConfirmed, "confirmed day"),
      Entry("h", .holiday, "host's holiday"),
      Entry("~", .deadline, "provisional"),
      Entry("T-44", .text, "44 working days to go"),
    ]
  }

  private static func loads(_ symbols: SymbolSet) -> [Entry] {
    let levels = symbols.levels
    return [
      Entry(SafeText("\(levels[0])\(levels[3])\(levels[7])"), .loadOK, "work of the week"),
      Entry(sign: symbols.up, .loadOver, "more than capacity"),
      Entry("pd", .text, "person-days"),
    ]
  }

  private static let colours: [Entry] = [
    Entry("RED", .readyRed, "in danger"), Entry("AMBER", .readyAmber, "watch it"),
    Entry("GREEN", .readyGreen, "well"), Entry("GREY", .readyGrey, "nothing due yet"),
  ]

  private static func countries(_ symbols: SymbolSet) -> [Entry] {
    [
      Entry(sign: symbols.dotEmpty, .partSilent, "not contacted"),
      Entry(sign: symbols.dotHalf, .partInformed, "informed or invited"),
      Entry(sign: symbols.dotFull, .partConfirmed, "confirmed"),
      Entry(sign: symbols.ballot, .partDeclined, "not coming"),
      Entry("~", .deadline, "assumed"),
      Entry("2/5", .text, "steps done of those due"),
      Entry(sign: symbols.warning, .error, "steps that are late"),
      Entry("H", .text, "host"), Entry("C", .text, "co-host"), Entry("O", .text, "observer"),
    ]
  }

  private static func gates(_ symbols: SymbolSet) -> [Entry] {
    [
      Entry(sign: symbols.barDone, .barDone, "critical tasks done"),
      Entry(sign: symbols.barFloat, .textMuted, "still missing"),
      Entry("Latest", .text, "then what comes after must start"),
      Entry("GE 3", .text, "three tasks of that mission"),
    ]
  }

  private static func topics(_ symbols: SymbolSet) -> [Entry] {
    [
      Entry(SafeText("3\(symbols.up)"), .topicSupport, "in favour"),
      Entry(SafeText("1\(symbols.down)"), .topicReserve, "reservations"),
      Entry("p", .topicSupport, "proposed it"), Entry("s", .topicSupport, "supports it"),
      Entry("n", .text, "neutral"), Entry("r", .topicReserve, "reservation"),
      Entry("p1", .topicSupport, "ranks it first"), Entry(sign: symbols.check, .success, "locked"),
    ]
  }

  /// What stands behind the number of a day, and before it.
  static func days(_ symbols: SymbolSet) -> [Entry] {
    DayGrade.allCases.filter { $0 != .weekend }.map { grade in
      Entry(sign: grade.sign(symbols), grade.role, SafeText(grade.shortWords))
    } + [
      Entry(sign: symbols.arrow, .meetingTentative, "now"),
      Entry(sign: symbols.proposed, .meetingTentative, "meeting"),
      Entry("'", .holiday, "guest off"),
    ]
  }

  private static let tasks: [Entry] = [
    Entry("[ ]", .barPlanned, "to do"), Entry("[~]", .barActive, "in progress"),
    Entry("[w]", .barWaiting, "waiting"), Entry("[d]", .barDelivered, "delivered"),
    Entry("[x]", .barDone, "done"), Entry("[!]", .error, "late or blocked"),
    Entry("[-]", .disabled, "dropped"), Entry("+", .mark, "marked"),
    Entry("*", .barCritical, "a gate needs it"),
    Entry("~", .deadline, "provisional"),
  ]

  static func chart(_ symbols: SymbolSet) -> [Entry] {
    bars(symbols) + [
      Entry(SafeText("\(symbols.summaryDone)\(symbols.summary)"), .barDone, "done of a group"),
      Entry(sign: symbols.proposed, .meetingTentative, "planning day"),
      Entry(sign: symbols.confirmed, .meetingConfirmed, "confirmed day"),
      Entry("h", .holiday, "owner's holiday"),
      Entry(sign: symbols.arrowUp, .info, "must be done before"),
      Entry(sign: symbols.arrowDown, .info, "waits for it"),
      Entry(sign: symbols.arrowLeft, .text, "further on this side"),
    ]
  }

  static func bars(_ symbols: SymbolSet) -> [Entry] {
    [
      Entry(sign: symbols.barPlanned, .barPlanned, "planned"),
      Entry(sign: symbols.barCritical, .barCritical, "critical"),
      Entry(sign: symbols.barActive, .barActive, "in progress or waiting"),
      Entry(sign: symbols.barDone, .barDone, "done"),
      Entry(sign: symbols.barBlocked, .barBlocked, "late or blocked"),
      Entry(sign: symbols.barFloat, .barFloat, "float"),
      Entry(sign: symbols.vertical, .deadline, "due"),
      Entry(sign: symbols.overdue, .conflict, "overdue"),
      Entry(sign: symbols.baseline, .baseline, "moved from its baseline"),
      Entry(sign: symbols.today, .today, "today"),
    ]
  }

  /// Fills the rows of a rectangle with as many entries as fit, none of them cut.
  static func draw(
    _ entries: [Entry],
    _ state: WorkbenchState,
    on surface: inout Surface,
    in rect: Rect
  ) {
    var (x, y) = (rect.x, rect.y)
    for entry in entries {
      if x > rect.x, x + entry.width > rect.maxX { (x, y) = (rect.x, y + 1) }
      guard y < rect.maxY, entry.width <= rect.width else { return }
      surface.put(entry.sign, at: Point(x, y), role: entry.role, emphasis: .bold)
      surface.put(entry.words, at: Point(x + entry.sign.width + 1, y), role: .textMuted)
      x += entry.width + 3
    }
  }

  /// The rows that entries take at a width.
  static func height(_ entries: [Entry], width: Int) -> Int {
    var (x, rows) = (0, 1)
    for entry in entries {
      if x > 0, x + entry.width > width { (x, rows) = (0, rows + 1) }
      x += entry.width + 3
    }
    return entries.isEmpty ? 0 : rows
  }
}
