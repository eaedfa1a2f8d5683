import PlanModel
import Planning

extension Plan {
  /// Adds what the store demands of a plan and a generated one lacks: a series for its meetings,
  /// country codes of two letters, and the day as of which it is looked at.
  mutating func complete(titled title: String, seed: UInt64) {
    var keys = KeySource(seed: seed)
    var settings = Settings(id: keys.key())
    settings.title = title
    settings.statusDate = GeneratedPlan.statusDate
    self[settings.id] = settings
    var series = Series(id: keys.key())
    series.code = "GEN"
    series.title = title
    self[series.id] = series
    for meeting in meetings.rows { meetings[meeting.id]?.series = series.id }
    for (place, country) in countries.rows.enumerated() {
      countries[country.id]?.iso2 = Self.code(place)
    }
  }

  private static func code(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return String([letters[place / 26 % 26], letters[place % 26]])
  }
}
