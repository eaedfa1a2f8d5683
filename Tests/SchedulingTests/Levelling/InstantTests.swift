import CivilTime
import Scheduling
import Testing

@Suite("Levelling at once")
struct InstantTests {
  private func instant(_ drawn: RandomNetwork, last: [Day?] = []) -> LevelledSchedule {
    Levelling.instant(
      drawn.network,
      windows: CriticalPath.windows(drawn.network, statusDate: drawn.statusDate),
      capacity: drawn.capacity,
      statusDate: drawn.statusDate,
      last: last
    )
  }

  @Test("is never worse than one schedule by latest finish", arguments: UInt64(1)...150)
  func notWorse(seed: UInt64) throws {
    let one = try LevelledCase(seed: seed, .serial)
    let several = instant(one.drawn)
    #expect(several.objective <= one.schedule.objective)
    #expect(several == instant(one.drawn))
  }

  @Test("leaves a plan that somebody accepted as it is", arguments: UInt64(1)...60)
  func staysAsItIs(seed: UInt64) throws {
    let accepted = try LevelledCase(seed: seed, .improved)
    let again = instant(accepted.drawn, last: accepted.schedule.activities.map(\.resume))
    #expect(again.activities == accepted.schedule.activities)
    #expect(again.objective.disturbance == 0)
  }

  @Test("moves little of an accepted plan when that saves no lateness")
  func disturbance() throws {
    let network = try Network(
      activities: (0..<3).map { _ in Activity(effort: 8, resource: 0, due: day(7, 31)) },
      precedences: [],
      calendars: [office()]
    )
    let capacity = WeekCapacity(
      resourceCount: 1,
      covering: DaySpan(start: day(7, 6), end: day(8, 31)),
      base: { _, _ in 8 }
    )
    let last: [Day?] = [day(7, 20), nil, day(7, 6)]
    let schedule = Levelling.instant(
      network,
      windows: CriticalPath.windows(network, statusDate: day(7, 6)),
      capacity: capacity,
      statusDate: day(7, 6),
      last: last
    )
    #expect(schedule.activities.map(\.start) == [day(7, 20), day(7, 13), day(7, 6)])
  }

  @Test("orders what is promised first, though only the end of the project is a deadline")
  func promises() throws {
    let project = GeneratedProject(taskCount: 300, officeCount: 4)
    let network = try project.network()
    let windows = CriticalPath.windows(network, statusDate: GeneratedProject.start)
    func lateness(_ schedule: LevelledSchedule) -> Int { schedule.weightedLateness(network) }
    let serial = Levelling.serial(
      network,
      windows: windows,
      capacity: project.capacity,
      statusDate: GeneratedProject.start
    )
    let several = Levelling.instant(
      network,
      windows: windows,
      capacity: project.capacity,
      statusDate: GeneratedProject.start
    )
    #expect(lateness(several) < lateness(serial))
    #expect(lateness(several) == several.objective.lateness)
  }
}
