package import PlanModel

/// A country over the whole series: the worst of its meetings that come soon (model, 7.4).
package struct CountrySeriesOutlook: Hashable, Sendable {
  package var colour = Colour.grey
  /// The meetings looked at, in order; none when none comes soon.
  package var meetings: [Meeting.ID] = []
  /// Those of the worst meeting; of several, the first to come.
  package var causes: [Cause] = []

  package init() {}
}

extension Outlook {
  /// The series' row of a country: the worst of its meetings in the next 60 working days.
  ///
  /// Days are those of each meeting's host. A country that takes no steps towards a meeting, as an
  /// observer or one that declined, is not judged by it.
  ///
  /// - Complexity: O(participations).
  package func series(of country: Country.ID) -> CountrySeriesOutlook {
    var row = CountrySeriesOutlook()
    let order = Dictionary(
      uniqueKeysWithValues: plan.meetingsInOrder.enumerated().map { ($1.id, $0) }
    )
    let parts = plan.participations.rows
    let soon = parts.indices.filter { place in
      parts[place].country == country && !participations[place].steps.isEmpty
        && isSoon(parts[place].meeting)
    }.sorted { order[parts[$0].meeting, default: 0] < order[parts[$1].meeting, default: 0] }
    row.meetings = soon.map { parts[$0].meeting }
    guard let worst = soon.min(by: { participations[$0].colour < participations[$1].colour })
    else { return row }
    row.colour = participations[worst].colour
    row.causes = participations[worst].causes
    return row
  }

  /// Whether a meeting that keeps its place comes within 60 working days.
  private func isSoon(_ id: Meeting.ID) -> Bool {
    guard let meeting = plan[id], meeting.hasPlace, !meeting.status.isHeld,
      let days = self.meeting(id)?.daysToGo
    else { return false }
    return (0...60).contains(days)
  }
}
