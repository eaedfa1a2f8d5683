import PlanModel
import TestSupport
import Testing

@Suite("A key")
struct IdentifierTests {
  @Test("is read back from its text, in either case", arguments: UInt64(1)...20)
  func roundTrip(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let key = Meeting.ID.random(using: &random)
    #expect(Meeting.ID(key.description) == key)
    #expect(Meeting.ID(key.description.uppercased()) == key)
  }

  @Test("has its digits in order")
  func order() {
    let key = Meeting.ID("00112233-4455-6677-8899-aabbccddeeff")
    #expect(key == Meeting.ID(high: 0x0011_2233_4455_6677, low: 0x8899_aabb_ccdd_eeff))
  }

  @Test("is not read from a text with one byte that does not belong", arguments: 0..<36)
  func wrong(place: Int) {
    let text = Array("00112233-4455-6677-8899-aabbccddeeff".utf8)
    for byte in UInt8.min...UInt8(127) where text[place] != byte {
      var bytes = text
      bytes[place] = byte
      let isDigit = "0123456789abcdefABCDEF".utf8.contains(byte)
      let isRead = Meeting.ID(String(decoding: bytes, as: UTF8.self)) != nil
      #expect(isRead == (isDigit && text[place] != 45))
    }
  }

  @Test(
    "is not read from a text of another length",
    arguments: ["", "0", "00112233-4455-6677-8899-aabbccddeef", "{00112233-4455-6677-8899-aabb}"]
  )
  func length(text: String) {
    #expect(Meeting.ID(text) == nil)
    #expect(Meeting.ID("00112233-4455-6677-8899-aabbccddeeff" + "0") == nil)
  }
}
