import Foundation
import Testing

@Suite("plenary holidays")
struct HolidayTests {
  @Test(
    "prints the days of the reference, a line each",
    arguments: [
      ("GE", 2020), ("AM", 2021), ("BG", 2022), ("MD", 2023), ("RO", 2024), ("UA", 2020),
      ("NO", 2027), ("CH-GE", 2025), ("AT", 2028),
    ]
  )
  func reference(calendar: String, year: Int) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Fixtures/holidays.csv"),
      encoding: .utf8
    )
    let expected = text.split(separator: "\n").filter { $0.hasPrefix("\(calendar),\(year)-") }
    let output = try Program.done("holidays", calendar, String(year), "--csv")
    let lines = output.split(separator: "\n")
    #expect(lines.first == "country,date,name")
    #expect(Array(lines.dropFirst()) == expected)
  }

  @Test("takes the user's own decrees on top")
  func decrees() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "plenary")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("GE,2026-08-27,off,Bridge day,decree of the test\n".utf8)
      .write(to: folder.appending(path: "holidays.csv"))
    let outcome = try Program.run(
      ["holidays", "GE", "2026", "--csv"],
      environment: ["XDG_CONFIG_HOME": scratch.folder.path]
    )
    #expect(outcome.output.contains("GE,2026-08-27,Bridge day"))
  }
}
