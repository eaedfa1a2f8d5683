package import CivilTime

/// Something with a day that may have to give way when a plan is mended.
package struct RepairItem: Hashable, Sendable {
  /// The day that it has, and keeps where that can be.
  package var day: Day
  /// The first and the last day that it may have.
  package var earliest: Day
  package var latest: Day
  /// The calendar that counts its shifts, and that of its owner; another day is worked on both.
  package var calendar: Int
  package var owner: Int
  /// What it costs to give it another day.
  package var weight: Int
  /// Whether it keeps its day whatever happens.
  package var isPinned: Bool
  /// The day that was promised, and what each working day after it weighs.
  package var promised: Day?
  package var lateWeight: Int

  package init(
    day: Day,
    earliest: Day,
    latest: Day,
    calendar: Int = 0,
    owner: Int = 0,
    weight: Int = 1,
    isPinned: Bool = false,
    promised: Day? = nil,
    lateWeight: Int = 1
  ) {
    self.day = day
    self.earliest = earliest
    self.latest = latest
    self.calendar = calendar
    self.owner = owner
    self.weight = weight
    self.isPinned = isPinned
    self.promised = promised
    self.lateWeight = lateWeight
  }
}

/// Two items that need working days between them.
package struct RepairLink: Hashable, Sendable {
  package var first: Int
  package var second: Int
  /// The least, and the greatest, number of working days after the first through the second.
  package var least: Int
  package var most: Int?
  package var calendar: Int

  package init(_ first: Int, before second: Int, least: Int, most: Int? = nil, calendar: Int = 0) {
    self.first = first
    self.second = second
    self.least = least
    self.most = most
    self.calendar = calendar
  }
}

/// A plan in which some days do not fit: to be mended with the least disturbance.
///
/// Every item keeps its day if it can. What counts is, in this order: the weights of the items that
/// get another day, the working days by which these are shifted, and weighted lateness against what
/// was promised; ties go to earlier days, in the order of the items.
package struct RepairProblem: Sendable {
  package var items: [RepairItem]
  package var links: [RepairLink]
  package var calendars: [WorkCalendar]

  package init(items: [RepairItem], links: [RepairLink], calendars: [WorkCalendar]) {
    self.items = items
    self.links = links
    self.calendars = calendars
  }
}

/// The days that mend a plan.
package struct RepairPlan: Hashable, Sendable {
  package var days: [Day]
  /// The items that get another day.
  package var moved: [Int]
  package var cost: RepairCost
  /// Whether no other days move less by weight.
  package var isFewest: Bool
  /// Whether no other days are better in shifts and lateness either.
  package var isLeast: Bool
}

/// What mending costs, compared in the order of the fields.
package struct RepairCost: Hashable, Comparable, Sendable {
  package var weight: Int
  /// Working days, over all items that move.
  package var shift: Int
  package var lateness: Int

  package init(weight: Int, shift: Int, lateness: Int) {
    self.weight = weight
    self.shift = shift
    self.lateness = lateness
  }

  package static func < (a: RepairCost, b: RepairCost) -> Bool {
    (a.weight, a.shift, a.lateness) < (b.weight, b.shift, b.lateness)
  }
}

/// Whether a plan can be mended.
package enum RepairOutcome: Hashable, Sendable {
  case mended(RepairPlan)
  /// Items one after another, of which even the earliest days leave none for the last.
  ///
  /// The first keeps its day or cannot have an earlier one; the last would need the last of `days`,
  /// and cannot have it.
  case impossible([Int], days: [Day])
}
