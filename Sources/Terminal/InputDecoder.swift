package import Canvas

/// Makes events of what the terminal sent.
///
/// Pure: the codes of a round go in with the time, events come out. It remembers what is
/// unfinished between rounds: half a character, an unknown sequence, a paste. Nothing that belongs
/// to an unknown sequence ever becomes a key, for it would run as a command.
nonisolated package struct InputDecoder {
  /// How long the rest of a sequence may take, in milliseconds.
  package static let sequencePatience = 250
  /// How long a paste may pause, in milliseconds.
  package static let pastePatience = 2_000
  /// A paste keeps this many bytes; the rest of it is dropped.
  package static let pasteLimit = 1 << 20
  /// Two presses on one cell within this many milliseconds are a double press.
  package static let doublePressSpan = 400

  private enum State {
    case ground
    /// After ESC: alone it is the key, with more behind it the start of something.
    case escape
    /// Inside `ESC [` or `ESC O`, whose final byte is still to come.
    case sequence
    /// Bytes that belong to a sequence already ended.
    case skipping(Int)
    case paste
  }

  private var state = State.ground
  private var since = 0
  private var sequence = ""
  private var characters = UTF8Assembler()
  private var hasAlt = false
  private var pasted: [UInt8] = []
  private var lastPress: (point: Point, time: Int)?
  private var events: [InputEvent] = []

  package init() {}

  /// When to call ``decode(_:at:hasMore:)`` even without new codes, in milliseconds.
  package var deadline: Int? {
    switch state {
    case .ground, .escape: nil
    case .sequence, .skipping: since + Self.sequencePatience
    case .paste: since + Self.pastePatience
    }
  }

  /// Decodes the codes of one round.
  ///
  /// - Parameters:
  ///   - codes: What came, possibly nothing.
  ///   - now: Milliseconds of a clock that never goes back.
  ///   - hasMore: More codes wait already, so an ESC at the end is not yet the key.
  /// - Returns: What is complete by now.
  package mutating func decode(
    _ codes: [RawCode],
    at now: Int,
    hasMore: Bool = false
  ) -> [InputEvent] {
    expire(at: now)
    for code in codes { take(code, at: now) }
    if case .escape = state, !hasMore {
      events.append(.key(.escape))
      state = .ground
    }
    defer { events = [] }
    return events
  }

  /// Gives up what was waited for too long.
  private mutating func expire(at now: Int) {
    guard let deadline, now >= deadline else { return }
    switch state {
    case .paste: endPaste()
    case .sequence: endSequence()
    default: state = .ground
    }
  }

  private mutating func take(_ code: RawCode, at now: Int) {
    if case .paste = state {
      takePasted(code, at: now)
      return
    }
    switch code {
    case .byte(let byte): takeByte(byte, at: now)
    case .key(TerminalCode.pasteStart):
      interrupt()
      (state, since) = (.paste, now)
    case .key(TerminalCode.pasteEnd): interrupt()
    case .key(let number): emit(KeyTable.key(for: number), otherwise: "key \(number)")
    case .named(let name): emit(KeyTable.key(named: name), otherwise: name)
    case .mouse(let report):
      interrupt()
      events.append(.mouse(mouseEvent(report, at: now)))
    }
  }

  /// Emits a recognised key; with an ESC before it, it was Alt and that key, which nothing uses.
  private mutating func emit(_ key: Key?, otherwise name: String) {
    if case .escape = state {
      state = .ground
      events.append(.unknown("A-" + (key?.label ?? name)))
      return
    }
    interrupt()
    events.append(key.map(InputEvent.key) ?? .unknown(name))
  }

  /// Ends whatever is unfinished because something else begins.
  private mutating func interrupt() {
    switch state {
    case .escape: events.append(.key(.escape))
    case .sequence: endSequence()
    default: break
    }
    (state, hasAlt) = (.ground, false)
    if characters.abandon() { events.append(.unknown("invalid UTF-8")) }
  }
}

