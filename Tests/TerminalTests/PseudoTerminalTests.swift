import Canvas
import Glibc
import Testing

@testable import Terminal

/// Each runs in a process of its own, whose terminal is a pseudo-terminal.
///
/// A broken `precondition` there fails the test. Signals go to the process: threads of the pool
/// block them.
@Suite("A session on a terminal", .serialized)
struct PseudoTerminalTests {
  @Test("shows a surface and gives the terminal back as it was")
  func givenBack() async {
    await #expect(processExitsWith: .success) {
      try await MainActor.run {
        guard let terminal = PseudoTerminal() else { fatalError("no pseudo-terminal") }
        let before = terminal.modes
        let session = try TerminalSession.open()
        precondition(terminal.modes != before)
        session.setTitle("Plan")
        session.paint(Self.surface(session.size), theme: Self.theme(session))
        let shown = terminal.shown()
        for text in ["\u{1B}[?1049h", "\u{1B}[?2004h", "]2;Plan\u{07}", "გმ", "end"] {
          precondition(shown.contains(text), text)
        }
        session.close()
        session.close()
        let rest = terminal.shown()
        for text in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?25h", "1000l"] {
          precondition(rest.contains(text), text)
        }
        precondition(terminal.modes == before)
      }
    }
  }

  @Test("sends nothing for a surface that did not change, and little for a small change")
  func differences() async {
    await #expect(processExitsWith: .success) {
      try await MainActor.run {
        guard let terminal = PseudoTerminal() else { fatalError("no pseudo-terminal") }
        let session = try TerminalSession.open()
        var surface = Self.surface(session.size)
        session.paint(surface, theme: Self.theme(session))
        _ = terminal.shown()
        session.paint(surface, theme: Self.theme(session))
        precondition(terminal.shown().isEmpty)
        surface[5, 5] = Cell("x")
        session.paint(surface, theme: Self.theme(session))
        precondition((1...40).contains(terminal.shown().utf8.count))
        session.redraw()
        precondition(terminal.shown().contains("გმ"))
        session.close()
      }
    }
  }

  @Test("reports keys, news, signals and the deadline")
  func news() async {
    await #expect(processExitsWith: .success) {
      try await MainActor.run {
        guard let terminal = PseudoTerminal() else { fatalError("no pseudo-terminal") }
        let session = try TerminalSession.open()
        precondition(session.wait(until: TerminalSession.now + 20) == [.timeout])
        terminal.type("q\u{1B}[A\u{1B}[200~a\rb\u{1B}[201~")
        var events: [LoopEvent] = []
        while events.count < 3 { events += session.wait() }
        precondition(
          events == [.input(.key(.character("q"))), .input(.key(.up)), .input(.paste("a\nb"))]
        )
        let mailbox = Mailbox<Int>(waker: session.waker)
        let worker = Task.detached { mailbox.post(7) }
        precondition(session.wait() == [.wake])
        precondition(mailbox.takeAll() == [7])
        _ = worker
        kill(getpid(), SIGTSTP)
        precondition(session.wait() == [.suspend])
        kill(getpid(), SIGTERM)
        precondition(session.wait() == [.terminate(SIGTERM)])
        session.close()
      }
    }
  }

  @Test("tells that the other end was closed, and writes no more")
  func hangUp() async {
    await #expect(processExitsWith: .success) {
      try await MainActor.run {
        guard let terminal = PseudoTerminal() else { fatalError("no pseudo-terminal") }
        signal(SIGHUP, SIG_IGN)
        let session = try TerminalSession.open()
        terminal.hangUp()
        precondition(session.wait() == [.hangUp])
        precondition(session.wait() == [.hangUp])
        session.paint(Self.surface(session.size), theme: Self.theme(session))
        session.close()
      }
    }
  }

  @Test("ends of a second request to end while it is busy")
  func impatience() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      try await MainActor.run {
        guard let terminal = PseudoTerminal() else { fatalError("no pseudo-terminal") }
        let session = try TerminalSession.open()
        kill(getpid(), SIGTERM)
        precondition(session.wait() == [.terminate(SIGTERM)])
        kill(getpid(), SIGTERM)
        sleep(5)
        session.close()
        terminal.hangUp()
      }
    }
  }

  @Test("assumes a common terminal in the place of an unknown one, and says so")
  func unknownTerminal() async {
    await #expect(processExitsWith: .success) {
      try await MainActor.run {
        guard let terminal = PseudoTerminal(name: "no-such\u{1B}") else { fatalError("no pty") }
        let session = try TerminalSession.open(options: TerminalOptions(color: .mono))
        precondition(session.notices.first?.string.contains("no-such\u{FFFD}") == true)
        precondition(session.depth == .mono)
        session.close()
        precondition(terminal.shown().contains("\u{1B}[?1049l"))
      }
    }
  }

  @Test("is refused by a terminal that cannot place a cursor, which stays as it was")
  func dumb() async {
    await #expect(processExitsWith: .success) {
      await MainActor.run {
        guard let terminal = PseudoTerminal(name: "dumb") else { fatalError("no pty") }
        let before = terminal.modes
        do throws(TerminalFailure) {
          _ = try TerminalSession.open()
          preconditionFailure("opened")
        } catch {
          precondition(error == .cannotPlaceCursor("dumb"))
        }
        precondition(terminal.modes == before)
      }
    }
  }

  @MainActor
  private static func surface(_ size: Size) -> Surface {
    var surface = Surface(size)
    surface.put("გმ დასასრული end", at: Point(0, 0), role: .header)
    return surface
  }

  @MainActor
  private static func theme(_ session: TerminalSession) -> ResolvedTheme {
    ResolvedTheme(.standard, depth: session.depth)
  }
}
