import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The steps of a country")
struct ReadinessCountryTests {
  /// The quiet plan with the tasks of Moldova, two weeks apart, from the 10th of July on.
  static let small: OutlookPlan = {
    var small = OutlookPlan.quiet
    small.attend("MD", .participant, .informed)
    small.add("Invite.MD", at: 51, of: "MD", .participation, .countryMission, gate: .g2)
    small.add("Input.MD", at: 45, of: "MD", .substance, .countryFocalPoint)
    small.add("Names.MD", at: 40, of: "MD", .participation, .countryFocalPoint)
    small.add("Letter.MD", at: 30, of: "MD", .protocol, .countryMission)
    small.add("Speech.MD", at: 20, of: "MD", .substance, .countryFocalPoint)
    small.add("Test.MD", at: 10, of: "MD", .technology, .countryMission)
    small.add("Visa.MD", at: 16, of: "MD", .travel, .hostGovernment)
    return small
  }()

  @Test("are those of its own tasks, a visa only where somebody travels")
  func kinds() {
    var small = Self.small
    let all = small.outlook().coming("MD").steps.map(\.kind)
    #expect(all == CountryStepKind.allCases)
    small.attend("MD", .participant, .informed, mode: .remote)
    let remote = small.outlook().coming("MD").steps.map(\.kind)
    #expect(remote == CountryStepKind.allCases.dropLast())
    #expect(small.outlook().coming("GE").steps.map(\.kind) == [.focalPoint, .confirmed])
  }

  @Test("are counted when they are due: done of the due")
  func figure() {
    var small = Self.small
    let before = small.outlook(on: day(7, 9)).coming("MD")
    #expect(before.dueSteps == 0 && before.colour == .grey)
    #expect(before.causes.lines == ["grey nothingDueYet MD"])
    small.attend("MD", .participant, .invited)
    small.addFocalPoint(of: "MD")
    let invited = small.outlook(on: day(7, 15)).coming("MD")
    #expect(invited.dueSteps == 2 && invited.doneOfDueSteps == 2 && invited.colour == .green)
    let input = small.outlook(on: day(7, 20)).coming("MD")
    #expect(input.dueSteps == 3 && input.doneOfDueSteps == 2)
  }

  @Test("are amber when late, red when a critical one is beyond its latest day")
  func colours() {
    var small = Self.small
    small.addFocalPoint(of: "MD")
    let late = small.outlook(on: day(7, 13)).coming("MD")
    #expect(late.colour == .amber && late.causes.lines == ["amber stepLate Invite.MD"])
    small.alter("Invite.MD") { ($0.isCritical, $0.fixedDue) = (true, day(7, 10)) }
    #expect(small.outlook(on: day(7, 13)).coming("MD").colour == .amber)
    small.add("Post", "CF", at: 47, after: ["Invite.MD"]) { task, _ in task.wait = 46 }
    let red = small.outlook(on: day(7, 20)).coming("MD")
    #expect(red.colour == .red && red.causes.first?.codes == ["Invite.MD"])
  }

  @Test("count a country confirmed without names as confirmed, no more")
  func namesMissing() {
    var small = Self.small
    small.attend("MD", .participant, .confirmed)
    let steps = small.outlook().coming("MD").steps.filter(\.isDone).map(\.kind)
    #expect(steps == [.invited, .confirmed])
    small.attend("MD", .participant, .nominated)
    let named = small.outlook().coming("MD").steps.filter(\.isDone).map(\.kind)
    #expect(named == [.invited, .confirmed, .delegatesNamed])
  }

  @Test("ask for the focal point by the day of the invitation")
  func focalPoint() {
    var small = Self.small
    small.attend("MD", .participant, .invited)
    let unknown = small.outlook().coming("MD")
    #expect(unknown.causes.lines == ["amber stepLate MD"])
    small.addFocalPoint(of: "MD")
    #expect(small.outlook().coming("MD").colour == .green)
  }

  @Test("are none for observers and for those that stay away")
  func nobody() {
    var small = Self.small
    for (role, status) in [
      (ParticipationRole.observer, ParticipationStatus.confirmed), (.donorGuest, .invited),
      (.participant, .declined), (.participant, .withdrawn),
    ] {
      small.attend("MD", role, status)
      let coming = small.outlook().coming("MD")
      #expect(coming.steps.isEmpty && coming.colour == .grey && coming.causes.isEmpty, "\(role)")
    }
  }

  @Test("make the row of the series: the worst of the meetings in the next 60 working days")
  func series() {
    var small = Self.small
    let moldova = small.country("MD")
    small.addFocalPoint(of: "MD")
    let soon = small.outlook(on: day(7, 13)).series(of: moldova)
    #expect(soon.colour == .amber && soon.causes.lines == ["amber stepLate Invite.MD"])
    #expect(soon.meetings == small.plan.meetings.map(\.id))
    // T-60 is 29 June; a working day earlier the meeting is too far away to be looked at.
    #expect(small.outlook(on: day(6, 29)).series(of: moldova).meetings.count == 1)
    let far = small.outlook(on: day(6, 26)).series(of: moldova)
    #expect(far.colour == .grey && far.meetings.isEmpty && far.causes.isEmpty)
    small.alterMeeting("CF") { $0.status = .postponed }
    #expect(small.outlook(on: day(7, 13)).series(of: moldova).meetings.isEmpty)
    small.alterMeeting("CF") { $0.status = .tentative }
    small.attend("MD", .observer, .confirmed)
    #expect(small.outlook(on: day(7, 13)).series(of: moldova).meetings.isEmpty)
  }
}
