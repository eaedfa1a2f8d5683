import PlanModel
import Testing

@testable import PlanStore

@Suite("The digest")
struct DigestTests {
  @Test(
    "is that of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
          + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ]
  )
  func vectors(text: String, expected: String) {
    var digest = SHA256()
    digest.update(text.utf8)
    #expect(digest.finish() == expected)
  }

  @Test("tells apart texts that are cut differently")
  func lengths() {
    func digest(_ fields: [String]) -> String {
      var digest = SHA256()
      for field in fields { digest.update(field: field) }
      return digest.finish()
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["ab", ""]) != digest(["ab"]))
  }

  @Test("of a plan depends on every field and not on the order of arrival")
  func plan() throws {
    let plan = SamplePlan.plan
    var other = plan
    other.tasks = Table(plan.tasks.reversed())
    #expect(other.digest == plan.digest)
    for kind in RecordKind.allCases {
      for (id, fields) in plan.contents(of: kind) {
        var lesser = plan
        // Later records name earlier ones, but a digest does not ask whether a plan is whole.
        try lesser.apply([.delete(RecordKey(kind: kind, id: id), fields)])
        #expect(lesser.digest != plan.digest, "\(kind.rawValue) \(id)")
      }
    }
  }
}
