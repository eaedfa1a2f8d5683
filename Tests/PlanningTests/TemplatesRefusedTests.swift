import PlanModel
import TestSupport
import Testing

@testable import Planning

/// Faults of users' template files, each with its place.
@Suite("A template file is refused")
struct TemplatesRefusedTests {
  static let header =
    "id,title,category,owner_role,offset_days_before_meeting,effort_person_days,depends_on,"
    + "deliverable,critical,notes"
  static let sound = "XM01,Plan,governance,host_mission,20,1,,Note,yes,scope=meeting"

  /// Faults of the second of two rows, line 3.
  static let rows: [(row: String, column: Int, kind: TemplateFinding.Kind)] = [
    ("XM2,T,venue,hq,1,1,,D,no,", 1, .badID("XM2")),
    ("xm02,T,venue,hq,1,1,,D,no,", 1, .badID("xm02")),
    ("XM01,T,venue,hq,1,1,,D,no,", 1, .duplicateID("XM01", firstLine: 2)),
    ("YM02,T,venue,hq,1,1,,D,no,", 1, .otherPrefix("YM02", expected: "XM")),
    ("XM02, ,venue,hq,1,1,,D,no,", 6, .emptyText(column: "title")),
    ("XM02,T,venue,hq,1,1,,,no,", 22, .emptyText(column: "deliverable")),
    ("XM02,T,venue,hq,soon,1,,D,no,", 17, .notAWholeNumber(column: offset, value: "soon")),
    ("XM02,T,venue,hq,1.5,1,,D,no,", 17, .notAWholeNumber(column: offset, value: "1.5")),
    ("XM02,T,venue,hq,9999,1,,D,no,", 17, .notAWholeNumber(column: offset, value: "9999")),
    ("XM02,T,venue,hq,1,0,,D,no,", 19, .badEffort("0")),
    ("XM02,T,venue,hq,1,-1,,D,no,", 19, .badEffort("-1")),
    ("XM02,T,venue,hq,1,0.3,,D,no,", 19, .badEffort("0.3")),
    ("XM02,T,venue,hq,1,,,D,no,", 19, .badEffort("")),
    ("XM02,T,venue,hq,1,1,XM09,D,no,", 21, .unknownReference("XM09")),
    ("XM02,T,venue,hq,1,1,XM02,D,no,", 21, .cycle(["XM02"])),
    ("XM02,T,venue,hq,1,1,XM01;XM01,D,no,", 21, .referenceTwice("XM01")),
    ("XM02,T,venue,hq,1,1,,D,no,colour=red", 27, .unknownKey("colour")),
    ("XM02,T,venue,hq,1,1,,D,no,wait=1;wait=2", 27, .keyTwice("wait")),
    ("XM02,T,venue,hq,1,1,,D,no,wait | text", 27, .notAPair("wait")),
    (
      "XM02,T,venue,hq,1,1,,D,no,wait=-1", 27,
      .outOfRange(key: "wait", value: "-1", least: 0)
    ),
    ("XM02,T,venue,hq,1,1,,D,no,crew=0", 27, .outOfRange(key: "crew", value: "0", least: 1)),
    ("XM02,T,venue,hq,1,1,,D,no,xkind=follows", 27, .linkKindWithoutLink),
    ("XM02,T,venue,hq,1,1,,D,no,xdep=XM01", 27, .linkInsideTemplate("XM01")),
    ("XM02,T,venue,hq,1,1,,D,no,xdep=later", 27, .badID("later")),
    (
      "XM02,T,venue,hq,18,2,XM01,D,no,wait=1", 17,
      .gapTooSmall(from: "XM01", gap: 2, need: 3)
    ),
    ("XM02,T,venue,hq,1,1,,D,no", 1, .fieldCount(found: 9, expected: 10)),
    ("XM02,\"T,venue", 6, .unclosedQuote),
    ("XM02,T\"T\",venue,hq,1,1,,D,no,", 7, .strayQuote),
  ]
  static let offset = "offset_days_before_meeting"

