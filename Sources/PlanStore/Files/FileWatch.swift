import Glibc

/// Tells that somebody writes into a file or moves it away, without asking again and again.
///
/// Its own writes are told as well. File systems over a network tell nothing of what other machines
/// write, so whoever must know asks now and then all the same.
nonisolated package final class FileWatch: Sendable {
  /// To be polled: it can be read when there is news.
  package let descriptor: Int32

  /// Watches the file to which a path leads now; `nil` where the system cannot.
  package init?(path: String) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let news = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
    guard unsafe inotify_add_watch(descriptor, path, news) >= 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes the news, so that the descriptor is quiet until there is more.
  package func drain() {
    var bytes: [UInt8] = Array(repeating: 0, count: 4096)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
