import Glibc

/// Waiting on file descriptors.
nonisolated enum Descriptors {
  struct Report {
    /// In the order asked for.
    var isReadable: [Bool]
    var isHungUp: [Bool]
    /// A signal came instead; nothing is known of the descriptors.
    var isInterrupted = false
  }

  /// Waits until one has something to read or is hung up; −1 waits for ever.
  static func poll(_ descriptors: [Int32], milliseconds: Int) -> Report {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = Int32(clamping: milliseconds)
    let count = unsafe Glibc.poll(&entries, nfds_t(entries.count), limit)
    let ending = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Report(
      isReadable: entries.map { count > 0 && $0.revents & Int16(POLLIN) != 0 },
      isHungUp: entries.map { count > 0 && $0.revents & ending != 0 },
      isInterrupted: count < 0
    )
  }

  static func isHungUp(_ descriptor: Int32) -> Bool {
    poll([descriptor], milliseconds: 0).isHungUp[0]
  }
}
