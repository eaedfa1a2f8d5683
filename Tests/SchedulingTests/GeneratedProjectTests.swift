import CivilTime
import Scheduling
import TestSupport
import Testing

@Suite("A generated project")
struct GeneratedProjectTests {
  @Test(
    "equals the one that the reference program writes",
    arguments: [(281, "abd05eccfda9fd0b"), (10_000, "8fe7037f35beef89")]
  )
  func reference(taskCount: Int, hash: String) {
    #expect(SHA256.hex(of: GeneratedProject(taskCount: taskCount).json).hasPrefix(hash))
  }

  @Test(
    "is compared by a hash that is right",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ]
  )
  func hashes(text: String, hash: String) {
    #expect(SHA256.hex(of: text) == hash)
  }

  @Test("differs with its seed and loads its offices with about four fifths")
  func shape() throws {
    let project = GeneratedProject(taskCount: 1000)
    #expect(GeneratedProject(taskCount: 1000, seed: 2).json != project.json)
    let effort = project.tasks.map(\.effort).reduce(0, +)
    let weekly = project.offices.map(\.quartersPerWeek).reduce(0, +)
    let share = 100 * effort / (weekly * 4 * project.meetingDays.count)
    #expect((65...90).contains(share), "\(share) per cent")
  }
}
