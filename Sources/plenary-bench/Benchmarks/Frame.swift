import Canvas
import CivilTime
import Planning
import Workbench

extension Benchmark {
  static let frame = Benchmark(
    name: "frame",
    summary: "The same keys within this process: new state, new surface, difference.",
    options: [
      .size, Option("tasks", value: "N", "Tasks of the plan (10000)."),
      Option("keys", value: "N", "Keys to press (1000)."), .seed,
    ],
    run: { try Frame.run($0, &$1) }
  )
}

/// Takes the way of a key apart; what is left of it is the terminal's.
enum Frame {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    let size = try arguments.size()
    report.open("Frame, \(size)")
    let tasks = try arguments.number("tasks") ?? 10_000
    let subject = Subject.of(tasks: tasks, seed: try arguments.seed())
    var state = WorkbenchState(
      outlook: subject.outlook(.shipped()),
      revision: 1,
      fileName: "plan.plenary",
      today: subject.statusDate,
      size: size
    )
    var times = FrameTimes()
    var shown = view(state)
    for stroke in KeyWalk.strokes(try arguments.number("keys") ?? 1000) {
      times.press(stroke, &state, &shown)
    }
    for figure in times.figures(subject.taskCount) { report.add(figure) }
  }
}

/// The parts of each frame.
private struct FrameTimes {
  private var updating = Timing()
  private var drawing = Timing()
  private var comparing = Timing()
  private var byKind: [KeyStroke.Kind: [Double]] = [:]
  private var changes: [Double] = []

  mutating func press(
    _ stroke: KeyStroke,
    _ state: inout WorkbenchState,
    _ shown: inout Surface
  ) {
    _ = updating.take { update(&state, .input(.key(stroke.key))) }
    let surface = drawing.take { view(state) }
    var count = 0
    comparing.take { surface.forEachChange(from: shown) { _, _ in count += 1 } }
    shown = surface
    changes.append(Double(count))
    byKind[stroke.kind, default: []].append(lastWhole)
  }

  /// What the last key took in all, on the processor.
  private var lastWhole: Double {
    [updating, drawing, comparing].compactMap(\.processor.last).reduce(0, +)
  }

  func figures(_ tasks: Int) -> [Figure] {
    let whole = Sample(byKind.values.flatMap { $0 })
    let kinds = KeyStroke.Kind.allCases.compactMap { kind in
      byKind[kind].map { Figure(what: "key: \(kind)", tasks: tasks, sample: Sample($0)) }
    }
    return [Figure(what: "key, on the processor", tasks: tasks, sample: whole, budget: .key)]
      + kinds + updating.figures("update", tasks) + drawing.figures("view", tasks)
      + comparing.figures("difference", tasks)
      + [Figure(what: "key: cells changed", tasks: tasks, unit: .count, sample: Sample(changes))]
  }
}
