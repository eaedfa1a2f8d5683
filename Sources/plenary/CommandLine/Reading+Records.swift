import PlanModel

extension Plan {
  /// What a code on the command line names; an unknown one is refused with codes that are near it.
  func needTask(_ code: String) throws(CommandFailure) -> PrepTask {
    let known = task(code) ?? task(code.uppercased())
    return try need(known, "task", code, tasks.lazy.map(\.code))
  }

  func needMeeting(_ code: String) throws(CommandFailure) -> Meeting {
    let known = meeting(code) ?? meeting(code.uppercased())
    return try need(known, "meeting", code, meetings.lazy.map(\.code))
  }

  func needMission(_ code: String) throws(CommandFailure) -> Mission {
    let known = mission(code) ?? mission(code.uppercased())
    return try need(known, "mission", code, missions.lazy.map(\.code))
  }

  func needCountry(_ code: String) throws(CommandFailure) -> Country {
    let known = country(code) ?? country(code.uppercased())
    return try need(known, "country", code, countries.lazy.map(\.iso2))
  }

  func needTopic(_ code: String) throws(CommandFailure) -> Topic {
    let known = topic(code) ?? topic(code.uppercased())
    return try need(known, "topic", code, topics.lazy.map(\.code))
  }

  /// An institution of a country by its name, or by a part that no other has.
  func needInstitution(_ name: String, of country: Country) throws(CommandFailure) -> Institution {
    let all = institutions.filter { $0.country == country.id }
    let wanted = name.lowercased()
    let near = all.filter { !name.isEmpty && $0.englishName.lowercased().contains(wanted) }
    if let exact = all.first(where: { $0.englishName == name }) { return exact }
    if near.count == 1 { return near[0] }
    let names = (near.isEmpty ? all : near).map(\.englishName).sorted().prefix(6)
    let way =
      names.isEmpty
      ? "`plenary institution add FILE \(country.iso2) NAME` adds one."
      : "Maybe \(names.joined(separator: ", "))?"
    let what = near.count > 1 ? "several institutions" : "no institution"
    throw CommandFailure(.data, "\(country.iso2) has \(what) called `\(name)`. \(way)")
  }

  func needPerson(_ name: String) throws(CommandFailure) -> Person {
    try need(people.first { $0.name == name }, "person", name, people.lazy.map(\.name))
  }

  func needMissions(_ codes: String) throws(CommandFailure) -> [Mission.ID] {
    var missions: [Mission.ID] = []
    for code in codes.split(separator: ",") where !code.isEmpty {
      missions.append(try needMission(String(code)).id)
    }
    return missions
  }

  func needParticipation(_ country: String, in meeting: String) throws(CommandFailure)
    -> Participation
  {
    let place = try needMeeting(meeting)
    let state = try needCountry(country)
    guard let found = participation(of: state.id, in: place.id) else {
      throw CommandFailure(
        .data,
        "\(state.iso2) does not take part in \(place.code). "
          + "`plenary country join FILE \(state.iso2) \(place.code)` adds it."
      )
    }
    return found
  }

  private func need<Row>(
    _ found: Row?,
    _ what: String,
    _ code: String,
    _ codes: some Sequence<String>
  ) throws(CommandFailure) -> Row {
    if let found { return found }
    let wanted = code.uppercased()
    let near = codes.filter { known in
      let known = known.uppercased()
      return known.hasPrefix(wanted) || wanted.hasPrefix(known)
        || known.filter { $0 != "-" }.hasSuffix(wanted)
    }.sorted().prefix(6)
    let list = what == "task" ? "tasks" : "\(what) list"
    let way =
      near.isEmpty ? "`plenary \(list)` shows them." : "Maybe \(near.joined(separator: ", "))?"
    throw CommandFailure(.data, "There is no \(what) `\(code)` in this plan. \(way)")
  }
}
