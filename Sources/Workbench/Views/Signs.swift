import Canvas
import CivilTime
import PlanModel
import Planning

// Which sign and which role stand for a state: a colour never says it alone.

extension Colour {
  var role: Role {
    switch self {
    case .red: .readyRed
    case .amber: .readyAmber
    case .grey: .readyGrey
    case .green: .readyGreen
    }
  }

  /// One letter, for narrow columns; grey is a dash, for G is green.
  var letter: SafeText {
    switch self {
    case .red: "R"
    case .amber: "A"
    case .grey: "-"
    case .green: "G"
    }
  }
}

extension ParticipationStatus {
  var role: Role {
    switch self {
    case .notContacted: .partSilent
    case .informed, .invited, .acknowledged: .partInformed
    case .confirmed, .nominated, .accredited, .attended: .partConfirmed
    case .declined, .withdrawn, .absent: .partDeclined
    }
  }

  func sign(_ symbols: SymbolSet) -> Glyph {
    switch self {
    case .notContacted: symbols.dotEmpty
    case .informed, .invited, .acknowledged: symbols.dotHalf
    case .confirmed, .nominated, .accredited, .attended: symbols.dotFull
    case .declined, .withdrawn, .absent: symbols.ballot
    }
  }
}

extension MeetingStatus {
  var role: Role {
    switch self {
    case .tentative, .postponed: .meetingTentative
    case .dateConfirmed, .invitationsOut, .documentsOut, .go, .inSession: .meetingConfirmed
    case .held, .summaryAgreed, .closed: .meetingHeld
    case .cancelled: .meetingCancelled
    }
  }
}

extension Meeting {
  /// The sign of its day on the timeline: proposed while nobody confirmed it.
  func sign(_ symbols: SymbolSet) -> Glyph {
    if status == .cancelled { return symbols.ballot }
    return isProvisional ? symbols.proposed : symbols.confirmed
  }
}

/// How the line of a task begins, and in which role it stands.
struct TaskSign {
  var text: SafeText
  var role: Role

  init(_ task: PrepTask, _ days: TaskOutlook) {
    let isPressing = days.status.isOpen && (days.isLate || days.isOverdue)
    switch days.status {
    case .done: self.init("[x]", .barDone)
    case .notApplicable: self.init("[-]", .disabled)
    case .blocked: self.init("[!]", .barBlocked)
    case .waiting: self.init("[w]", isPressing ? .error : .barWaiting)
    case .delivered: self.init("[d]", isPressing ? .error : .barDelivered)
    case .inProgress: self.init("[~]", isPressing ? .error : .barActive)
    case .planned, .ready:
      self.init(isPressing ? "[!]" : "[ ]", isPressing ? .error : .barPlanned)
    }
  }

  private init(_ text: SafeText, _ role: Role) {
    self.text = text
    self.role = role
  }
}

/// Days with the mark that they hang on a day which nobody confirmed.
enum DayMark {
  /// Only days that have passed or come within a week stand out: were all to, none would.
  static func role(of day: Day?, isLate: Bool, seenFrom status: Day) -> Role {
    if isLate { return .error }
    guard let day, status <= day, day < status + 7 else { return .text }
    return .deadline
  }

  static func of(_ day: Day?, isProvisional: Bool, seenFrom status: Day) -> SafeText {
    guard let day else { return "no day" }
    return SafeText(DayWords.short(day, seenFrom: status) + (isProvisional ? "~" : ""))
  }
}
