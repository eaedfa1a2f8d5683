import Glibc

/// Starts programs that have a pseudo-terminal for their controlling one.
enum Spawner {
  /// Starts `words`, a path and what the program is given; gives back the process.
  static func start(
    _ words: [String],
    environment: [String],
    on terminal: String
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    // The leader of a new session gets the first terminal that it opens.
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, newSession)

    var process: pid_t = 0
    let path = words[0]
    let result = unsafe withCStrings(words) { words in
      unsafe withCStrings(environment) { environment in
        unsafe posix_spawn(&process, path, &actions, &attributes, words, environment)
      }
    }
    guard result == 0 else { throw BenchmarkFailure.system("starting \(path)", result) }
    return process
  }

  /// `POSIX_SPAWN_SETSID`, which the C library's headers hide from Swift.
  private static let newSession: Int16 = 0x80

  /// Calls a body with an array that ends in a null, as `exec` wants it.
  static func withCStrings<Result>(
    _ texts: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("an array without a null") }
      return unsafe body(base)
    }
  }
}
