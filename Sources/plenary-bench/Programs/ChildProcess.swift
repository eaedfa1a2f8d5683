import Glibc

/// A program that runs to its end without a terminal.
enum ChildProcess {
  /// Runs `words`, a path and what the program is given, and waits for it.
  ///
  /// Its output is thrown away.
  ///
  /// - Returns: How long it took from its start to its end, in milliseconds.
  static func run(_ words: [String]) throws -> Double {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

    var process: pid_t = 0
    let path = words[0]
    let start = ContinuousClock.now
    let result = unsafe Spawner.withCStrings(words) { words in
      unsafe Spawner.withCStrings(environment) { environment in
        unsafe posix_spawn(&process, path, &actions, nil, words, environment)
      }
    }
    guard result == 0 else { throw BenchmarkFailure.system("starting \(path)", result) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let elapsed = (ContinuousClock.now - start).milliseconds
    guard status == 0 else {
      throw BenchmarkFailure.failed("\(words.joined(separator: " ")) ended with status \(status).")
    }
    return elapsed
  }

  private static let environment = [
    "LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "TZ=UTC", "HOME=/nonexistent",
  ]

  /// The first program of a name in the usual places; `nil` when it is not installed.
  static func find(_ name: String) -> String? {
    ["/usr/local/bin", "/usr/bin", "/bin"].map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 }
  }
}
