package import CivilTime
package import PlanModel
package import Planning

/// What the mouse can take hold of on the calendar.
package enum DragItem: Hashable, Sendable {
  /// The bar of a task; its due day goes along.
  case task(PrepTask.ID)
  /// The day of a meeting.
  case meeting(Meeting.ID)
}

/// Something held with the mouse button, until it is dropped or Esc leaves it where it was.
package struct Drag: Sendable {
  package var item: DragItem
  /// The list on whose calendar it is moved.
  package var list: ListID
  /// The day that lay under the mouse when the button went down.
  var held: Day
  /// The due day of the task, or the opening day of the meeting, before all.
  package var before: Day
  /// The day that it would get; `nil` while the mouse has not moved.
  package var target: Day?
  /// What a drop would ask for; `nil` where it would change nothing.
  package var request: ChangeRequest?
  /// What would follow from the request.
  package var preview = FormPreview.none
  /// The request whose preview is on its way: only one at a time, or they would queue up.
  var asked: ChangeRequest?
}
