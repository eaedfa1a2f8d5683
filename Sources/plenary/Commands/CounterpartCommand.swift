import CivilTime
import PlanModel
import Planning

/// `plenary institution`, `focal-point` and `person`: whom the missions work with.
enum CounterpartCommand {
  static let all: [Subcommand] = [
    Subcommand(
      "institution list",
      "The institutions of the countries, with their focal points.",
      options: [.value("country", "CODE", "Only those of this country."), .json, .asOf],
      run: list
    ),
    Subcommand(
      "institution add",
      "Note an institution of a government.",
      arguments: [.required("COUNTRY"), .required("NAME")],
      options: [
        .value("native-name", "TEXT", "Its name in its own script."),
        .value("within", "TEXT", "The body it belongs to."),
        .value("certainty", "WORD", "confirmed, toBeConfirmed (the default) or uncertain."),
        .value("source", "TEXT", "Where it is known from."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        var new = NewInstitution(
          country: try plan.needCountry(invocation.arguments[0]).id,
          englishName: invocation.arguments[1]
        )
        new.nativeName = invocation.value("native-name") ?? ""
        new.within = invocation.value("within") ?? ""
        if let word = invocation.value("certainty") {
          new.certainty = try Reading.word(word, option: "--certainty")
        }
        new.source = invocation.value("source") ?? ""
        return .addInstitution(new)
      }
    },
    Subcommand(
      "focal-point add",
      "Note the institution that answers for a country, for all or for one area.",
      arguments: [.required("COUNTRY"), .required("INSTITUTION")],
      options: [
        .value("area", "TEXT", "The area; else all."),
        .value("person", "NAME", "A person noted with a source."),
        .value("liaison", "MISSION", "The mission that keeps contact; else that in the country."),
        .value("last-contact", "DAY", "When there was contact."), .asOf, .author,
      ],
      notes: "INSTITUTION is its name, or a part that only one institution of the country has."
    ) { invocation in
      try Committing.run(invocation) { plan in
        let country = try plan.needCountry(invocation.arguments[0])
        var new = NewFocalPoint(
          institution: try plan.needInstitution(invocation.arguments[1], of: country).id
        )
        new.topicArea = invocation.value("area") ?? ""
        if let name = invocation.value("person") { new.person = try plan.needPerson(name).id }
        if let code = invocation.value("liaison") { new.liaison = try plan.needMission(code).id }
        if let text = invocation.value("last-contact") {
          new.lastContact = try Reading.day(text, option: "--last-contact")
        }
        return .addFocalPoint(new)
      }
    },
    Subcommand("person list", "The persons noted, each with the source.", options: [.json, .asOf]) {
      invocation in
      let plan = try PlanDesk(invocation).plan
      let people = plan.people.sorted { $0.name < $1.name }
      func office(_ person: Person) -> String? {
        person.mission.flatMap { plan[$0]?.code }
          ?? person.institution.flatMap { plan[$0]?.englishName }
      }
      if invocation.has(.json) {
        Output.json(
          .array(
            people.map { person in
              .object([
                ("name", .text(person.name)), ("title", .text(person.title)),
                ("mission", .optional(person.mission.flatMap { plan[$0]?.code })),
                ("institution", .optional(person.institution.flatMap { plan[$0]?.englishName })),
                ("source", .text(person.source)),
              ])
            }
          )
        )
        return .fine
      }
      var table = TextTable("NAME", "TITLE", "OF", "SOURCE")
      for person in people {
        table.add(person.name, person.title, office(person) ?? "", person.source)
      }
      table.print()
      return .fine
    },
    Subcommand(
      "person add",
      "Note a person; a name needs a source.",
      arguments: [.required("NAME")],
      options: [
        .value("source", "TEXT", "Where the name is published."),
        .value("title", "TEXT", "The person's title."),
        .value("mission", "CODE", "The mission the person works for."), .author,
      ]
    ) { invocation in
      try Committing.run(invocation) { plan in
        var new = NewPerson(
          name: invocation.arguments[0],
          source: try invocation.need("source")
        )
        new.title = invocation.value("title") ?? ""
        if let code = invocation.value("mission") { new.mission = try plan.needMission(code).id }
        return .addPerson(new)
      }
    },
  ]

  private static func list(_ invocation: Invocation) throws -> ExitCode {
    let plan = try PlanDesk(invocation).plan
    let only = try invocation.value("country").map { code throws(CommandFailure) in
      try plan.needCountry(code).id
    }
    let institutions = plan.institutions.filter { only == nil || $0.country == only }
      .sorted {
        (plan[$0.country]?.iso2 ?? "", $0.englishName)
          < (plan[$1.country]?.iso2 ?? "", $1.englishName)
      }
    if invocation.has(.json) {
      Output.json(.array(institutions.map { json($0, plan) }))
      return .fine
    }
    var table = TextTable("COUNTRY", "FOCAL POINT", "CERTAINTY", "NAME")
    for institution in institutions {
      let points = plan.focalPoints.filter { $0.institution == institution.id }
      let areas = points.map { $0.topicArea.isEmpty ? "all" : $0.topicArea }
      table.add(
        plan[institution.country]?.iso2 ?? "",
        areas.sorted().joined(separator: ", "),
        institution.certainty.rawValue,
        institution.englishName
      )
    }
    table.print()
    return .fine
  }

  private static func json(_ institution: Institution, _ plan: Plan) -> JSON {
    let points = plan.focalPoints.filter { $0.institution == institution.id }
      .sorted { $0.topicArea < $1.topicArea }
    return .object([
      ("country", .optional(plan[institution.country]?.iso2)),
      ("englishName", .text(institution.englishName)),
      ("nativeName", .text(institution.nativeName)), ("within", .text(institution.within)),
      ("certainty", .text(institution.certainty.rawValue)),
      ("validFrom", .text(institution.validFrom)), ("validTo", .text(institution.validTo)),
      ("source", .text(institution.source)),
      (
        "focalPoints",
        .array(
          points.map { point in
            .object([
              ("topicArea", .text(point.topicArea)),
              ("person", .optional(point.person.flatMap { plan[$0]?.name })),
              ("liaisonMission", .optional(point.liaisonMission.flatMap { plan[$0]?.code })),
              ("lastContact", .day(point.lastContact)), ("assumed", .bool(point.isAssumed)),
            ])
          }
        )
      ),
    ])
  }
}
