package import PlanModel
package import Planning

/// The words for states and kinds, as people say them.
package enum Wording {
  /// `inProgress` as people write it: "in progress".
  package static func of(_ word: some Word) -> String { spaced(word.rawValue) }

  /// Words of the model are ASCII; this stands in every row, so it goes by bytes.
  static func spaced(_ word: String) -> String {
    let space = UInt8(ascii: " ")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.utf8.count + 4)
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "_"): bytes.append(space)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if !bytes.isEmpty { bytes.append(space) }
        bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func of(_ status: TaskStatus) -> String {
    status == .notApplicable ? "dropped" : spaced(status.rawValue)
  }

  package static func of(_ status: MeetingStatus) -> String {
    status == .go ? "go decided" : spaced(status.rawValue)
  }

  package static func of(_ role: ParticipationRole) -> String {
    switch role {
    case .coHost: "co-host"
    case .donorGuest: "donor's guest"
    case .host, .participant, .observer: role.rawValue
    }
  }

  /// The colours stand in capitals, so that they are signs as well as words.
  package static func of(_ colour: Colour) -> String {
    switch colour {
    case .red: "RED"
    case .amber: "AMBER"
    case .grey: "GREY"
    case .green: "GREEN"
    }
  }

  package static func of(_ need: TopicNeed) -> String {
    switch need {
    case .agreed: "agreed by the governments"
    case .leadCountry: "lead country"
    case .leadExpert: "lead expert"
    case .inputs: "input of two countries"
    case .paper: "paper"
    case .speakers: "speaker, moderator and rapporteur"
    case .session: "slot in the programme"
    }
  }

  package static func of(_ step: CountryStepKind) -> String {
    switch step {
    case .focalPoint: "focal point known"
    case .invited: "invited"
    case .confirmed: "confirmed"
    case .inputReceived: "input received"
    case .delegatesNamed: "delegates named"
    case .credentials: "credentials"
    case .statement: "statement"
    case .connectionTest: "connection test"
    case .visaAndTicket: "visa and ticket"
    }
  }

  package static func of(_ gate: GateCode) -> String {
    switch gate {
    case .g1: "concept and date fixed"
    case .g2: "invitations out"
    case .g3: "documents out, format final"
    case .g4: "go or no-go"
    case .g5: "closed with an agreed summary"
    }
  }

  /// A head of the checklist; the group without a gate comes last.
  package static func head(_ gate: GateCode?) -> String {
    gate.map { "\($0.rawValue) \(of($0))" } ?? "Afterwards"
  }

  /// A number with its noun: "1 task", "3 tasks".
  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// Things one after another: "CF28, CF29 and CF30", at most `limit` of them by name.
  package static func list(_ items: [String], limit: Int = 6) -> String {
    guard items.count > limit else {
      guard items.count > 1, let last = items.last else { return items.first ?? "" }
      return items.dropLast().joined(separator: ", ") + " and " + last
    }
    return items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
  }

  /// Words with "or" before the last.
  private static func alternatives(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// "Maybe …", for what a state allows next.
  static func ways<S: State>(from state: S, _ word: (S) -> String) -> String {
    state.next.isEmpty
      ? "Nothing follows that state."
      : "Maybe " + alternatives(state.next.map(word)) + " first."
  }
}
