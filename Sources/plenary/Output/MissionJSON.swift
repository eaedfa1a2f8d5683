import CivilTime
import PlanModel
import Planning

/// What a mission has to do in a week, as `--json` shows it.
enum MissionJSON {
  static func week(_ week: MissionWeek) -> JSON {
    .object([
      ("week", .text(week.week.description)),
      ("capacity", .decimal(week.capacity.description)),
      ("dueLoad", .decimal(week.dueLoad.description)),
      ("forecastLoad", .decimal(week.forecastLoad.description)),
      ("over", .bool(week.isOver)),
    ])
  }
}
