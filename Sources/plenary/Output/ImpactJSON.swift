import CivilTime
import PlanModel
import Planning
import Workbench

/// What follows from a change, as JSON; tasks, meetings and missions by their codes.
struct ImpactJSON {
  private let preview: Preview
  private var impact: Impact { preview.impact }
  private var plan: Plan { preview.after.plan }

  static func of(_ preview: Preview, isDry: Bool) -> JSON {
    let json = ImpactJSON(preview: preview)
    return .object(
      [("words", .text(preview.change.words)), ("dryRun", .bool(isDry))]
        + json.tasks + json.loads + json.meetings + json.people + json.mending
    )
  }

  private func code(_ id: PrepTask.ID) -> JSON {
    .optional(plan.tasks[id]?.code ?? preview.before.plan.tasks[id]?.code)
  }
  private func codes(_ ids: [PrepTask.ID]) -> JSON { .array(ids.map(code)) }
  private func meeting(_ id: Meeting.ID) -> JSON { .optional(plan.meetings[id]?.code) }

  private var tasks: [(String, JSON)] {
    let redated = impact.redated.map { move in
      JSON.object([
        ("code", code(move.task)), ("before", .day(move.before)), ("after", .day(move.after)),
      ])
    }
    return [
      ("redated", .array(redated)), ("newlyLate", codes(impact.newlyLate)),
      ("newlyOverdue", codes(impact.newlyOverdue)), ("dueInThePast", codes(impact.dueInThePast)),
      ("compressed", codes(impact.compressed)), ("added", codes(impact.scope.added)),
      ("deleted", codes(impact.scope.deleted)), ("leftOut", codes(impact.scope.leftOut)),
      ("broughtBack", codes(impact.scope.broughtBack)), ("contracts", contracts),
    ]
  }

  private var contracts: JSON {
    .array(
      impact.scope.contracts.map { contract in
        .object([
          ("code", code(contract.task)),
          ("decidedBy", contract.decidedBy.map(code) ?? .null),
          ("cancelBy", .day(contract.cancelBy)),
        ])
      }
    )
  }

  private var loads: [(String, JSON)] {
    let overloads = impact.overloads.map { load in
      JSON.object([
        ("mission", .optional(plan.missions[load.mission]?.code)),
        ("week", .text(load.week.description)), ("load", .decimal(load.load.description)),
        ("capacity", .decimal(load.capacity.description)),
      ])
    }
    let links = impact.shortLinks.map { link in
      JSON.object([
        ("from", code(link.predecessor)), ("to", code(link.successor)),
        ("gap", .integer(link.gap)), ("needed", .integer(link.needed)),
      ])
    }
    return [("overloads", .array(overloads)), ("shortLinks", .array(links))]
  }

  private var meetings: [(String, JSON)] {
    let gates = impact.gates.map { gate in
      JSON.object([
        ("meeting", meeting(gate.meeting)), ("gate", .text(gate.gate.rawValue)),
        ("before", .day(gate.before)), ("after", .day(gate.after)),
      ])
    }
    let readiness = impact.readiness.map { shift in
      JSON.object([
        ("meeting", meeting(shift.meeting)), ("before", figure(shift.before)),
        ("after", figure(shift.after)),
      ])
    }
    return [("gates", .array(gates)), ("readiness", .array(readiness))]
  }

  private func figure(_ readiness: Readiness) -> JSON {
    .object([
      ("readiness", .integer(readiness.figure)), ("plan", .integer(readiness.plan)),
      ("colour", .text(Wording.of(readiness.colour))),
    ])
  }

  private var people: [(String, JSON)] {
    let quorums = impact.people.quorums.map { shift in
      JSON.object([
        ("meeting", meeting(shift.meeting)), ("confirmed", .integer(shift.after.confirmed)),
        ("needed", .integer(shift.after.needed)), ("isReached", .bool(shift.after.isReached)),
      ])
    }
    let leads = impact.people.leadsLost.map { lost in
      JSON.object([
        ("topic", .optional(plan.topics[lost.topic]?.code)),
        ("country", .optional(plan.countries[lost.country]?.iso2)),
      ])
    }
    let decisions = impact.people.decisionsOpened.compactMap { plan.decisions[$0]?.what }
    return [
      ("announced", .array(impact.people.announced.map(announced))),
      ("quorums", .array(quorums)), ("leadsLost", .array(leads)),
      ("decisionsOpened", .texts(decisions)), ("note", .texts(Sentence.noteLines(preview))),
    ]
  }

  private func announced(_ item: ImpactPeople.Announced) -> JSON {
    switch item {
    case .openingDay(let id, let before, let after):
      .object([
        ("meeting", meeting(id)), ("openingDay", .day(before)), ("after", .day(after)),
      ])
    case .format(let id, let before, let after):
      .object([
        ("meeting", meeting(id)), ("format", .text(before.rawValue)),
        ("after", .text(after.rawValue)),
      ])
    case .status(let id, let status):
      .object([("meeting", meeting(id)), ("status", .text(status.rawValue))])
    case .gate(let id, let gate, let passed):
      .object([
        ("meeting", meeting(id)), ("gate", .text(gate.rawValue)), ("passedOn", .day(passed)),
      ])
    case .guest(let id):
      .object([
        ("meeting", plan.participations[id].map { meeting($0.meeting) } ?? .null),
        (
          "country",
          .optional(plan.participations[id].flatMap { plan.countries[$0.country]?.iso2 })
        ),
      ])
    }
  }

  private var mending: [(String, JSON)] {
    guard let mending = preview.mending else { return [] }
    func shift(_ code: JSON, _ before: JSON, _ after: JSON) -> JSON {
      .object([("code", code), ("before", before), ("after", after)])
    }
    let tasks = mending.tasks.map { shift(code($0.id), .day($0.before), .day($0.after)) }
    let meetings = mending.meetings.map { shift(meeting($0.id), .day($0.before), .day($0.after)) }
    return [
      (
        "repair",
        .object([
          ("tasks", .array(tasks)), ("meetings", .array(meetings)),
          ("isFewest", .bool(mending.isFewest)), ("isLeast", .bool(mending.isLeast)),
        ])
      )
    ]
  }
}
