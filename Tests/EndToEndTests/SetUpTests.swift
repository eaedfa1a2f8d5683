import Foundation
import Testing

@Suite("Setting up a plan by commands alone")
struct SetUpTests {
  /// Words of the command line after `plenary`, with PLAN for the plan and CSV for a template.
  static let walk: [[String]] = [
    ["new", "PLAN", "--title", "A dialogue"],
    ["set", "PLAN", "--status-date", "2020-07-01"],
    [
      "series", "edit", "PLAN", "--region", "Black Sea", "--horizon", "2020-07-01..2023-07-31",
      "--objective", "exchange views", "--objective", "strengthen ties",
    ],
    ["country", "add", "PLAN", "GE", "Georgia", "--zone", "Asia/Tbilisi"],
    ["country", "add", "PLAN", "AM", "Armenia", "--zone", "Asia/Yerevan"],
    ["country", "add", "PLAN", "BG", "Bulgaria", "--zone", "Europe/Sofia"],
    ["mission", "add", "PLAN", "IOM-GE", "IOM Georgia", "--country", "GE", "--capacity", "12"],
    ["template", "add", "PLAN", "workshop", "CSV"],
    [
      "meeting", "add", "PLAN", "WS", "Workshop", "--kind", "technical", "--template", "workshop",
      "--window", "2020-09", "--day", "2020-09-16", "--host", "GE", "--co-host", "AM", "--with",
      "BG",
    ],
    [
      "meeting", "add", "PLAN", "CF", "Conference", "--kind", "conference", "--template",
      "regional_conference", "--window", "2020-11", "--day", "2020-11-24", "--days", "2", "--host",
      "GE", "--co-host", "AM", "--with", "BG",
    ],
    ["meeting", "link", "PLAN", "WS", "CF", "--min-gap", "5"],
    ["topic", "add", "PLAN", "T1", "Diaspora", "--by", "GE", "--meeting", "CF"],
    ["mission", "add", "PLAN", "IOM-AM", "IOM Armenia", "--country", "AM", "--capacity", "4"],
    ["mission", "add", "PLAN", "IOM-BG", "IOM Bulgaria", "--country", "BG", "--capacity", "2"],
    [
      "mission", "add", "PLAN", "IOM-RO", "Regional Office", "--kind", "regionalOffice",
      "--calendar", "AT", "--zone", "Europe/Vienna", "--capacity", "5",
    ],
    [
      "mission", "add", "PLAN", "IOM-HQ", "Headquarters", "--kind", "headquarters", "--calendar",
      "CH-GE", "--zone", "Europe/Zurich", "--capacity", "3",
    ],
    [
      "project", "edit", "PLAN", "--acronym", "EMERGE", "--time", "2019-12-01..2022-11-30",
      "--donor", "Ministry of Foreign Affairs of Norway",
    ],
    ["institution", "add", "PLAN", "GE", "State Commission on Migration Issues"],
    ["focal-point", "add", "PLAN", "GE", "migration issues"],
    ["decision", "add", "PLAN", "Where?", "--meeting", "CF", "--option", "Tbilisi"],
    ["baseline", "PLAN", "1 July"],
  ]

  @Test("leaves no task without an owner, passes every check, and can all be taken back")
  func wholeWalk() throws {
    let scratch = try Scratch()
    let (plan, csv) = (scratch.path("mine.plenary"), scratch.path("workshop.csv"))
    let shipped = try Program.done("templates", "show", "technical_meeting")
    try shipped.replacing("TM", with: "WS").write(toFile: csv, atomically: true, encoding: .utf8)
    var begun = ""
    for words in Self.walk {
      try Program.done(words.map { $0 == "PLAN" ? plan : $0 == "CSV" ? csv : $0 })
      if begun.isEmpty { begun = try state(of: plan) }
    }
    let all = try tasks(in: plan)
    #expect(all.filter { $0["meeting"] as? String == "WS" }.count > 38)
    #expect(all.allSatisfy { $0["accountable"] is String })
    let outcome = try Program.run("check", plan)
    #expect(outcome.code == 0 && outcome.output.contains("0 errors"), "\(outcome.output)")
    for _ in Self.walk.dropFirst() { try Program.done("undo", plan) }
    #expect(try state(of: plan) == begun)
  }

  @Test(
    "prints JSON for every listing, as of any day",
    arguments: [
      ["status"], ["tasks"], ["task", "show", "CF28"], ["meeting", "list"],
      ["meeting", "show", "CF"], ["country", "list"], ["country", "show", "BG"], ["topic", "list"],
      ["mission", "list"], ["decision", "list"], ["series", "show"], ["institution", "list"],
      ["person", "list"], ["template", "list"], ["check"],
    ]
  )
  func listings(words: [String]) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    _ = try Program.run(words + ["--plan", plan, "--json"]).json()
    let outcome = try Program.run(words + ["--plan", plan, "--json", "--as-of", "2020-09-01"])
    #expect(outcome.code == 0, "\(outcome.message)")
    _ = try outcome.json()
  }

  @Test(
    "takes the day of what is recorded from --as-of",
    arguments: [
      (["task", "clear", "PLAN", "TM04", "GE", "given", "--evidence", "letter"]),
      (["topic", "state", "PLAN", "T1", "underReview"]),
      (["topic", "input", "PLAN", "T1", "more on returns", "--country", "BG"]),
      (["country", "join", "PLAN", "NO", "CF", "--role", "donorGuest"]),
      (["meeting", "edit", "PLAN", "CF", "--format", "online"]),
    ]
  )
  func recordedDays(words: [String]) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    try Program.done(words.map { $0 == "PLAN" ? plan : $0 } + ["--as-of", "2020-08-03"])
    let log = try Program.done("log", plan, "--limit", "1", "--json")
    #expect(words[0] == "topic" && words[1] == "state" || log.contains("2020-08-03"), "\(log)")
  }

  @Test("shows the worst meeting of a country in the next 60 working days")
  func seriesOfACountry() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let words = ["country", "show", plan, "BG", "--json", "--as-of", "2020-09-01"]
    let country = try #require(try Program.run(words).json() as? [String: Any])
    let row = try #require(country["series"] as? [String: Any])
    #expect(row["meetings"] as? [String] == ["TM", "CF"])
    #expect(row["colour"] as? String == "red")
    #expect((country["meetings"] as? [Any])?.count == 3)
  }
}
