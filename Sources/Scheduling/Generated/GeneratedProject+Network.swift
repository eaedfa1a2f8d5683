package import CivilTime

extension GeneratedProject {
  /// The last day that matters to calendars and capacity: two years after the last meeting.
  private var span: DaySpan {
    let last = meetingDays.max() ?? Self.start
    return DaySpan(start: Self.start - 366, end: last + 732)
  }

  /// One calendar for each office.
  package var calendars: [WorkCalendar] {
    offices.indices.map { number in
      WorkCalendar(
        name: "r\(number)",
        covering: span,
        off: Dictionary(uniqueKeysWithValues: offices[number].daysOff.map { ($0, "off") })
      )
    }
  }

  /// What the offices can work, the same in every week.
  package var capacity: WeekCapacity {
    WeekCapacity(resourceCount: offices.count, covering: span) { office, _ in
      offices[office].quartersPerWeek
    }
  }

  /// The tasks as activities with soft due days, critical ones weighing double.
  ///
  /// - Throws: ``NetworkError`` never in practice, since predecessors have smaller numbers.
  package func network() throws(NetworkError) -> Network {
    try Network(
      activities: tasks.map { task in
        Activity(
          effort: task.effort,
          crew: task.crew,
          wait: task.wait,
          calendar: task.office,
          resource: task.office,
          release: task.release,
          due: task.due,
          weight: task.isCritical ? 2 : 1
        )
      },
      precedences: tasks.indices.flatMap { number in
        tasks[number].predecessors.map { Precedence($0.task, before: number, lag: $0.lag) }
      },
      calendars: calendars
    )
  }
}
