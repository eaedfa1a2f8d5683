import Canvas
import PlanModel

extension Bindings {
  static let pictures: [Binding] = [
    Binding(
      .free,
      "Who is free",
      "Ranks the missions by what they have to spare from the week on, with their skills.",
      keys: [.character("F")],
      hint: "who is free",
      twin: "plenary mission list FILE --free WEEK",
      off: { $0.plan.missions.isEmpty ? "There are no missions yet. n adds one there." : nil }
    ),
    Binding(
      .curve,
      "Work done against the plan",
      "Draws the person-days done against those due, of the meeting and of the whole plan.",
      keys: [.character("I")],
      hint: "curve",
      twin: "plenary status FILE --curve MEETING",
      off: { $0.plan.tasks.isEmpty ? "There are no tasks yet, so nothing can be drawn." : nil }
    ),
  ]
}
