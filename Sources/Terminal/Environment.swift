import Glibc

/// The variables of the environment that a terminal session reads.
nonisolated enum Environment {
  /// The value, possibly empty; bytes that are not UTF-8 are replaced.
  static func value(of name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
