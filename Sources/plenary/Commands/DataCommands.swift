import CivilTime
import PlanModel
import Planning

/// `plenary holidays` and `plenary templates`: the data that the program works with.
enum DataCommands {
  static let all: [Subcommand] = [
    Subcommand(
      "holidays",
      "The public holidays of a calendar in a year, with where each comes from.",
      arguments: [.optional("CALENDAR"), .optional("YEAR")],
      options: [.flag("csv", "Print country,date,name."), .json],
      takesPlan: false,
      notes: "Calendars: \(HolidayBook.shipped().codes.joined(separator: ", ")). Your own decrees "
        + "stand in holidays.csv in the configuration directory of plenary "
        + "(country,date,kind,name,source).",
      run: holidays
    ),
    Subcommand(
      "templates list",
      "The checklist templates that ship with the program.",
      options: [.json],
      takesPlan: false,
      run: listTemplates
    ),
    Subcommand(
      "templates show",
      "Print a template as the CSV that can be edited.",
      arguments: [.required("NAME")],
      takesPlan: false
    ) { invocation in
      guard
        let template = ChecklistTemplate.shipped.first(where: { $0.name == invocation.arguments[0] }
        )
      else {
        let names = ChecklistTemplate.shipped.map(\.name).joined(separator: ", ")
        throw CommandFailure(
          .data,
          "There is no template `\(invocation.arguments[0])`. There are: \(names)."
        )
      }
      Output.block(template.text)
      return .fine
    },
    Subcommand(
      "templates check",
      "Check a template file; every finding with its line and column.",
      arguments: [.required("FILE")],
      takesPlan: false,
      run: checkTemplate
    ),
  ]

  private static func holidays(_ invocation: Invocation) throws -> ExitCode {
    let setting = try Surroundings(invocation)
    guard let code = invocation.argument(0) else {
      if invocation.has(.json) {
        Output.json(.texts(setting.holidays.codes))
      } else {
        for code in setting.holidays.codes { Output.line(code) }
      }
      return .fine
    }
    let calendar = code.uppercased()
    guard setting.holidays.codes.contains(calendar) else {
      let codes = setting.holidays.codes.joined(separator: ", ")
      throw CommandFailure(.data, "There is no calendar `\(code)`. There are: \(codes).")
    }
    let year = try invocation.argument(1).map { text throws(CommandFailure) in
      try Reading.number(text, option: "YEAR")
    }
    let chosen = year ?? setting.today.year
    guard (HolidayBook.firstYear...9999).contains(chosen) else {
      throw CommandFailure.usage(
        "YEAR: the rules hold from \(HolidayBook.firstYear) to 9999, not in \(chosen)."
      )
    }
    print(setting.holidays.holidays(in: calendar, year: chosen), calendar, invocation)
    return .fine
  }

  private static func print(_ days: [Holiday], _ calendar: String, _ invocation: Invocation) {
    if invocation.has("csv") {
      Output.block("country,date,name\n")
      for day in days { Output.line("\(calendar),\(day.day),\(CSVCell.quoted(day.name))") }
    } else if invocation.has(.json) {
      Output.json(
        .array(
          days.map { day in
            .object([
              ("country", .text(calendar)), ("date", .day(day.day)), ("name", .text(day.name)),
              ("basis", .text(day.basis.rawValue)), ("source", .text(day.source)),
            ])
          }
        )
      )
    } else {
      var table = TextTable("DATE", "DAY", "NAME", "BASIS")
      for day in days {
        table.add(day.day.description, day.day.weekdayName, day.name, day.basis.rawValue)
      }
      table.print()
    }
  }

  private static func listTemplates(_ invocation: Invocation) -> ExitCode {
    let templates = ChecklistTemplate.shipped
    if invocation.has(.json) {
      Output.json(
        .array(
          templates.map { template in
            .object([
              ("name", .text(template.name)), ("prefix", .text(template.prefix)),
              ("rows", .integer(template.rows.count)),
              ("critical", .integer(template.rows.filter(\.isCritical).count)),
            ])
          }
        )
      )
      return .fine
    }
    var table = TextTable("NAME", "PREFIX", "ROWS", "CRITICAL", "FROM", "TO")
    for template in templates {
      let offsets = template.rows.map(\.offset)
      table.add(
        template.name,
        template.prefix,
        String(template.rows.count),
        String(template.rows.filter(\.isCritical).count),
        offsets.max().map(TMinus.words) ?? "",
        offsets.min().map(TMinus.words) ?? ""
      )
    }
    table.print()
    return .fine
  }

  private static func checkTemplate(_ invocation: Invocation) throws -> ExitCode {
    let path = invocation.arguments[0]
    guard let text = TextFile.read(path) else {
      throw CommandFailure(.noInput, "`\(path)` cannot be read as a text file of at most 1 MB.")
    }
    let findings = ChecklistTemplate.findings(in: text)
    for finding in findings {
      Output.line("\(path):\(finding.line):\(finding.column): \(TemplateWords.of(finding.kind))")
    }
    if findings.isEmpty { Output.line("\(path): fine") }
    return findings.isEmpty ? .fine : .found
  }
}

/// A cell of a CSV file, after RFC 4180.
enum CSVCell {
  static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
