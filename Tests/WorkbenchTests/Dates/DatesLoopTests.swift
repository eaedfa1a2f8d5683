import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The days of a meeting")
struct DatesLoopTests {
  private func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2020, month: month, day: day) ?? Day(number: 0)
  }

  /// The days of the technical meeting, with the cursor on a day.
  private func probe(_ size: Size = Size(120, 36), on day: Day? = nil) -> Probe {
    var probe = Probe(size)
    probe.run("D")
    guard let day else { return probe }
    let step = day < probe.state.selectedDay ?? day ? "h" : "l"
    for _ in 0..<40 where probe.state.selectedDay != day { probe.run(step) }
    #expect(probe.state.selectedDay == day)
    return probe
  }

  private func grade(_ probe: Probe, _ day: Day) -> DayGrade? {
    probe.state.dates.calendar?.grade(of: day)
  }

  @Test("are asked for when the view opens, and only then")
  func asking() throws {
    var probe = Probe()
    let meeting = try #require(probe.state.plan.meeting("TM"))
    let question = DatesQuestion(meeting: meeting.id, generation: 0)
    probe.press("D")
    probe.receive(.searchDates(question))
    probe.finish()
    probe.press("<Down><Up>{}")
    probe.finish()
    let answer = probe.answer(.searchDates(question))
    probe.send(try #require(answer))
    probe.finish()
    #expect(probe.state.selectedDay == meeting.workingDay)
    probe.press("<Esc>D")
    probe.finish()
  }

  @Test("are 15 and 16 September alone, with the conference on 24 November")
  func feasible() {
    let probe = probe()
    #expect(probe.state.dates.calendar?.dates.feasible == [day(9, 15), day(9, 16)])
    #expect(grade(probe, day(9, 12)) == .weekend)
    #expect(grade(probe, day(9, 21)) == .hostOff)
    #expect(grade(probe, day(8, 20)) == .outside)
    #expect(grade(probe, day(9, 14)) == .compressed)
    #expect([DayGrade.best, .feasible].contains(grade(probe, day(9, 16))))
    let conference = probe.state.plan.meeting("CF")?.id
    #expect(probe.state.dates.calendar?.other(on: day(11, 24)) == conference)
    let text = view(probe.state).text
    #expect(text.contains("TM can open on 15–16 Sep, with CF on 24 Nov"))
  }

  @Test(
    "say why the day under the cursor fails, and what would help",
    arguments: [
      (14, ["TM01", "IM24", "21 Jul"], "IM24"), (17, ["CF19", "TM34", "21 Sep"], "TM34"),
    ]
  )
  func reasons(date: Int, words: [String], mended: String) throws {
    let probe = probe(on: day(9, date))
    let why = try #require(probe.state.dates.explained[day(9, date)] ?? nil)
    #expect(!why.conflict.isEmpty && !why.relaxations.isEmpty)
    let text = view(probe.state).text
    for word in words { #expect(text.contains(word), "\(word)") }
    let cheapest = try #require(why.relaxations.first)
    #expect(Sentence.of(cheapest, in: probe.state.outlook).contains(mended))
  }

  @Test("ask for one explanation at a time, and for that of the newest day next")
  func patience() throws {
    var probe = probe()
    let id = try #require(probe.state.dates.meeting)
    let question = DatesQuestion(meeting: id, generation: 0)
    probe.press("l")
    let start = try #require(probe.state.selectedDay)
    probe.press("ll")
    let wanted = try #require(probe.state.selectedDay)
    if start != day(9, 16) {
      probe.receive(.explainDay(question, start))
      probe.finish()
      probe.send(.dayExplained(question, start, nil))
    }
    probe.receive(.explainDay(question, wanted))
    probe.finish()
  }

  @Test("are taken by Enter as one change, and given back by u")
  func taking() throws {
    var probe = probe()
    let before = try #require(probe.state.plan.meeting("TM")?.workingDay)
    let other = before == day(9, 15) ? day(9, 16) : day(9, 15)
    probe.run(before < other ? "l<Enter>" : "h<Enter>")
    #expect(probe.state.plan.meeting("TM")?.workingDay == other)
    #expect(probe.state.notice?.kind == .success)
    #expect(probe.state.view == .full(.dates))
    #expect(probe.state.selectedDay == other)
    probe.run("u")
    #expect(probe.state.plan.meeting("TM")?.workingDay == before)
    #expect(probe.state.dates.searched?.generation == 2)
  }

  @Test("that do not work lead to the ways in which they would")
  func ways() throws {
    var probe = probe(on: day(9, 14))
    probe.run("<Enter>")
    guard case .picker(.ways, _) = probe.state.overlays.last else {
      Issue.record("no ways")
      return
    }
    #expect(view(probe.state).text.contains("Ways to make the day work"))
    #expect(probe.state.ways(matching: "").first?.title == "IM24 1 wd earlier")
    // A short list has room for the whole sentence as well.
    #expect(view(probe.state).text.contains("Have IM24 Circulate summary and action points done 1"))
    probe.run("<Enter>")
    #expect(probe.form?.title == "TM on Mon 14 Sep 2020")
    probe.run("<Enter>")
    #expect(probe.state.overlays.isEmpty)
    #expect(probe.state.plan.meeting("TM")?.workingDay == day(9, 14))
    #expect(probe.state.dates.calendar?.dates.feasible.contains(day(9, 14)) == true)
    #expect(probe.state.plan.task("IM24")?.offset == -4)
    probe.run("u")
    #expect(probe.state.plan.task("IM24")?.offset == -5)
    #expect(probe.state.plan.meeting("TM")?.workingDay != day(9, 14))
  }

  @Test("can be typed over in the form that moves the meeting there")
  func form() {
    var probe = probe(on: day(9, 17))
    probe.run("m")
    #expect(probe.form?.day(.day) == day(9, 17))
  }

  @Test("follow Tab to the next meeting, and Esc to where one came from")
  func turning() {
    var probe = Probe()
    probe.run("4D<Tab>")
    #expect(probe.state.dates.calendar?.dates.meeting == probe.state.plan.meeting("CF")?.id)
    #expect(probe.state.selectedDay == day(11, 24))
    probe.run("<S-Tab>")
    #expect(probe.state.dates.calendar?.dates.meeting == probe.state.plan.meeting("TM")?.id)
    probe.run("<Esc>")
    #expect(probe.state.view == .overview)
    #expect(probe.state.focus == .checklist)
  }

  @Test(
    "are walked through by days, weeks, months and rank",
    arguments: [
      ("l", 1), ("h", -1), ("j", 7), ("k", -7), ("}", 30), ("{", -31), ("<PgDn>", 30),
    ]
  )
  func walking(keys: String, days: Int) throws {
    var probe = probe()
    let start = try #require(probe.state.selectedDay)
    probe.run(keys)
    #expect(probe.state.selectedDay.map { $0 - start } == days)
    probe.run("<End>]")
    #expect(probe.state.selectedDay == probe.state.dates.calendar?.dates.ranked.first?.day)
    probe.run("]")
    #expect(probe.state.selectedDay == probe.state.dates.calendar?.dates.ranked.last?.day)
    probe.run("[")
    #expect(probe.state.selectedDay == probe.state.dates.calendar?.dates.ranked.first?.day)
    probe.run("<Home>")
    #expect(probe.state.selectedDay == day(8, 1))
  }

  @Test("are chosen by a click where they stand")
  func clicks() throws {
    var probe = probe()
    let text = view(probe.state).text.split(separator: "\n", omittingEmptySubsequences: false)
    let layout = Layout(probe.state)
    let pane = try #require(layout.pane(.dates))
    let places = DatesLayout(pane, layout, probe.state.symbols)
    let calendar = try #require(probe.state.dates.calendar)
    let shown = places.shown(calendar.months, cursor: probe.state.selectedDay)
    let month = try #require(shown.firstIndex(of: day(9, 1)))
    let cell = DatesLayout.cell(of: day(9, 23), in: places.months[month])
    #expect(Array(text[cell.y])[cell.x + 1..<cell.x + 3] == ["2", "3"])
    probe.run("<Click \(cell.x + 1),\(cell.y)>")
    #expect(probe.state.selectedDay == day(9, 23))
    probe.run("<Click \(places.ranking.x + 3),\(places.ranking.y + 1)>")
    #expect(probe.state.selectedDay == calendar.dates.ranked.first?.day)
  }

  @Test("are those of the first open meeting when the current one is held")
  func held() {
    var probe = Probe()
    probe.run("<Up>D")
    #expect(probe.state.dates.calendar?.dates.meeting == probe.state.plan.meeting("TM")?.id)
    #expect(probe.state.notice?.text.contains("IM") == true)
  }

  @Test("stand on the timeline once they are found")
  func timeline() throws {
    var probe = Probe()
    let meeting = try #require(probe.state.plan.meeting("TM"))
    #expect(!view(probe.state).text.contains("15–16 Sep"))
    probe.send(.rangesFound([meeting.id: [day(9, 15), day(9, 16)]]))
    #expect(view(probe.state).text.contains("15–16 Sep"))
    probe.send(.rangesFound([meeting.id: []]))
    #expect(view(probe.state).text.contains("no day works"))
    probe.finish()
  }

  @Test("are narrowed by a filter")
  func filtering() {
    var probe = probe()
    probe.run("/tue<Enter><Home>")
    #expect(probe.state.selectedDay == day(8, 4))
    probe.run("l")
    #expect(probe.state.selectedDay == day(8, 11))
  }
}
