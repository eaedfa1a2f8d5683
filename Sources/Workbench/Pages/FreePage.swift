import Canvas
package import CivilTime
import PlanModel
package import Planning

extension Page {
  /// Who could take on work from a week on.
  package static func free(from week: ISOWeek, in outlook: Outlook) -> Page {
    FreePage(outlook, from: week, weeks: 5).page
  }
}

/// Who could take on work: the missions by what they have to spare in some weeks.
struct FreePage {
  private struct Row {
    var mission: Mission
    /// By week; `nil` where nobody said what the mission can give.
    var spare: [Quarters?]

    /// What is spare in the first week, and in all of them, to rank by.
    var rank: (Int, Int) {
      let all = spare.reduce(0) { $0 + max(0, $1?.count ?? 0) }
      return (spare.first??.count ?? .min, all)
    }
  }

  private let weeks: [ISOWeek]
  private let rows: [Row]
  private let statusDate: Day

  init(_ outlook: Outlook, from week: ISOWeek, weeks count: Int) {
    weeks = (0..<count).map { ISOWeek(containing: week.monday + 7 * $0) }
    statusDate = outlook.statusDate
    let spare = outlook.spareCapacity(in: weeks)
    let plan = outlook.plan
    let rows = Listing.missionsInOrder(plan).map { mission in
      Row(mission: mission, spare: plan.missions.index(of: mission.id).map { spare[$0] } ?? [])
    }
    self.rows = rows.enumerated().sorted { a, b in
      (b.element.rank.0, b.element.rank.1, a.offset)
        < (a.element.rank.0, a.element.rank.1, b.offset)
    }
    .map(\.element)
  }

  var page: Page {
    var page = PageDraft()
    let span = DaySpan(start: weeks[0].monday, end: weeks[weeks.count - 1].span.end)
    page.text("Who can take on work, \(DayWords.span(span, seenFrom: statusDate))", .textStrong)
    page.text(
      "Person-days that neither the due days nor the levelled forecast take; most of all in"
        + " week \(weeks[0].week) first.",
      .textMuted
    )
    page.add([.blank])
    page.add(table(labelWidth: 20))
    addSkills(to: &page)
    page.heading("To hand work over")
    page.text("In the checklist a assigns a task, the freest mission first.")
    page.text("In the missions v shows the ways out of an overload, with what comes of each.")
    return Page(title: "Who is free", lines: page.lines, subject: .free(weeks[0]))
  }

  private func addSkills(to page: inout PageDraft) {
    page.heading("What they are good at")
    for row in rows where !row.mission.skills.isEmpty {
      let skills = row.mission.skills.joined(separator: ", ")
      page.field(row.mission.code, "\(Wording.of(row.mission.office)): \(skills)")
    }
    let silent = rows.filter(\.mission.skills.isEmpty).map(\.mission.code)
    if !silent.isEmpty {
      let all = silent.count == rows.count ? "any mission" : Wording.list(silent, limit: 12)
      page.text("No skill is noted of \(all); in the missions e adds some.", .textMuted)
    }
  }

  /// A head and a row for each mission: what is spare week by week, and in all.
  func table(labelWidth: Int) -> [PageLine] {
    let heads = weeks.map { "W\($0.week < 10 ? "0" : "")\($0.week)" } + ["all"]
    let head = "".padded(labelWidth) + heads.map { $0.padded(-Self.cell) }.joined()
    return [.picture(head, .textMuted)]
      + rows.map { row in
        .strip(
          [PageRun(row.mission.code.padded(labelWidth), .text)]
            + row.spare.map { PageRun(Self.words($0).padded(-Self.cell), Self.role($0)) }
            + [PageRun(Self.sum(row.spare).padded(-Self.cell), .textStrong)]
        )
      }
  }

  private static let cell = 6

  /// What is too much stands with its sign: a mission that is over has less than nothing to spare.
  private static func words(_ spare: Quarters?) -> String {
    guard let spare else { return "?" }
    return spare == .zero ? "-" : spare < .zero ? "\(spare)!" : spare.description
  }

  private static func role(_ spare: Quarters?) -> Role {
    guard let spare else { return .textMuted }
    return spare > .zero ? .loadOK : spare < .zero ? .loadOver : .textMuted
  }

  private static func sum(_ spare: [Quarters?]) -> String {
    if spare.allSatisfy({ $0 == nil }) { return "?" }
    return Quarters(spare.reduce(0) { $0 + max(0, $1?.count ?? 0) }).description
  }
}

extension String {
  /// Spaces after the text up to a width, before it where the width is negative.
  func padded(_ width: Int) -> String {
    let blank = String(repeating: " ", count: max(0, abs(width) - SafeText(self).width))
    return width < 0 ? blank + self : self + blank
  }
}
