import CNcurses
import Canvas
import Glibc

/// The door to ncurses: every call that talks to a screen stands here.
enum Curses {
  /// A screen that ncurses opened.
  @safe struct Screen {
    fileprivate let pointer: OpaquePointer
  }

  /// Makes the C library measure characters as UTF-8, whatever `LC_ALL` says.
  ///
  /// In the C locale even box drawing would turn to blanks.
  static func useUTF8() {
    unsafe _ = setlocale(LC_ALL, "")
    if unsafe String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" {
      unsafe _ = setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  /// Opens the screen of `name`, or of `TERM` when that is `nil`.
  ///
  /// The size comes from the terminal alone: exported `LINES` and `COLUMNS` would freeze it.
  static func open(_ name: String?) -> Screen? {
    use_tioctl(true)
    guard let name else { return unsafe nc_open(nil).map { unsafe Screen(pointer: $0) } }
    return unsafe nc_open(name).map { unsafe Screen(pointer: $0) }
  }

  /// Sets the modes in which keys come raw and at once.
  static func setModes() {
    raw()
    noecho()
    nonl()
    unsafe _ = keypad(nc_screen(), true)
    unsafe _ = nodelay(nc_screen(), true)
    if unsafe getenv("ESCDELAY") == nil { set_escdelay(25) }
    defineKeys()
  }

  /// Brackets of a paste, and the forms of keys that terminal entries leave out.
  private static func defineKeys() {
    var forms: [(String, Int32)] = [
      ("\u{1B}[200~", TerminalCode.pasteStart), ("\u{1B}[201~", TerminalCode.pasteEnd),
      ("\u{1B}[1;2A", TerminalCode.shiftUp), ("\u{1B}[1;2B", TerminalCode.shiftDown),
      ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[Z", KEY_BTAB),
    ]
    let letters: [(String, Int32)] = [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
      ("F", KEY_END),
    ]
    for (letter, code) in letters {
      forms += [("\u{1B}[" + letter, code), ("\u{1B}O" + letter, code)]
    }
    for (form, code) in forms where unsafe key_defined(form) <= 0 {
      unsafe _ = define_key(form, code)
    }
  }

  /// Starts colours.
  ///
  /// - Returns: How many colours there are (0: none) and whether their numbers are 0xRRGGBB.
  static func startColors() -> (count: Int, isDirect: Bool) {
    guard has_colors(), start_color() == OK else { return (0, false) }
    use_default_colors()
    return (Int(nc_colors()), unsafe tigetflag("RGB") > 0)
  }

  /// Whether text can be put anywhere at all; a "dumb" terminal only takes lines.
  static var canPlaceCursor: Bool { capability("cup") != nil }

  /// Whether OSC 2 will be understood, not printed: said outright, or by a status line like it.
  static var hasWindowTitle: Bool {
    unsafe tigetflag("XT") > 0 || capability("tsl")?.hasPrefix("\u{1B}]") == true
  }

  private static func capability(_ name: String) -> String? {
    let value = unsafe name.withCString { unsafe tigetstr($0) }
    // −1 says that the name is no capability of strings.
    guard let value = unsafe value, Int(bitPattern: value) != -1 else { return nil }
    return unsafe String(cString: value)
  }

  static var size: Size {
    unsafe Size(Int(getmaxx(nc_screen())), Int(getmaxy(nc_screen())))
  }

  /// Takes over the size the terminal has now.
  static func adoptSize() {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard unsafe nc_window_size(STDOUT_FILENO, &rows, &columns) == OK else { return }
    guard is_term_resized(rows, columns) else { return }
    resizeterm(rows, columns)
  }

  /// Takes or gives back the mouse; where there is one, with its motion while a button is held.
  ///
  /// ncurses itself only asks for presses and releases. Motion without a button would flood slow
  /// lines, so the mode that reports it is never used.
  static func setMouse(on isOn: Bool) {
    let buttons =
      nc_button1_pressed | nc_button1_released | nc_button3_pressed | nc_wheel_up | nc_wheel_down
      | nc_shift | nc_motion
    if !isOn { setDragging(on: false) }
    _ = mousemask(isOn ? buttons : 0, nil)
    mouseinterval(0)
    if isOn { setDragging(on: true) }
  }

  /// Switches the reports of motion with a button held; ncurses forgets them when it comes back.
  static func setDragging(on isOn: Bool) {
    guard has_mouse() else { return }
    emit(isOn ? Sequence.dragOn : Sequence.dragOff)
  }

  /// The cells of a scalar, or `nil` when it cannot be printed, as the C library has it.
  static func width(of scalar: Unicode.Scalar) -> Int? {
    let width = nc_width(scalar.value)
    return width < 0 ? nil : Int(width)
  }

  static func setCursor(visible isVisible: Bool) { curs_set(isVisible ? 1 : 0) }
  static func moveCursor(to point: Point) { move(Int32(point.y), Int32(point.x)) }
  static func refreshScreen() { refresh() }
  static func eraseScreen() { erase() }
  static func ring() { beep() }

  /// Makes the next refresh draw every cell, as nobody knows what the terminal shows.
  static func distrustScreen() { unsafe _ = clearok(nc_screen(), true) }

  /// Leaves the screen with ncurses's modes remembered, for another program or the shell.
  static func leave() {
    def_prog_mode()
    endwin()
  }

  /// Leaves without remembering modes, which others may have changed meanwhile.
  static func leaveForgetful() { endwin() }

  /// Comes back after ``leave()``.
  static func comeBack() {
    reset_prog_mode()
    adoptSize()
    distrustScreen()
    refresh()
  }

  /// Leaves for good; a terminal without an alternate screen is left blank, not half drawn over.
  static func close(_ screen: Screen) {
    if capability("rmcup") == nil {
      erase()
      refresh()
    }
    endwin()
    unsafe delscreen(screen.pointer)
  }

  /// Sends bytes that ncurses knows nothing of, after what it has buffered.
  static func emit(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 && errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}

// Input.
extension Curses {
  /// Takes the next code without waiting; `nil` when there is none.
  static func nextCode() -> RawCode? {
    while true {
      let code = unsafe wgetch(nc_screen())
      switch code {
      case ERR: return nil
      case 0...255: return .byte(UInt8(code))
      case KEY_RESIZE: continue  // the size itself is compared after each round
      case KEY_MOUSE:
        if let report = nextMouseReport() { return .mouse(report) }
      default: return named(code) ?? .key(code)
      }
    }
  }

  /// Codes above the standard ones differ from terminal to terminal; their names do not.
  private static func named(_ code: Int32) -> RawCode? {
    guard code > KEY_MAX, code < TerminalCode.pasteStart, let name = unsafe keyname(code) else {
      return nil
    }
    return unsafe .named(String(cString: name))
  }

  private static func nextMouseReport() -> MouseReport? {
    var event = MEVENT()
    guard unsafe getmouse(&event) == OK else { return nil }
    let buttons: [(mmask_t, MouseReport.Button)] = [
      // Motion first: the button that is held is reported along with it.
      (nc_motion, .drag), (nc_button1_pressed, .press), (nc_button1_released, .release),
      (nc_button3_pressed, .pressRight), (nc_wheel_up, .wheelUp), (nc_wheel_down, .wheelDown),
    ]
    guard let button = buttons.first(where: { event.bstate & $0.0 != 0 })?.1 else { return nil }
    return MouseReport(
      button,
      at: Point(Int(event.x), Int(event.y)),
      shift: event.bstate & nc_shift != 0
    )
  }
}
