import Glibc
import PlanModel
import Testing

@testable import PlanStore

// Umask and user belong to the whole process, so each of these runs in a process of its own.
@Suite("Permissions")
struct PermissionTests {
  @Test("new files are private under every umask", arguments: [0o000, 0o022, 0o777])
  func umask(mask: Int) async {
    await #expect(processExitsWith: .success) { [mask] in
      let scratch = Scratch()
      _ = Glibc.umask(mode_t(mask))
      try scratch.sample().copy(to: scratch.path("copy"))
      for name in ["a.plenary", "copy"] {
        var information = stat()
        unsafe stat(scratch.path(name), &information)
        #expect(information.st_mode & 0o777 == 0o600)
      }
    }
  }

  @Test(
    "a file or directory that may not be written is read, and not written",
    arguments: [
      [0o444, 0o755], [0o644, 0o555],
    ]
  )
  func readOnly(modes: [Int]) async {
    await #expect(processExitsWith: .success) { [modes] in
      let scratch = Scratch()
      _ = try scratch.sample()
      let before = scratch.bytes()
      unsafe chmod(scratch.path(), mode_t(modes[0]))
      unsafe chmod(scratch.directory, mode_t(modes[1]))
      // Root may write everything: become nobody.
      if getuid() == 0 { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      let file = try PlanFile.open(at: scratch.path())
      #expect(file.isReadOnly)
      #expect(try file.load().plan == SamplePlan.plan)
      let change = Change(words: "Nothing", edits: [])
      let failed = failure { try file.commit(change, basedOn: 1, signed: .test(2)) }
      #expect(failed == .readOnly && failed?.exitCode == 77)
      #expect(scratch.bytes() == before)
    }
  }

  @Test("a file that may not be read is refused")
  func unreadable() async {
    await #expect(processExitsWith: .success) {
      let scratch = Scratch()
      _ = try scratch.sample()
      unsafe chmod(scratch.directory, 0o755)
      if getuid() == 0 { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      if getuid() != 65534 { unsafe chmod(scratch.path(), 0o000) }
      let failed = failure { _ = try PlanFile.open(at: scratch.path()) }
      #expect(failed == .unreadable(errno: EACCES))
    }
  }
}
