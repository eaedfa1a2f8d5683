import Glibc
import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("Opening a plan file")
struct OpeningTests {
  let scratch = Scratch()

  /// A file, and why it is refused.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: StoreFailure
    let damage: @Sendable ([UInt8]) -> [UInt8]

    init(
      _ name: String,
      _ expected: StoreFailure,
      _ damage: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
      testDescription = name
      self.expected = expected
      self.damage = damage
    }

    static let all = [
      Refusal("an empty file", .empty) { _ in [] },
      Refusal("a text", .foreign) { _ in Array("Minutes of the meeting".utf8) },
      Refusal("a stub", .damaged("it ends inside its header")) { Array($0.prefix(50)) },
      Refusal("another program's database", .foreign) { $0.with(0, at: 68) },
      Refusal("a later schema", .newer(Schema.version + 1)) {
        $0.with(UInt8(Schema.version + 1), at: 63)
      },
      Refusal("no schema", .damaged("its header names no schema")) { $0.with(0, at: 63) },
      Refusal("write-ahead mode", .writeAheadMode) { $0.with(2, at: 18).with(2, at: 19) },
    ]
  }

  @Test("refuses what is no plan of ours, and leaves it as it is", arguments: Refusal.all)
  func refusals(_ refusal: Refusal) throws {
    _ = try scratch.sample()
    let bytes = refusal.damage(scratch.bytes())
    let path = scratch.write(bytes, to: "b.plenary")
    #expect(failure { _ = try PlanFile.open(at: path) } == refusal.expected)
    #expect(PlanFile.inspect(path).findings == [.header(refusal.expected)])
    #expect(scratch.bytes(of: "b.plenary") == bytes)
    #expect(scratch.names == ["a.plenary", "b.plenary"])
    #expect(refusal.expected.exitCode == 65)
  }

  @Test("refuses at once what is no file")
  func noFile() throws {
    let (pipe, loop) = (scratch.path("pipe"), scratch.path("loop"))
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(unsafe symlink(loop, loop) == 0)
    for path in [scratch.directory, pipe, loop, "/dev/null", "/dev/zero"] {
      #expect(failure { _ = try PlanFile.open(at: path) } == .notAFile, "\(path)")
    }
    let absent = scratch.path("absent")
    for path in [absent, absent + "/x", "", String(repeating: "x", count: 5000)] {
      #expect(failure { _ = try PlanFile.open(at: path) } == .missing, "\(path.prefix(80))")
    }
    #expect(StoreFailure.notAFile.exitCode == 66 && StoreFailure.missing.exitCode == 66)
    #expect(scratch.names == ["loop", "pipe"])
  }

  @Test("notices a file that was cut short", arguments: UInt64(1)...12)
  func truncated(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    _ = try scratch.sample()
    let bytes = scratch.bytes()
    let path = scratch.write(
      Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))),
      to: "b.plenary"
    )
    #expect(failure { _ = try PlanFile.open(at: path) }?.exitCode == 65)
    #expect(!PlanFile.inspect(path).findings.isEmpty)
  }

  @Test("refuses triggers and views of others")
  func triggers() throws {
    for statement in [
      "CREATE VIEW v AS SELECT 1",
      "CREATE TRIGGER t AFTER INSERT ON topic BEGIN DELETE FROM gate; END",
      "DROP TRIGGER journal_is_not_altered",
    ] {
      let name = "\(statement.count).plenary"
      _ = try scratch.sample(name)
      try Connection(path: scratch.path(name)).run(statement)
      let expected = StoreFailure.damaged("its triggers are not those of a plan")
      #expect(failure { _ = try PlanFile.open(at: scratch.path(name)) } == expected)
    }
  }

  @Test("and reading and checking alter no byte")
  func readingAltersNothing() throws {
    _ = try scratch.sample()
    let before = scratch.bytes()
    let file = try PlanFile.open(at: scratch.path())
    _ = try file.load()
    _ = try file.history()
    _ = try file.undoTarget()
    _ = try file.changedElsewhere()
    #expect(PlanFile.inspect(scratch.path()).findings == [])
    #expect(scratch.bytes() == before)
    #expect(scratch.names == ["a.plenary"])
  }

  @Test("takes names that SQLite would read as commands for what they are")
  func names() throws {
    for name in ["file:x?mode=memory", ":memory:", "a b'\"%41", "-rf"] {
      let file = try scratch.sample(name)
      #expect(try file.load().plan == SamplePlan.plan)
      #expect(scratch.names.contains(name))
    }
  }

  @Test("making a plan takes an empty file and spares any other")
  func creating() throws {
    let empty = scratch.write([], to: "empty")
    #expect(
      try PlanFile.create(at: empty, planID: key(1), first: SamplePlan.first, signed: .test(1))
        .load().plan == SamplePlan.plan
    )
    let taken = scratch.write([1, 2, 3], to: "taken")
    for path in [taken, empty, scratch.directory] {
      let failed = failure {
        _ = try PlanFile.create(at: path, planID: key(1), first: SamplePlan.first, signed: .test(1))
      }
      #expect(failed == .alreadyThere)
    }
    #expect(scratch.bytes(of: "taken") == [1, 2, 3])
  }

  @Test("making a plan that the schema forbids leaves no file")
  func creatingFails() throws {
    var first = SamplePlan.first
    first.edits.removeFirst(3)
    let failed = failure {
      _ = try PlanFile.create(
        at: scratch.path(),
        planID: key(1),
        first: first,
        signed: .test(1)
      )
    }
    #expect(failed?.exitCode == 65)
    #expect(scratch.names == [])
  }
}

extension [UInt8] {
  fileprivate func with(_ byte: UInt8, at place: Int) -> [UInt8] {
    var copy = self
    copy[place] = byte
    return copy
  }
}
