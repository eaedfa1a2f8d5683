import PlanModel
import TestSupport
import Testing

@Suite("A table")
struct TableTests {
  @Test("is the same in whatever order its records come in", arguments: UInt64(1)...20)
  func order(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let topics = (0..<20).map { _ in Topic(id: .random(using: &random)) }
    let whole = Table(topics)
    var appended = Table<Topic>()
    for topic in topics { appended.append(topic) }
    var set = Table<Topic>()
    for topic in topics.shuffled(using: &random) { set[topic.id] = topic }
    #expect(appended == whole)
    #expect(set == whole)
    #expect(whole.rows.map(\.id) == topics.map(\.id).sorted())
    for topic in topics { #expect(appended[topic.id] == topic) }
  }

  @Test("replaces a record that is appended again")
  func again() {
    var topic = Topic(id: Topic.ID(high: 0, low: 7))
    var table = Table([topic, Topic(id: Topic.ID(high: 0, low: 9))])
    topic.title = "Newer"
    table.append(topic)
    #expect(table.count == 2)
    #expect(table[topic.id]?.title == "Newer")
  }
}
