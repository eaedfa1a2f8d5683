import Canvas
import CivilTime
import PlanStore
import Terminal
import Workbench

/// Why the full screen ended.
nonisolated enum Ending: Error {
  case quit
  case signal(Int32)
  case hangUp
}

/// Keys in, frames out: waits, lets `update` answer, paints once, hands effects on.
struct RunLoop {
  private var state: WorkbenchState
  private var theme: ResolvedTheme
  private let session: TerminalSession
  private let shelf: ThemeShelf
  private let isASCII: Bool
  private let background: Background
  private let userFile: UserFile?
  private let mailbox: Mailbox<Event>
  private let watch: FileWatch?
  private let warnings: [String]
  private var ending: Ending?
  private var nextLook: Int
  /// When the clock shows another minute.
  private var nextMinute = 0
  /// Whether anything has happened since the last frame.
  private var isStale = true
  /// Whether somebody has written the file since it was looked at.
  private var isToldOfNews = false

  init(_ opening: Opening, _ session: TerminalSession) {
    self.session = session
    state = opening.state
    shelf = opening.shelf
    isASCII = opening.isASCII
    userFile = opening.userFile
    mailbox = Mailbox(waker: session.waker)
    background = Background(opening.keeper, mailbox)
    theme = ResolvedTheme(opening.theme, depth: session.depth)
    warnings = opening.warnings
    watch = FileWatch(path: opening.keeper.path)
    nextLook = TerminalSession.now + Self.pause
  }

  /// How often the day and the file are looked at when nobody tells of news, in milliseconds.
  private static let pause = 60_000
  /// How long whoever writes the file is given to finish, and once more should that not do.
  private static let patience = (first: 50, second: 1_000)

  mutating func run() -> Ending {
    session.setTitle(SafeText("plenary \(state.fileName)"))
    setSymbols(state.symbols)
    handle(.input(.resize(session.size)))
    background.submit(.ranges)
    state.clipboard = Self.clipboard
    state.notice = Opening.notice(of: session.notices.map(\.string) + warnings)
    session.paint(view(state), theme: theme)
    isStale = false
    keep(state.memory)
    while true {
      if let ending {
        // There is nobody left to tell when it cannot be kept.
        _ = userFile?.write(state.memoryAtEnd)
        return ending
      }
      if isStale { session.paint(view(state), theme: theme) }
      isStale = false
      let descriptors = watch.map { [$0.descriptor] } ?? []
      for event in session.wait(until: nextWake, also: descriptors) { take(event) }
      for event in mailbox.takeAll() { handle(event) }
      tellTime()
      look()
    }
  }

  private static var clipboard: Clipboard {
    switch TerminalSession.clipboardPath {
    case .terminal: .open
    case .tmux: .tmux
    case .none: .missing
    }
  }

  /// Asks for changes of others when it is time.
  private mutating func look() {
    guard TerminalSession.now >= nextLook else { return }
    nextLook = TerminalSession.now + (isToldOfNews ? Self.patience.second : Self.pause)
    isToldOfNews = false
    background.submit(.look)
  }

  /// Tells what the clock shows, each minute while that is on the screen.
  private mutating func tellTime() {
    guard state.showsClock, TerminalSession.now >= nextMinute else { return }
    let now = CivilClock.system.now()
    nextMinute = TerminalSession.now + 1000 * (60 - now.utcSecondOfDay % 60)
    handle(.clock(now))
  }

  /// When to look up at the latest: at the next minute while the time is shown.
  private var nextWake: Int { state.showsClock ? min(nextLook, nextMinute) : nextLook }

  /// Writes the user's memory at once: it is small, and not worth waiting for the disk.
  private mutating func keep(_ memory: UserMemory) {
    guard let complaint = userFile?.write(memory) else { return }
    state.notice = Notice(.warning, complaint)
    isStale = true
  }

  /// Terminals with few colours often lack the eighths of a block as well.
  private mutating func setSymbols(_ symbols: SymbolSet) {
    let isPoor = session.depth == .mono || session.depth == .eight
    state.symbols = isPoor && symbols == .eighths ? .blocks : symbols
  }

  private mutating func take(_ event: LoopEvent) {
    switch event {
    case .input(let input): handle(.input(input))
    case .hangUp: ending = .hangUp
    case .terminate(let signal): ending = .signal(signal)
    case .suspend: session.suspend()
    case .readable:
      watch?.drain()
      isToldOfNews = true
      nextLook = TerminalSession.now + Self.patience.first
    case .wake, .timeout: return
    }
    isStale = true
  }

  private mutating func handle(_ event: Event) {
    isStale = true
    for effect in update(&state, event) { perform(effect) }
    if case .planChanged = event { background.submit(.ranges) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: ending = ending ?? .quit
    case .suspend: session.suspend()
    case .redraw: session.redraw()
    case .bell: session.bell()
    case .remember(let memory): keep(memory)
    case .setMouse(let isOn): session.setMouse(on: isOn)
    case .setTheme(let name):
      let loaded = shelf.load(name)
      let chosen = loaded.theme
      if let notice = Opening.notice(of: loaded.warnings.map(\.description)) {
        state.notice = notice
      }
      theme = ResolvedTheme(chosen, depth: session.depth)
      setSymbols(Opening.symbols(of: chosen, isASCII))
    case .copy(let text): session.copy(SafeText.lines(text))
    case .editNote(let row, let text):
      handle(.noteEdited(row, NoteEditor(session: session).edit(text)))
    case .advise, .level, .forecast: background.begin(effect)
    case .stop: background.stop()
    case .commit, .undo, .redo, .undoTo, .preview, .loadHistory, .searchDates, .explainDay:
      background.submit(.effect(effect))
    }
  }
}
