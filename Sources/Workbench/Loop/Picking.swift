import Canvas
import CivilTime
import PlanModel
import Planning

// The calendar below a day field.
extension WorkbenchState {
  /// What a key does to the calendar of the focused day; `nil` when it belongs to the form.
  mutating func pick(_ key: Key, in form: Form) -> [Effect]? {
    guard form.hasDayFocus else { return nil }
    var form = form
    guard var picker = form.picker else {
      guard key == .function(4) || key == .control("o") else { return nil }
      openPicker(&form)
      return []
    }
    if let day = picker.moved(by: key) {
      picker.day = day
      form.put(day)
      form.picker = picker
      return edited(form)
    }
    form.picker = nil
    switch key {
    case .enter:
      replaceTop(.form(form))
      return []
    case .escape, .function(4), .control("o"):
      form.put(picker.before, isSelected: false)
      return edited(form)
    default:
      // Whoever types again has left the calendar.
      replaceTop(.form(form))
      return press(key, in: form)
    }
  }

  private mutating func openPicker(_ form: inout Form) {
    let text = form.fields[form.focus].text
    let day = PickerCalendar(form, in: self).day(of: text, base: form.base)
    form.picker = DayPicker(day: day ?? outlook.statusDate, before: text)
    // What is wrong with a text says nothing of the calendar.
    form.fields[form.focus].error = nil
    replaceTop(.form(form))
  }

  /// A click on a day takes it.
  mutating func pick(_ day: Day, in form: Form) -> [Effect] {
    var form = form
    form.put(day)
    form.picker = nil
    return edited(form)
  }
}
