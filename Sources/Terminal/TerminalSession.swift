package import Canvas
import Glibc

/// A terminal taken over for a full screen, from ``open(options:)`` to ``close()``.
///
/// One at a time, on the main thread. The loop asks ``wait(until:also:)`` for news and paints once
/// after each answer. If the program dies in between, ``CrashGuard`` gives the terminal back.
package final class TerminalSession {
  package let depth: ColorDepth
  /// What the user should hear of the start, such as an unknown `TERM`.
  package let notices: [SafeText]
  /// Ends a wait from any thread; for mailboxes.
  package let waker: Waker

  let canvas: ScreenPainter
  var decoder = InputDecoder()
  /// The size last told to the program.
  var reportedSize: Size
  /// Codes may wait inside ncurses, where `poll` cannot see them.
  var isInputQueued = true
  /// Rounds in a row in which the terminal was readable and gave nothing.
  var emptyReads = 0
  /// The other side was closed: no byte may be written any more.
  var isTerminalGone = false
  /// Whether the mouse reports to the program.
  private(set) var isMouseOn: Bool
  private var isOpen = true
  private let screen: Curses.Screen
  private var title: SafeText?

  /// The size of the screen now.
  package var size: Size { Curses.size }

  /// Takes the terminal over.
  ///
  /// - Throws: ``TerminalFailure``, with the terminal as it was.
  package static func open(
    options: TerminalOptions = TerminalOptions()
  ) throws(TerminalFailure) -> TerminalSession {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalFailure.notATerminal
    }
    Curses.useUTF8()
    let pipe = try WakePipe()
    Signals.install(pipe: pipe)
    do throws(TerminalFailure) {
      try CrashGuard.install()
      return try TerminalSession(options: options, pipe: pipe)
    } catch {
      Signals.remove()
      CrashGuard.remove()
      throw error
    }
  }

  private init(options: TerminalOptions, pipe: WakePipe) throws(TerminalFailure) {
    waker = Waker(pipe: pipe)
    let opened = try Self.openScreen()
    screen = opened.screen
    notices = opened.notices
    Signals.install(pipe: pipe)  // ncurses has set some of its own
    Curses.setModes()
    depth = Self.startColors(options.color)
    canvas = ScreenPainter(depth: depth)
    isMouseOn = options.isMouseOn
    Curses.setMouse(on: options.isMouseOn)
    Curses.setCursor(visible: false)
    Curses.adoptSize()
    reportedSize = Curses.size
    Curses.refreshScreen()
    Curses.emit(Sequence.pasteOn)
  }

  /// Opens the screen that `TERM` names, or the one that nearly every terminal understands.
  private static func openScreen() throws(TerminalFailure) -> (
    screen: Curses.Screen, notices: [SafeText]
  ) {
    let name = SafeText(Environment.value(of: "TERM") ?? "")
    if let screen = Curses.open(nil) {
      guard Curses.canPlaceCursor else {
        Curses.close(screen)
        throw TerminalFailure.cannotPlaceCursor(name)
      }
      return (screen, [])
    }
    guard let screen = Curses.open("xterm-256color") else {
      throw TerminalFailure.unknownTerminal(name)
    }
    let cause =
      name.isEmpty ? "TERM is not set" : "This machine does not know the terminal “\(name)”"
    return (screen, [SafeText(cause + "; xterm-256color is assumed.")])
  }

  private static func startColors(_ option: TerminalOptions.Color) -> ColorDepth {
    guard option != .mono else { return .mono }
    let (count, isDirect) = Curses.startColors()
    return ColorDepth(
      option: option,
      noColor: Environment.value(of: "NO_COLOR"),
      colors: count,
      isDirect: isDirect
    )
  }

  /// Draws what differs from the surface painted before, and places the hardware cursor.
  package func paint(_ surface: Surface, theme: ResolvedTheme) {
    if isUsable { canvas.paint(surface, theme: theme) }
  }

  /// Rings the terminal's bell, or flashes.
  package func bell() {
    if isUsable { Curses.ring() }
  }

  /// Puts a text into the title of the terminal's window, where there is one.
  package func setTitle(_ text: SafeText) {
    guard isUsable, text != title, Curses.hasWindowTitle else { return }
    if title == nil { Curses.emit(Sequence.pushTitle) }
    title = text
    Curses.emit(Sequence.title(text))
  }

  /// Takes or gives back the mouse; without it the terminal's own selection works.
  package func setMouse(on isOn: Bool) {
    isMouseOn = isOn
    if isUsable { Curses.setMouse(on: isOn) }
  }

  /// Gives the terminal back and prints what was captured of standard error; harmless twice.
  package func close() {
    guard isOpen else { return }
    if isUsable {
      Curses.emit(Sequence.pasteOff)
      if title != nil { Curses.emit(Sequence.popTitle) }
      Curses.setMouse(on: false)
      Curses.close(screen)
    }
    isOpen = false
    Signals.remove()
    CrashGuard.remove()
  }

  /// Whether curses may write: the session is open and somebody is at the other end.
  var isUsable: Bool {
    if isOpen, !isTerminalGone { isTerminalGone = Descriptors.isHungUp(STDIN_FILENO) }
    return isOpen && !isTerminalGone
  }
}
