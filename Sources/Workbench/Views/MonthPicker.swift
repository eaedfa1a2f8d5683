import Canvas
import CivilTime
import PlanModel
import Planning

/// The months below a day field, row by row, and the words for the day under the cursor.
struct MonthPicker {
  let form: Form
  let field: FormField
  let state: WorkbenchState
  private let calendar: PickerCalendar
  /// The day of the picker, else the one that is typed.
  private let day: Day?

  init(_ form: Form, _ field: FormField, in state: WorkbenchState) {
    self.form = form
    self.field = field
    self.state = state
    calendar = PickerCalendar(form, in: state)
    day = form.picker?.day ?? calendar.day(of: field.text, base: form.base)
  }

  /// The months that are shown in a line of a width.
  func grid(width: Int) -> MonthGrid {
    MonthGrid(
      showing: day ?? state.outlook.statusDate,
      labelWidth: form.labelWidth,
      width: width
    )
  }

  /// One row says what the day is.
  func drawWords(on surface: inout Surface, in line: Rect) {
    let room = line.splitColumns(at: form.noteIndent(width: line.width)).right
    guard let day else {
      let words: SafeText = "F4 opens the calendar."
      surface.put(words, at: room.origin, role: .textMuted, width: room.width)
      return
    }
    let words = state.safe(calendar.words(of: day))
    surface.put(words, at: room.origin, role: role(of: calendar.mark(of: day)), width: room.width)
  }

  private func role(of mark: PickerCalendar.Mark) -> Role {
    switch mark {
    case .plain: .text
    case .weekend: .weekend
    case .holiday: .holiday
    case .blackout: .blackout
    }
  }

  func drawRow(_ row: Int, on surface: inout Surface, in line: Rect) {
    let grid = grid(width: line.width)
    for (number, first) in grid.months.enumerated() {
      let x = line.x + grid.column(ofMonth: number)
      switch row {
      case 0:
        let name = SafeText("\(first.monthName) \(first.year)")
        surface.put(name, at: Point(x + 1, line.y), role: .month, emphasis: .bold)
      case 1:
        for (place, name) in Day.weekdayNames.enumerated() {
          let short = SafeText(String(name.prefix(2)))
          surface.put(short, at: Point(x + 4 * place + 1, line.y), role: .textMuted)
        }
      default: break
      }
    }
    let days = grid.days(inRow: row)
    if row == MonthGrid.rows - 1, days.isEmpty { drawLegend(on: &surface, in: line, grid) }
    for (day, column) in days {
      draw(day, on: &surface, in: Rect(x: line.x + column, y: line.y, width: 4, height: 1))
    }
  }

  /// What the signs mean, in the last row of weeks where the months leave it free.
  private func drawLegend(on surface: inout Surface, in line: Rect, _ grid: MonthGrid) {
    let words = "' holiday   x cannot meet   \(surface.symbols.proposed) meeting"
    let x = line.x + grid.indent + 1
    surface.put(state.safe(words), at: Point(x, line.y), role: .textMuted, width: line.maxX - x)
  }

  /// A sign before the number for a meeting, one behind it for who is off.
  private func draw(_ day: Day, on surface: inout Surface, in cell: Rect) {
    let mark = calendar.mark(of: day)
    surface.put(
      SafeText("\(day.dayOfMonth)"),
      at: Point(cell.x + 1, cell.y),
      role: role(of: mark),
      width: 2,
      align: .right
    )
    if let sitting = calendar.sitting(on: day) {
      surface.put(sitting.sign(surface.symbols), at: cell.origin, role: sitting.status.role)
    }
    let behind = Point(cell.x + 3, cell.y)
    switch mark {
    case .holiday: surface.put("'", at: behind, role: .holiday)
    case .blackout: surface.put("x", at: behind, role: .blackout)
    case .plain, .weekend: break
    }
    if day == self.day {
      surface.setGround(cell, form.picker == nil ? .selectionBlurred : .selection)
      if form.picker != nil { surface.cursor = Point(cell.x + 1, cell.y) }
    } else if day == state.outlook.statusDate {
      surface.setGround(cell, .today)
    }
  }
}
