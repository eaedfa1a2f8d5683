import CivilTime
import PlanModel

@testable import PlanStore

/// Keys that count, so that a failing test names the record.
func key<Entity>(_ number: UInt64) -> Identifier<Entity> {
  Identifier(high: 0x4000, low: 0x8000_0000_0000_0000 | number)
}

func record<Row: Record>(_ number: UInt64, _ fill: (inout Row) -> Void) -> Row {
  var row = Row(id: key(number))
  fill(&row)
  return row
}

/// A plan with at least one record of every kind, and hostile text in some of them.
enum SamplePlan {
  static let day = Day(number: 18_500)

  static let plan: Plan = {
    var draft = ChangeDraft(Plan())
    frame(&draft)
    people(&draft)
    meetings(&draft)
    substance(&draft)
    work(&draft)
    papers(&draft)
    return draft.plan
  }()

  static let first: Change = {
    var draft = ChangeDraft(Plan())
    frame(&draft)
    people(&draft)
    meetings(&draft)
    substance(&draft)
    work(&draft)
    papers(&draft)
    return draft.change(words: "Take in the sample")
  }()

  private static func frame(_ draft: inout ChangeDraft) {
    draft.put(record(1) { (row: inout Settings) in (row.title, row.statusDate) = ("Sample", day) })
    draft.put(
      record(2) { (row: inout Template) in row.text = "id,title\n\"TM01\",\"a \"\"b\"\"\"\r\n" }
    )
    for (place, code) in ["GE", "AM"].enumerated() {
      draft.put(
        record(10 + UInt64(place)) { (row: inout Country) in
          row.iso2 = code
          row.nativeName = ["საქართველო", "Հայաստան և\u{0}\u{1b}[31m"][place]
          row.languages = ["ka", "quote \" and \\ and , ["]
        }
      )
    }
    // The child comes before its parent, as nothing forbids.
    draft.put(
      record(20) { (row: inout Mission) in
        (row.code, row.country, row.parent) = ("IOM-GE", key(10), key(21))
      }
    )
    draft.put(
      record(21) { (row: inout Mission) in
        (row.code, row.office, row.since) = ("IOM-RO", .regionalOffice, 1996)
      }
    )
    draft.put(
      record(30) { (row: inout Capacity) in (row.mission, row.perWeek) = (key(20), Quarters(40)) }
    )
    draft.put(
      record(31) { (row: inout Absence) in
        (row.mission, row.start, row.end) = (key(20), day, day + 3)
      }
    )
    draft.put(
      record(32) { (row: inout Blackout) in
        (row.country, row.start, row.end) = (key(10), day, day + 1)
      }
    )
    draft.put(record(33) { (row: inout HolidayChange) in (row.calendar, row.day) = ("GE", day) })
  }

  private static func people(_ draft: inout ChangeDraft) {
    draft.put(record(40) { (row: inout Institution) in row.country = key(10) })
    draft.put(
      record(41) { (row: inout Person) in
        (row.name, row.institution, row.source) = ("A speaker", key(40), "the sample")
      }
    )
    draft.put(record(42) { (row: inout Donor) in row.contactMission = key(20) })
    draft.put(record(43) { (row: inout Project) in (row.donor, row.start) = (key(42), day) })
    draft.put(
      record(44) { (row: inout Series) in (row.project, row.initiator) = (key(43), key(10)) }
    )
  }

  private static func meetings(_ draft: inout ChangeDraft) {
    for (place, code) in ["TM", "CF"].enumerated() {
      draft.put(
        record(50 + UInt64(place)) { (row: inout Meeting) in
          (row.code, row.series, row.template) = (code, key(44), key(2))
          (row.windowStart, row.windowEnd, row.planningDay) = (day, day + 30, day + 5)
          row.startAt = Instant(seconds: 1_600_000_000)
          row.leadMission = key(20)
          row.assumed = ["planningDay"]
        }
      )
    }
    draft.put(
      record(52) { (row: inout MeetingLink) in
        (row.from, row.to, row.minGap) = (key(50), key(51), 44)
      }
    )
    draft.put(
      record(53) { (row: inout Participation) in (row.meeting, row.country) = (key(50), key(10)) }
    )
    draft.put(
      record(54) { (row: inout Delegation) in (row.meeting, row.country) = (key(50), key(10)) }
    )
    draft.put(
      record(55) { (row: inout FocalPoint) in (row.institution, row.person) = (key(40), key(41)) }
    )
  }

  private static func substance(_ draft: inout ChangeDraft) {
    draft.put(
      record(60) { (row: inout Topic) in
        (row.code, row.proposedBy, row.mergedInto) = ("T1", key(10), key(61))
        row.discussedAt = [key(50)]
      }
    )
    draft.put(record(61) { (row: inout Topic) in (row.code, row.meeting) = ("T2", key(51)) })
    draft.put(record(62) { (row: inout TopicInput) in (row.topic, row.priority) = (key(60), 1) })
    draft.put(record(63) { (row: inout Expert) in (row.person, row.topic) = (key(41), key(60)) })
    draft.put(
      record(64) { (row: inout Decision) in (row.meeting, row.options) = (key(50), ["a", "b"]) }
    )
    draft.put(record(65) { (row: inout Gate) in (row.meeting, row.decision) = (key(50), key(64)) })
  }

  private static func work(_ draft: inout ChangeDraft) {
    for number in UInt64(0)..<6 {
      draft.put(
        record(70 + number) { (row: inout PrepTask) in
          (row.code, row.meeting, row.accountable) = ("TM0\(number)", key(50), key(20))
          (row.supporting, row.title) = ([key(21)], "Task \(number)")
        }
      )
    }
    for number in UInt64(0)..<5 {
      draft.put(
        record(80 + number) { (row: inout Dependency) in
          (row.predecessor, row.successor) = (key(70 + number), key(71 + number))
        }
      )
    }
    draft.put(
      record(90) { (row: inout Clearance) in (row.task, row.government) = (key(70), key(10)) }
    )
    draft.put(
      record(91) { (row: inout WorkShare) in (row.task, row.mission) = (key(70), key(21)) }
    )
    draft.put(record(92) { (row: inout PlanningWeight) in row.value = 7 })
  }

  private static func papers(_ draft: inout ChangeDraft) {
    draft.put(
      record(100) { (row: inout Document) in (row.meeting, row.owner) = (key(50), key(20)) }
    )
    draft.put(record(101) { (row: inout Statement) in row.speaker = key(41) })
    draft.put(
      record(102) { (row: inout Challenge) in (row.countries, row.topics) = ([key(10)], [key(60)]) }
    )
    draft.put(record(103) { (row: inout GlobalProcess) in row.windowStart = day })
    draft.put(record(104) { (row: inout Risk) in (row.meeting, row.impact) = (key(50), .high) })
    draft.put(record(105) { (row: inout Baseline) in row.takenOn = day })
    draft.put(
      record(106) { (row: inout BaselineEntry) in (row.baseline, row.taskCode) = (key(105), "TM00")
      }
    )
  }
}
