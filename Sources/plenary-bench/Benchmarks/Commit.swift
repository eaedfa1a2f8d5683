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
      try measureCommits(of: subject, to: file, runs, scratch.path, &report)
      try measureOpening(subject, path, max(5, runs / 10), &report)
    }
  }

  private static func measureCommits(
    of subject: Subject,
    to file: PlanFile,
    _ runs: Int,
    _ directory: String,
    _ report: inout Report
  ) throws {
    let block = try SyncedWrite(path: "\(directory)/block")
    let bare = try BareTransaction(in: directory)
    var editor = try TaskEditor(file, statusDate: subject.statusDate)
    var times = CommitTimes()
    for _ in 0..<runs {
      let request = editor.nextRequest()
      let change = try times.check.take { try editor.check(request) }
      try times.commit.take { try editor.commit(change) }
      try times.bare.take { try bare.commit() }
      try times.block.take { try block.write(blocks: 1) }
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
    var opening = Timing()
    try opening.take(runs: runs) { try PlanFile.open(at: path) }
    for figure in opening.figures("open a file", tasks, grows: true) { report.add(figure) }
    let file = try PlanFile.open(at: path)
    var loading = Timing()
    try loading.take(runs: runs) { try file.load() }
    for figure in loading.figures("load its plan", tasks, grows: true) { report.add(figure) }
    let size = Double(FileSize.of(path)) / 1e6
    report.add(Figure(what: "file", tasks: tasks, unit: .megabytes, sample: Sample(size)))
  }
}

/// The times of each change; what the disk alone takes is measured at once after each commit, so
/// that all meet the same disk.
private struct CommitTimes {
  var check = Timing()
  var commit = Timing()
  var bare = Timing()
  var block = Timing()

  func figures(of subject: Subject) -> [Figure] {
    let tasks = subject.taskCount
    let beside = zip(commit.elapsed, bare.elapsed).map { $0 - $1 }
    return check.figures("check a change", tasks) + commit.figures("commit it", tasks) + [
      Figure(what: "one synced block of 4 KiB", tasks: tasks, sample: Sample(block.elapsed)),
      Figure(
        what: "the five syncs of a bare transaction",
        tasks: tasks,
        sample: Sample(bare.elapsed)
      ),
      Figure(
        what: "commit beside the bare transaction",
        tasks: tasks,
        sample: Sample(beside),
        budget: .commit
      ),
    ]
  }
}
