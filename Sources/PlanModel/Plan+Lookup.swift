// Codes are for people: they are looked up in tables of a few rows, or once per command.
extension Plan {
  /// The settings; blank while the plan holds none.
  package var setting: Settings { settings.rows.first ?? Settings(id: .none) }

  package func meeting(_ code: String) -> Meeting? { meetings.first { $0.code == code } }
  package func task(_ code: String) -> PrepTask? { tasks.first { $0.code == code } }
  package func topic(_ code: String) -> Topic? { topics.first { $0.code == code } }
  package func country(_ iso2: String) -> Country? { countries.first { $0.iso2 == iso2 } }

  /// A mission by its code; where only a mission can be meant, a country's code or the part after
  /// `IOM-` stands for it.
  package func mission(_ code: String) -> Mission? {
    missions.first { $0.code == code } ?? missions.first { $0.code == "IOM-" + code }
  }

  /// The mission that works in a country; of several, the one with the smallest code.
  package func mission(in country: Country.ID) -> Mission? {
    missions.filter { $0.country == country && $0.office == .countryMission }
      .min { $0.code < $1.code }
  }

  package func participation(of country: Country.ID, in meeting: Meeting.ID) -> Participation? {
    participations.first { $0.country == country && $0.meeting == meeting }
  }

  /// The countries of a meeting in protocol order (I19).
  package func participations(in meeting: Meeting.ID) -> [Participation] {
    participations.filter { $0.meeting == meeting }
      .sorted { protocolName(of: $0.country) < protocolName(of: $1.country) }
  }

  private func protocolName(of country: Country.ID) -> String {
    countries[country]?.protocolName ?? ""
  }

  /// The meetings by working day, those without one last; ties by code.
  package var meetingsInOrder: [Meeting] {
    meetings.sorted { a, b in
      let days = (a.workingDay ?? a.windowStart, b.workingDay ?? b.windowStart)
      switch days {
      case (let x?, let y?) where x != y: return x < y
      case (.some, nil): return true
      case (nil, .some): return false
      default: return a.code < b.code
      }
    }
  }

  /// The countries in protocol order (I19).
  package var countriesInProtocolOrder: [Country] {
    countries.sorted { ($0.protocolName, $0.iso2) < ($1.protocolName, $1.iso2) }
  }
}
