import Canvas
import CivilTime
import PlanModel
import Planning

// The forms about days on which somebody does not meet, and about the title of the plan.
extension Form {
  static func blackout(in state: WorkbenchState) -> Form? {
    let country = state.selectedParticipation?.country.description ?? ""
    return Form(
      title: "A country cannot meet",
      explanation: "Enter notes the days; no meeting can then open on them without a reason.",
      purpose: .blackout,
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .country,
          "Country",
          .choice(Choice.countries(of: nil, in: state.plan), taken: country),
          rule: .required("There is no country yet.")
        ),
        FormField(.from, "From", .day(), rule: .required("Type the first day.")),
        FormField(.to, "To", .day(), hint: "the last day", rule: .required("Type the last day.")),
        FormField(.text, "Why", .text(""), rule: .required("Say what is on these days.")),
        FormField(.source, "Source", .text(""), hint: "where it is known from"),
      ]
    )
  }

  static func decree(in state: WorkbenchState) -> Form? {
    let calendars = state.plan.calendarCodes.map { Choice(value: $0, label: $0) }
    let host = state.currentMeeting?.hostCalendar ?? ""
    return Form(
      title: "Change a holiday",
      explanation: "Enter changes the calendar in this plan; all days that hang on it follow.",
      purpose: .decree,
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .calendar,
          "Calendar",
          .choice(calendars, taken: host),
          rule: .required("There is no calendar yet.")
        ),
        FormField(.day, "Day", .day(), rule: .required("Type the day.")),
        FormField(
          .kind,
          "The day is",
          .choice(
            [
              Choice(value: HolidayChangeKind.off.rawValue, label: "Off"),
              Choice(value: HolidayChangeKind.working.rawValue, label: "Worked, at a weekend"),
              Choice(value: HolidayChangeKind.drop.rawValue, label: "No holiday, though computed"),
            ],
            taken: HolidayChangeKind.off.rawValue
          )
        ),
        FormField(.name, "Name", .text(""), hint: "of the decreed day"),
        FormField(.source, "Source", .text(""), hint: "the decree"),
      ]
    )
  }

  static func planTitle(in state: WorkbenchState) -> Form? {
    Form(
      title: "Title of the plan",
      explanation: "Enter changes what the plan is called.",
      purpose: .planTitle,
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .title,
          "Title",
          .text(state.plan.setting.title),
          rule: .required("A plan needs a title.")
        )
      ]
    )
  }

  /// The request of a form about the calendars or the plan as a whole.
  var calendarRequest: ChangeRequest? {
    switch purpose {
    case .blackout:
      guard let country = key(.country, of: Country.self), let days = span(.from, .to) else {
        return nil
      }
      return .addBlackout(country, days, text: text(.text), source: text(.source))
    case .decree:
      guard let calendar = value(.calendar), let day = day(.day),
        let kind: HolidayChangeKind = word(.kind)
      else { return nil }
      return .changeHoliday(
        calendar: calendar,
        day,
        kind,
        name: text(.name),
        source: text(.source)
      )
    case .planTitle: return .setTitle(text(.title))
    default: return nil
    }
  }
}