  @Test("for a fault of a row", arguments: rows)
  func rowFaults(row: String, column: Int, kind: TemplateFinding.Kind) {
    let text = [Self.header, Self.sound, row].joined(separator: "\n") + "\n"
    #expect(
      ChecklistTemplate.findings(in: text) == [TemplateFinding(line: 3, column: column, kind)]
    )
  }

  @Test(
    "for a word that is not in the list",
    arguments: [
      ("XM02,T,cooking,hq,1,1,,D,no,", "category", "cooking"),
      ("XM02,T,venue,embassy,1,1,,D,no,", "owner_role", "embassy"),
      ("XM02,T,venue,hq,1,1,,D,maybe,", "critical", "maybe"),
      ("XM02,T,venue,hq,1,1,,D,no,scope=city", "scope", "city"),
      ("XM02,T,venue,hq,1,1,,D,no,gate=G6", "gate", "G6"),
      ("XM02,T,venue,hq,1,1,,D,no,cond=online", "cond", "online"),
      ("XM02,T,venue,hq,1,1,,D,no,xdep=TM01;xkind=before", "xkind", "before"),
    ]
  )
  func words(row: String, column: String, value: String) throws {
    let text = [Self.header, Self.sound, row].joined(separator: "\n")
    let findings = ChecklistTemplate.findings(in: text)
    #expect(findings.count == 1)
    guard case .unknownWord(let name, let word, let allowed) = findings.first?.kind else {
      Issue.record("found \(findings)")
      return
    }
    #expect(name == column)
    #expect(word == value)
    #expect(!allowed.isEmpty && !allowed.contains(value))
  }

  @Test("for a fault of its header")
  func headers() {
    func kinds(_ header: String) -> [TemplateFinding.Kind] {
      ChecklistTemplate.findings(in: header + "\n" + Self.sound).map(\.kind)
    }
    #expect(ChecklistTemplate.findings(in: "").map(\.kind) == [.empty])
    #expect(ChecklistTemplate.findings(in: Self.header).map(\.kind) == [.empty])
    #expect(kinds(Self.header + ",colour") == [.unknownColumn("colour")])
    #expect(kinds(Self.header + ",id") == [.columnTwice("id")])
    #expect(
      kinds(Self.header.replacing(",notes", with: "")) == [.missingColumn("notes")]
    )
    #expect(kinds(Self.header.replacing("id,title", with: "title,id")) == [.columnOrder])
  }

  @Test("for a circle of rows, named once round")
  func cycle() {
    let text = """
      \(Self.header)
      XM01,A,venue,hq,9,1,XM03,D,no,
      XM02,B,venue,hq,6,1,XM01,D,no,
      XM03,C,venue,hq,3,1,XM02,D,no,
      XM04,D,venue,hq,1,1,XM03,D,no,
      """
    let kinds = ChecklistTemplate.findings(in: text).map(\.kind)
    #expect(kinds == [.cycle(["XM02", "XM03", "XM01"])])
  }

  @Test("or read, and never more, whatever the bytes", arguments: UInt64(1)...40)
  func anyBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes = Array((Self.header + "\n" + Self.sound + "\n").utf8)
    let marks = Array(",\";=|\n0.XM|\u{e9}".utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = marks.randomElement(using: &random) ?? 0
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let findings = ChecklistTemplate.findings(in: text)
    #expect(findings.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    if findings.isEmpty { #expect((try? ChecklistTemplate(name: "", text: text)) != nil) }
  }

  @Test("and all faults are told at once")
  func several() {
    let text = """
      \(Self.header)
      XM01,,cooking,hq,1,1,,D,no,
      XM02,T,venue,hq,x,0,,D,no,
      """
    #expect(ChecklistTemplate.findings(in: text).map(\.line) == [2, 2, 3, 3])
  }
}
