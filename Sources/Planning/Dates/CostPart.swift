package import PlanModel

/// One part of what a day costs, so that a choice can be explained.
package struct CostPart: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Guests for whom a sitting day is a day off.
    case holiday
    /// Countries for whom a sitting day lies between two days off.
    case bridgeDay
    /// Not from Tuesday to Thursday.
    case weekday
    /// Office hours that the places do not share.
    case commonHours
    /// Working days from the day that people were told or the plan works with.
    case disturbance
    /// Hours outside the office that fall on the same countries meeting after meeting.
    case fairness
  }

  package var kind: Kind
  package var cost: Int
  /// Countries times days, days, or quarters of an hour.
  package var amount: Int
  package var countries: [Country.ID]

  package init(_ kind: Kind, cost: Int, amount: Int, countries: [Country.ID] = []) {
    self.kind = kind
    self.cost = cost
    self.amount = amount
    self.countries = countries
  }
}
