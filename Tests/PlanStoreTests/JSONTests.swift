import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("The JSON of the journal")
struct JSONTests {
  @Test("has one stable form")
  func form() {
    let key = RecordKey(kind: .topic, id: key(7))
    let edits: [Edit] = [
      .update(
        key,
        from: [Field(name: "a", value: .null), Field(name: "b", value: .list([]))],
        to: [
          Field(name: "a", value: .integer(-3)),
          Field(name: "b", value: .list(["x", "\"\\\n\u{1f}é"])),
        ]
      ),
      .delete(key, [Field(name: "c", value: .text(""))]),
    ]
    let id = "00000000-0000-4000-8000-000000000007"
    #expect(
      JSONWriter.text(of: edits) == """
        [{"update":"topic","id":"\(id)","from":{"a":null,"b":[]},\
        "to":{"a":-3,"b":["x","\\"\\\\\\u000a\\u001fé"]}},\
        {"delete":"topic","id":"\(id)","fields":{"c":""}}]
        """
    )
    #expect(JSONReader.edits(in: JSONWriter.text(of: edits)) == edits)
  }

  @Test("names what an inverse deletes by its key alone")
  func inverse() {
    let key = RecordKey(kind: .topic, id: key(7))
    let change = Change(
      words: "",
      edits: [
        .insert(key, [Field(name: "c", value: .text("long"))]),
        .update(
          key,
          from: [Field(name: "c", value: .text("long"))],
          to: [Field(name: "c", value: .null)]
        ),
      ]
    )
    let id = "00000000-0000-4000-8000-000000000007"
    #expect(
      JSONWriter.text(ofInverse: change) == """
        [{"update":"topic","id":"\(id)","from":{"c":null},"to":{"c":"long"}},\
        {"delete":"topic","id":"\(id)"}]
        """
    )
  }

  @Test("gives back every edit of the sample")
  func roundTrip() {
    let edits = SamplePlan.first.edits + SamplePlan.first.inverse.edits
    #expect(JSONReader.edits(in: JSONWriter.text(of: edits)) == edits)
  }

  @Test(
    "is read only in that form",
    arguments: [
      "", "[", "[]]", "[ ]", "{}", "[{}]", "[null]", "[1]", "[\"a\"]",
      "[{\"insert\":\"nothing\",\"id\":\"00000000-0000-4000-8000-000000000007\",\"fields\":{}}]",
      "[{\"insert\":\"topic\",\"id\":\"7\",\"fields\":{}}]",
      "[{\"insert\":\"topic\",\"id\":\"00000000-0000-4000-8000-000000000007\",\"fields\":{},}]",
      "[{\"erase\":\"topic\",\"id\":\"00000000-0000-4000-8000-000000000007\",\"fields\":{}}]",
      String(repeating: "[", count: 200_000),
    ]
  )
  func refuses(text: String) {
    #expect(JSONReader.edits(in: text) == nil)
  }

  @Test(
    "reads no list but of texts",
    arguments: [
      "[1]", "[[]]", "[\"a]", "[\"a\",]", "[\"\\n\"]", "[\"\\u0041\"]", "[\"\\u00", "[\"\\", "x",
    ]
  )
  func lists(text: String) {
    #expect(JSONReader.list(in: text) == nil)
  }

  @Test("never falters over damaged bytes", arguments: UInt64(1)...20)
  func mutants(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = Array(JSONWriter.text(of: Array(SamplePlan.first.edits.prefix(4))).utf8)
    for _ in 0..<20 {
      var damaged = bytes
      for _ in 0..<3 { damaged[Int.random(in: damaged.indices, using: &random)] ^= 1 << 4 }
      damaged.removeLast(Int.random(in: 0..<damaged.count, using: &random) / 2)
      _ = JSONReader.edits(in: String(decoding: damaged, as: UTF8.self))
    }
  }
}
