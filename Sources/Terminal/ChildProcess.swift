import CNcurses
import Glibc

/// Another program that has the terminal for a while.
nonisolated enum ChildProcess {
  /// Runs a program with the terminal's own standard error and every signal at its default.
  ///
  /// - Parameter arguments: The program, looked for along `PATH`, and what it is given.
  /// - Returns: Whether it ended with status 0.
  static func run(_ arguments: [String]) -> Bool {
    guard let process = spawn(arguments) else { return false }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  private static func spawn(_ arguments: [String]) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, CrashGuard.errorOutput, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    // What is ignored here would stay ignored there.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { unsafe sigaddset(&defaults, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    guard let program = unsafe words.first ?? nil else { return nil }
    var process: pid_t = 0
    let result = unsafe posix_spawnp(
      &process,
      program,
      &actions,
      &attributes,
      &words,
      nc_environment()
    )
    return result == 0 ? process : nil
  }
}
