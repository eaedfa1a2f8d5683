import PlanModel
import Planning

/// An empty plan: a title and the shipped templates, nothing else.
enum NewPlan {
  static func change(title: String) -> Change {
    var keys = KeySource()
    var draft = ChangeDraft(Plan())
    var settings = Settings(id: keys.key())
    settings.title = title
    draft.put(settings)
    for shipped in ChecklistTemplate.shipped {
      var template = Template(id: keys.key())
      template.name = shipped.name
      template.prefix = shipped.prefix
      template.text = shipped.text
      draft.put(template)
    }
    var series = Series(id: keys.key())
    series.title = title
    draft.put(series)
    return draft.change(words: "Begin the plan \(title)")
  }
}
