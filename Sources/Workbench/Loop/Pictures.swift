import Canvas
import CivilTime
import PlanModel
import Planning

// Pages that show the whole at a glance: who is free, and how the work goes on.
extension WorkbenchState {
  /// `F` and `I`.
  mutating func showPicture(_ command: CommandID) -> [Effect] {
    let subject: PageSubject = command == .free ? .free(freeWeek) : .curve(currentMeeting?.id)
    if let page = page(about: subject) { overlays.append(.page(page)) }
    return []
  }

  /// The week that is asked about: that under the cursor of the missions, that in which the selected
  /// task is due, else the present one.
  private var freeWeek: ISOWeek {
    switch selected {
    case .mission: return cursorWeek
    case .task(let id):
      let status = outlook.statusDate
      return ISOWeek(containing: max(outlook.task(id)?.due ?? status, status))
    default: return ISOWeek(containing: outlook.statusDate)
    }
  }

  /// The cells that a page has for a picture.
  var pictureWidth: Int {
    let page = OverlayLayout.prose
    return max(20, min(page, size.width - (size.width >= 60 ? 8 : 4)))
  }
}
