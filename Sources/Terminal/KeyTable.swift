import CNcurses
import Canvas

/// Which key a code of curses is.
nonisolated enum KeyTable {
  static func key(for code: Int32) -> Key? {
    if let number = functionNumber(of: code) { return .function(number) }
    return keys[code]
  }

  /// Names of extended capabilities that mean a key of ours.
  static func key(named name: String) -> Key? {
    switch name {
    case "kUP": .shiftUp
    case "kDN": .shiftDown
    default: nil
    }
  }

  /// The key of a control character; 27 is not one by itself.
  static func key(forControl byte: UInt8) -> Key? {
    switch byte {
    case 8, 0x7F: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 0: .control(" ")
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 28...31: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  private static func functionNumber(of code: Int32) -> Int? {
    let number = Int(code - nc_key_f(0))
    return (1...63).contains(number) ? number : nil
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .shiftUp, KEY_SF: .shiftDown,
    TerminalCode.shiftUp: .shiftUp, TerminalCode.shiftDown: .shiftDown,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    KEY_ENTER: .enter, KEY_BTAB: .backTab,
  ]
}
