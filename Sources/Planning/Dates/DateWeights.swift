import PlanModel

/// The weights of the plan that the days of meetings need, read once; none is negative.
struct DateWeights: Sendable {
  let guestHoliday, guestBridgeDay, edgeOfWeek, shortHours, unfairHours, otherThanAnnounced: Int
  let giveUpWindow, giveUpGap, giveUpBlackout, giveUpQuorum, giveUpRequired, giveUpLeadTime: Int
  let giveUpHost, moveAnnounced: Int

  init(_ plan: Plan) {
    func weight(_ name: WeightName) -> Int { min(max(0, plan.weight(name)), 1_000_000) }
    guestHoliday = weight(.guestHoliday)
    guestBridgeDay = weight(.guestBridgeDay)
    edgeOfWeek = weight(.edgeOfWeek)
    shortHours = weight(.shortHours)
    unfairHours = weight(.unfairHours)
    otherThanAnnounced = weight(.otherThanAnnounced)
    giveUpWindow = weight(.giveUpWindow)
    giveUpGap = weight(.giveUpGap)
    giveUpBlackout = weight(.giveUpBlackout)
    giveUpQuorum = weight(.giveUpQuorum)
    giveUpRequired = weight(.giveUpRequired)
    giveUpLeadTime = weight(.giveUpLeadTime)
    giveUpHost = weight(.giveUpHost)
    moveAnnounced = weight(.moveAnnounced)
  }
}
