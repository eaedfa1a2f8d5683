import PlanModel

// The conditions of 7.2, each with the codes of what it is about: no codes, no cause.
extension MeetingSurvey {
  var red: [Cause] {
    [
      Cause(.red, .criticalTaskLate, codes: codes(where: isLateCritical)),
      Cause(.red, .gateMissed, codes: missedGates()),
      Cause(.red, .noFeasibleSchedule, codes: codes(where: isImpossible)),
      Cause(.red, .quorumLost, codes: ahead(lostQuorum)),
      Cause(.red, .hostNotConfirmed, codes: ahead(unconfirmedHosts)),
      Cause(.red, .openingOnHostHoliday, codes: ahead(hostsOnHoliday)),
      Cause(.red, .criticalTaskUnassigned, codes: codes(where: isSoonWithoutOwner)),
    ]
  }

  func amber(_ figure: Readiness) -> [Cause] {
    // Exact: plan - raw > 5 points, without rounding.
    let isBehindPlan = 100 * (figure.planned - figure.done) > 5 * figure.total
    return [
      Cause(.amber, .taskOverdue, codes: codes { tasks[$0].isOverdue }),
      Cause(.amber, .criticalFloatSmall, codes: codes(where: isTight)),
      Cause(.amber, .chaseDayPassed, codes: codes(where: isUnanswered)),
      Cause(.amber, .staleCriticalTask, codes: codes(where: isStale)),
      Cause(.amber, .missionOverCapacity, codes: overloadedMissions()),
      Cause(.amber, .countryBehind, codes: ahead(countriesBehind)),
      Cause(.amber, .assignmentContested, codes: codes(where: isContested)),
      Cause(.amber, .assignmentSilent, codes: codes(where: isSilent)),
      Cause(.amber, .dayStillOpen, codes: ahead(openDay)),
      Cause(.amber, .behindPlan, codes: isBehindPlan ? codes(where: isBehind) : []),
    ]
  }

  /// Who comes and when is settled once the meeting is held.
  private func ahead(_ codes: () -> [String]) -> [String] {
    meeting.status.isHeld ? [] : codes()
  }
}
