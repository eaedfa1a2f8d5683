import Canvas
import Glibc

extension TerminalSession {
  /// A round takes at most this many codes, so that a flood of input leaves time to paint.
  private static let roundLimit = 4_096

  /// Milliseconds of a clock that never goes back.
  package static var now: Int {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// Waits for news.
  ///
  /// - Parameters:
  ///   - deadline: As ``now`` counts; `nil` waits for ever.
  ///   - also: Further descriptors that end the wait when they can be read.
  /// - Returns: All there is, in the order to be worked off: at least one event.
  package func wait(until deadline: Int? = nil, also: [Int32] = []) -> [LoopEvent] {
    while true {
      let events = round(until: deadline, also: also)
      if !events.isEmpty { return events }
      if let deadline, Self.now >= deadline { return [.timeout] }
    }
  }

  private func round(until deadline: Int?, also: [Int32]) -> [LoopEvent] {
    let pipe = waker.pipe
    let report = Descriptors.poll(
      [STDIN_FILENO, pipe.readEnd] + also,
      milliseconds: patience(until: deadline)
    )
    if report.isHungUp[0] { isTerminalGone = true }
    // The signals of a poll that was interrupted count like those seen through the pipe.
    let wasWoken = pipe.drain()
    let signals = Signals.takePending()
    let ending = Signals.ending.filter(signals.contains).map(LoopEvent.terminate)
    guard !isTerminalGone else { return ending + [.hangUp] }

    if signals.contains(SIGCONT) { resume() }
    if signals.contains(SIGWINCH) { Curses.adoptSize() }
    var events = takeInput(isReadable: report.isReadable[0]).map(LoopEvent.input)
    if isTerminalGone { return events + ending + [.hangUp] }
    if wasWoken { events.append(.wake) }
    for (index, descriptor) in also.enumerated()
    where report.isReadable[index + 2] || report.isHungUp[index + 2] {
      events.append(.readable(descriptor))
    }
    if signals.contains(SIGTSTP) { events.append(.suspend) }
    return events + ending
  }

  /// How long to poll, in milliseconds; −1 for ever.
  private func patience(until deadline: Int?) -> Int {
    if isInputQueued { return 0 }
    guard let next = [deadline, decoder.deadline].compactMap(\.self).min() else { return -1 }
    return max(0, next - Self.now)
  }

  /// Drains what was typed, whether or not `poll` saw it, and notes a new size.
  private func takeInput(isReadable: Bool) -> [InputEvent] {
    var codes: [RawCode] = []
    while codes.count < Self.roundLimit, let code = Curses.nextCode() { codes.append(code) }
    isInputQueued = codes.count == Self.roundLimit
    noteEmptyRead(isReadable && codes.isEmpty)
    var events = decoder.decode(codes, at: Self.now, hasMore: isInputQueued)
    if Curses.size != reportedSize {
      reportedSize = Curses.size
      canvas.forget()
      events.append(.resize(reportedSize))
    }
    return events
  }

  /// A terminal that is readable and gives nothing, again and again, is gone: reading it for ever
  /// would burn a processor.
  private func noteEmptyRead(_ isEmpty: Bool) {
    emptyReads = isEmpty ? emptyReads + 1 : 0
    if emptyReads > 100 { isTerminalGone = true }
  }
}
