package import Canvas
package import CivilTime
package import PlanModel
package import Planning

/// Everything that the front end knows: the plan as computed, and where the user is in it.
package struct WorkbenchState: Sendable {
  // The plan.
  package var outlook: Outlook { didSet { counts = PressingCounts(outlook) } }
  package private(set) var counts: PressingCounts
  package var revision: Int
  /// Where the plan is, for the header; and whether it may be changed.
  package var fileName: String
  package var isReadOnly = false
  /// Words of the change that undo would take back, and of that which redo would do again.
  package var undoWords: String?
  package var redoWords: String?
  /// The journal, newest first; loaded when the history is opened, so far as `historyMost`.
  package var history: [JournalEntry] = []
  package var historyMost = 5_000
  /// Who writes the changes that are made here.
  package var author = ""
  /// The clock of the machine, for times of the history; UTC alone without it.
  package var localZone: TimeZoneRules?
  /// Whether the status date follows the clock; the example's is fixed.
  package var today: Day
  /// The rules of time zones by name; read at the start, for here nothing is read from the disk.
  package var zones: [String: TimeZoneRules] = [:]
  /// The moment by the clock, as last told; `nil` where nobody tells it, as in `plenary screen`.
  package var now: Instant?

  /// Forecasts of the plan as it stands, by the meeting for which they look for help.
  package var forecasts: [Meeting.ID: PlanForecast] = [:]

  // The screen.
  package var size: Size
  package var symbols = SymbolSet.eighths
  package var theme = "default"
  package var themes: [String] = ["default"]
  package var showsHints = true
  package var hasMouse = true
  /// How letters that are not Latin are read as commands.
  package var keyboard = Keyboard.auto
  /// Which keys do what.
  package var keymap = Keymap.standard

  // Where the user is.
  package var view = View.overview
  package var focus = ListID.timeline
  package var lists: [ListID: ListState] = [:]
  /// The meeting whose checklist is shown; it follows the selection of the timeline.
  package var meeting: Meeting.ID?
  /// The country, topic or mission that the other panes are narrowed to, on demand.
  package var scope: RowID?
  package var timeline = TimelineFrame()
  package var dates = DatesState()
  package var gantt = GanttState()
  /// The week under the cursor of the missions; `nil` is that of the status date.
  package var week: ISOWeek?
  /// What the missions do in the week under the cursor, while they are on the screen.
  var weekLoad: WeekLoadState?
  /// How the tasks are listed; it stays through every change of view.
  package var table = TableChoice()
  /// The tasks that the next command acts on together; empty for the one under the cursor.
  package var marked: Set<PrepTask.ID> = []
  /// What was last done to a row, and what is being asked for.
  package var lastAction: RowAction?
  var askedAction: RowAction?
  /// Where the user was before each far jump.
  var trail = Trail()
  /// Whether the view is being changed by going along the trail.
  var isTravelling = false
  /// How many tasks stand under each head of the checklist.
  var groupCounts: [RowID: GroupCount] = [:]
  /// What the word being typed into a filter may become, and what is wrong with the filter.
  var completion: FilterCompletion?
  var filterMistake: String?
  /// What words are looked for in, while the checklist is filtered.
  var texts: TaskTexts?
  /// What the mouse holds on the calendar.
  package var drag: Drag?
  /// What the gates wait for, while the decisions are on the screen.
  var gateSheet: GateSheet?
  /// Dialogs, topmost last.
  package var overlays: [Overlay] = []
  package var notice: Notice?
  /// Whether the last key was a letter that no command answers to, so that F2 offers keyboards.
  var offersKeyboards = false
  /// The list in which a record that was just added is to be selected.
  var expectsRow: ListID?
  /// Recently used commands, newest first; they come first in the palette.
  package var recent: [CommandID] = []
  /// What is kept of the user from run to run; written only when `isRemembering`.
  package var memory = UserMemory()
  package var isRemembering = false
  package var lastLook = LastLook()
  /// What the questions of the morning come to, while they are on the screen.
  var morning = MorningState()
  /// Where the last question led.
  var asked: Asked?
  /// Work that goes on in the background, with what Esc would stop.
  package var working: String?
  /// The forms that were left with edits, each for when it is opened again; the newest first.
  package var drafts: [Form] = []
  /// The request that the open form waits to hear of.
  package var awaiting: ChangeRequest?
  /// Everything that can be gone to, once somebody has asked for it.
  var finder: Finder?
  /// What the terminal does with a text for its clipboard.
  package var clipboard = Clipboard.open
  /// What each list was last made from.
  var made: [ListID: ListOrigin] = [:]
  /// Counts the outlooks taken in, so that a list knows that it is stale.
  var generation = 0

  package init(outlook: Outlook, revision: Int, fileName: String, today: Day, size: Size) {
    self.outlook = outlook
    counts = PressingCounts(outlook)
    self.revision = revision
    self.fileName = fileName
    self.today = today
    self.size = size
    start()
  }

  package var plan: Plan { outlook.plan }

  package subscript(list: ListID) -> ListState {
    get { lists[list] ?? ListState() }
    set { lists[list] = newValue }
  }

  /// The row under the cursor of the focused list.
  ///
  /// On a heading of the Gantt chart it is the meeting, the gate or the mission itself.
  package var selected: RowID? {
    guard case .group(let group) = self[focus].selected else { return self[focus].selected }
    return plan.record(of: group) ?? .group(group)
  }
}

/// The part of the calendar that the timeline shows.
package struct TimelineFrame: Hashable, Sendable {
  /// The first day at the left edge; `nil` fits the series into the pane.
  package var start: Day?
  package var scale = TimeScale.week2
  /// The scale that fitted the series, kept until it is changed by hand.
  package var fitted: Int?

  package init() {}

  /// Eighths of a cell for one week.
  package var eighthsPerWeek: Int { fitted ?? scale.eighthsPerWeek }
}

/// How much room time takes on the calendar, the least first.
///
/// At `month1` a cell holds four weeks, so that three years fit into 40 columns; at `month2` two.
package enum TimeScale: String, CaseIterable, Sendable {
  case month1, month2, week1, week2, day1, day3

  /// Eighths of a cell for one week.
  package var eighthsPerWeek: Int {
    switch self {
    case .month1: 2
    case .month2: 4
    case .week1: 8
    case .week2: 16
    case .day1: 56
    case .day3: 168
    }
  }
}

/// A short message in the last row, until the next key.
package struct Notice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case info, success, warning, error }
  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
