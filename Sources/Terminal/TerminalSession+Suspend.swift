import Canvas
import Glibc

extension TerminalSession {
  /// Draws every cell anew, when something else has written on the screen.
  package func redraw() {
    guard isUsable else { return }
    Curses.distrustScreen()
    Curses.refreshScreen()
  }

  /// Stops the program and gives the terminal to the shell; returns when it is continued.
  package func suspend() {
    lend { Signals.stopProcess() }
  }

  /// Lends the terminal to something else and takes it back, redrawn and in the size it then has.
  @discardableResult
  func lend<Value>(_ body: () -> Value) -> Value {
    guard isUsable else { return body() }
    Curses.emit(Sequence.pasteOff)
    if isMouseOn { Curses.setDragging(on: false) }
    Curses.leave()
    let value = body()
    comeBack()
    return value
  }

  /// Takes the terminal back after a stop that nobody announced (SIGSTOP).
  func resume() {
    guard isUsable else { return }
    Curses.leaveForgetful()
    comeBack()
  }

  private func comeBack() {
    guard isUsable else { return }
    Curses.comeBack()
    Curses.emit(Sequence.pasteOn)
    if isMouseOn { Curses.setDragging(on: true) }
    isInputQueued = true
  }
}
