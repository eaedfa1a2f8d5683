import Canvas
import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// A draft of the note to the hosts and the Regional Office when a country withdraws; else nothing.
  static func draftNote(_ preview: Preview) -> [PageLine] {
    let plan = preview.after.plan
    let gone = plan.participations.filter {
      $0.status == .withdrawn && preview.before.plan[$0.id]?.status != .withdrawn
    }
    return gone.flatMap { note(on: $0, preview) }
  }

  /// The same as plain lines.
  package static func noteLines(_ preview: Preview) -> [String] {
    draftNote(preview).compactMap { line in
      if case .text(let words, _) = line { words } else { nil }
    }
  }

  private static func note(on part: Participation, _ preview: Preview) -> [PageLine] {
    let plan = preview.after.plan
    guard let meeting = plan.meetings[part.meeting], let country = plan.countries[part.country]
    else { return [] }
    let hosts = plan.participations(in: meeting.id)
      .filter { ($0.role == .host || $0.role == .coHost) && $0.status != .withdrawn }
      .compactMap { plan.countries[$0.country]?.englishName }
    let office = plan.missions.first { $0.office == .regionalOffice }?.name
    let day = meeting.workingDay.map { " of \($0.short) \($0.year)" } ?? ""
    var lines = [
      "To: \(Wording.list(hosts + (office.map { [$0] } ?? [])))",
      "Subject: \(country.englishName) withdraws from \(meeting.code)",
      "\(country.englishName) has withdrawn from “\(meeting.title)”\(day)."
        + (part.reason.isEmpty ? "" : " Reason given: \(part.reason)."),
    ]
    lines += preview.impact.people.leadsLost.compactMap { lost in
      plan.topics[lost.topic].map { "Topic \($0.code), \($0.title), is without a lead country." }
    }
    let left = preview.impact.scope.leftOut.count
    if left > 0 {
      lines.append(
        "\(Wording.count(left, "task")) of the preparation \(left == 1 ? "is" : "are") no longer needed."
      )
    }
    if let quorum = preview.impact.people.quorums.first(where: { $0.meeting == meeting.id })?.after
    {
      lines.append(
        "\(quorum.confirmed) participants are confirmed and \(quorum.needed) are needed: "
          + (quorum.isReached ? "the quorum holds." : "there is no quorum.")
      )
    }
    return [.blank, .heading("Draft note")] + lines.map { .text($0, .text) }
  }
}
