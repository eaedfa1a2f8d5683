internal import Glibc

/// Where the present comes from: handed in, so that every program run can be repeated.
package struct CivilClock: Sendable {
  package let now: @Sendable () -> Instant

  package init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// A clock that stands still.
  package static func fixed(_ instant: Instant) -> CivilClock { CivilClock { instant } }

  /// The machine's clock; only the executable uses it.
  package static let system = CivilClock {
    var time = timespec()
    let status = unsafe clock_gettime(CLOCK_REALTIME, &time)
    precondition(status == 0, "the system has no clock: \(errno)")
    return Instant(seconds: time.tv_sec)
  }

  package func today(in zone: TimeZoneRules) -> Day { now().day(in: zone) }
}
