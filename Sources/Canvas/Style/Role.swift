/// What a cell means, never where it is or which colour it has; a theme turns it into a style.
///
/// The raw values are the names in theme files.
package enum Role: String, CaseIterable, Sendable {
  // The frame.
  case text
  case textMuted = "text.muted"
  case textStrong = "text.strong"
  case paneBorder = "pane.border"
  case paneFocused = "pane.focused"
  case paneTitle = "pane.title"
  case key, header, status, hint, prompt, field
  case fieldError = "field.error"
  case selection
  case selectionBlurred = "selection.blurred"
  case mark, match, disabled

  // Notices and previews.
  case info, success, warning, error
  case added, removed, changed

  // Time and readiness.
  case month, week, today, weekend, holiday, blackout, deadline, conflict
  case readyGreen = "ready.green"
  case readyAmber = "ready.amber"
  case readyRed = "ready.red"
  case readyGrey = "ready.grey"

  // Bars of the timeline.
  case barPlanned = "bar.planned"
  case barActive = "bar.active"
  case barWaiting = "bar.waiting"
  case barDelivered = "bar.delivered"
  case barDone = "bar.done"
  case barCritical = "bar.critical"
  case barBlocked = "bar.blocked"
  case barFloat = "bar.float"
  case baseline

  // Meetings, participation, topics, load.
  case meetingWindow = "meeting.window"
  case meetingTentative = "meeting.tentative"
  case meetingConfirmed = "meeting.confirmed"
  case meetingHeld = "meeting.held"
  case meetingCancelled = "meeting.cancelled"
  case partSilent = "part.silent"
  case partInformed = "part.informed"
  case partConfirmed = "part.confirmed"
  case partDeclined = "part.declined"
  case topicSupport = "topic.support"
  case topicReserve = "topic.reserve"
  case loadOK = "load.ok"
  case loadHigh = "load.high"
  case loadOver = "load.over"

  // Categories: countries, missions.
  case series1 = "series.1"
  case series2 = "series.2"
  case series3 = "series.3"
  case series4 = "series.4"
  case series5 = "series.5"
  case series6 = "series.6"
  case series7 = "series.7"
  case series8 = "series.8"
}

extension Role {
  /// The place in `allCases`, for tables that are looked up once per cell.
  ///
  /// A plain enumeration is stored as one byte that counts its cases; a test holds this to be true.
  var index: Int { unsafe Int(unsafeBitCast(self, to: UInt8.self)) }

  /// The category of the n-th country or mission, going round after the eighth.
  package static func series(_ number: Int) -> Role {
    let all: [Role] = [
      .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8,
    ]
    return all[((number % all.count) + all.count) % all.count]
  }
}
