import CivilTime
import PlanModel
import PlanStore
import Planning

extension Benchmark {
  static let commit = Benchmark(
    name: "commit",
    summary: "One field changed, checked and written to the disk; opening and loading a plan.",
    options: [.tasks("281,10000"), .seed, .runs],
    run: { try Commit.run($0, &$1) }
  )
}

/// Times the way of a change from the request to the disk, beside a bare synced write there.
enum Commit {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Commit")
    let seed = try arguments.seed()
    let runs = try arguments.number("runs") ?? 100
    for tasks in try arguments.numbers("tasks") ?? [281, 10_000] {
      let scratch = try ScratchDirectory()
      let subject = Subject.of(tasks: tasks, seed: seed)
      let path = scratch.file("plan.plenary")
      let file = try subject.write(to: path)
      try measureCommits(of: subject, to: file, runs, scratch.file("bare"), &report)
      try measureOpening(subject, path, max(5, runs / 10), &report)
    }
  }

  private static func measureCommits(
    of subject: Subject,
    to file: PlanFile,
    _ runs: Int,
    _ barePath: String,
    _ report: inout Report
  ) throws {
    let bare = try SyncedWrite(path: barePath)
    var editor = try TaskEditor(file, statusDate: subject.statusDate)
    var times = CommitTimes()
    for _ in 0..<runs {
      let request = editor.nextRequest()
      let (change, check) = try timed { try editor.check(request) }
      times.checks.append(check)
      times.commits.append(try timed { try editor.commit(change) }.milliseconds)
      times.bare.append(try timed { try bare.write() }.milliseconds)
    }
    for figure in times.figures(of: subject) { report.add(figure) }
  }

  private static func measureOpening(
    _ subject: Subject,
    _ path: String,
    _ runs: Int,
    _ report: inout Report
  ) throws {
    let tasks = subject.taskCount
    let opening = try Sample(runs: runs) { try PlanFile.open(at: path) }
    report.add(Figure(what: "open a file", tasks: tasks, sample: opening))
    let file = try PlanFile.open(at: path)
    let loading = try Sample(runs: runs) { try file.load() }
    report.add(Figure(what: "load its plan", tasks: tasks, sample: loading))
    let size = Double(FileSize.of(path)) / 1e6
    report.add(Figure(what: "file", tasks: tasks, unit: .megabytes, sample: Sample(size)))
  }

  private static func timed<Result>(
    _ body: () throws -> Result
  ) rethrows -> (result: Result, milliseconds: Double) {
    let start = ContinuousClock.now
    let result = try body()
    return (result, (ContinuousClock.now - start).milliseconds)
  }
}

/// The three times of each change; the bare write follows its commit, so that both meet one disk.
private struct CommitTimes {
  var checks: [Double] = []
  var commits: [Double] = []
  var bare: [Double] = []

  func figures(of subject: Subject) -> [Figure] {
    let tasks = subject.taskCount
    return [
      Figure(what: "check a change", tasks: tasks, sample: Sample(checks)),
      Figure(what: "commit it", tasks: tasks, sample: Sample(commits)),
      Figure(what: "a bare synced write of 4 KiB", tasks: tasks, sample: Sample(bare)),
      Figure(
        what: "commit beside the bare write",
        tasks: tasks,
        sample: Sample(zip(commits, bare).map { $0 - $1 }),
        budget: .commit
      ),
    ]
  }
}