// Bytes.
nonisolated extension InputDecoder {
  private mutating func takeByte(_ byte: UInt8, at now: Int) {
    switch state {
    case .escape: takeAfterEscape(byte, at: now)
    case .sequence: takeInSequence(byte, at: now)
    case .skipping(let count): state = count > 1 ? .skipping(count - 1) : .ground
    case .ground, .paste: takePlain(byte)
    }
  }

  private mutating func takePlain(_ byte: UInt8) {
    if byte >= 0x80 || characters.isUnfinished {
      takeMultibyte(byte)
    } else if byte == 27 {
      state = .escape
    } else if let key = KeyTable.key(forControl: byte) {
      events.append(hasAlt ? .unknown("A-\(key.label)") : .key(key))
      hasAlt = false
    } else {
      takeCharacter(Unicode.Scalar(byte))
    }
  }

  private mutating func takeMultibyte(_ byte: UInt8) {
    switch characters.add(byte) {
    case .unfinished: break
    case .scalar(let scalar): takeCharacter(scalar)
    case .invalid(let isByteUsed):
      hasAlt = false
      events.append(.unknown("invalid UTF-8"))
      if !isByteUsed { takePlain(byte) }
    }
  }

  private mutating func takeCharacter(_ scalar: Unicode.Scalar) {
    defer { hasAlt = false }
    if scalar.properties.generalCategory == .control {
      events.append(.unknown("U+00" + String(scalar.value, radix: 16, uppercase: true)))
    } else {
      events.append(.key(hasAlt ? .alt(Character(scalar)) : .character(Character(scalar))))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, at now: Int) {
    switch byte {
    case 27: events.append(.key(.escape))
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      (state, since) = (.sequence, now)
      sequence = "Esc" + String(Unicode.Scalar(byte))
    default:
      (state, hasAlt) = (.ground, true)
      takePlain(byte)
    }
  }
}

// Sequences that curses did not recognise.
nonisolated extension InputDecoder {
  private mutating func takeInSequence(_ byte: UInt8, at now: Int) {
    guard (0x20...0x7E).contains(byte) else {
      endSequence()
      takePlain(byte)
      return
    }
    let isFirst = sequence.utf8.count == 4
    let isBracket = sequence.utf8.last == UInt8(ascii: "[")
    if sequence.utf8.count < 40 { sequence.unicodeScalars.append(Unicode.Scalar(byte)) }
    guard byte >= 0x40 else { return }
    endSequence()
    guard isFirst, isBracket else { return }
    // `ESC [ M` is followed by three bytes of an old mouse report, `ESC [ [` by the letter of a
    // function key of the Linux console.
    if byte == UInt8(ascii: "M") { (state, since) = (.skipping(3), now) }
    if byte == UInt8(ascii: "[") { (state, since) = (.skipping(1), now) }
  }

  private mutating func endSequence() {
    events.append(.unknown(sequence))
    state = .ground
  }
}

// Pastes and the mouse.
nonisolated extension InputDecoder {
  private mutating func takePasted(_ code: RawCode, at now: Int) {
    since = now
    switch code {
    case .byte(let byte):
      if pasted.count < Self.pasteLimit { pasted.append(byte) }
    case .key(TerminalCode.pasteEnd): endPaste()
    default: break  // a sequence inside a paste is no text
    }
  }

  private mutating func endPaste() {
    state = .ground
    var text = String(decoding: pasted, as: UTF8.self)
    pasted = []
    if text.utf8.contains(13) {
      // One Character: CR LF; terminals send the line ends of a paste as CR.
      text = String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    }
    events.append(.paste(text))
  }

  private mutating func mouseEvent(_ report: MouseReport, at now: Int) -> MouseEvent {
    let kind: MouseEvent.Kind
    switch report.button {
    case .press: kind = pressKind(at: report.point, now)
    case .release: kind = .release
    case .pressRight: kind = .pressRight
    case .wheelUp: kind = .wheelUp
    case .wheelDown: kind = .wheelDown
    case .drag: kind = .drag
    }
    return MouseEvent(kind: kind, at: report.point, shift: report.shift)
  }

  /// A third press starts anew.
  private mutating func pressKind(at point: Point, _ now: Int) -> MouseEvent.Kind {
    if let last = lastPress, last.point == point, now - last.time <= Self.doublePressSpan {
      lastPress = nil
      return .doublePress
    }
    lastPress = (point, now)
    return .press
  }
}
