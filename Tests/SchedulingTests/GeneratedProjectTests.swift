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
    "of unary resources equals the one that the reference program writes",
    arguments: [
      (300, 40, "911ff0419a4aef7a"), (300, 10, "6acf5d8d5fc6083b"), (1000, 40, "e64d124385ed1d5a"),
    ]
  )
  func unary(taskCount: Int, lookBack: Int, hash: String) {
    let project = UnaryProject(taskCount: taskCount, lookBack: lookBack)
    #expect(SHA256.hex(of: project.json).hasPrefix(hash))
  }

  @Test(
    "is written for TaskJuggler as the reference program does",
    arguments: [(40, "dd445c3af5fbb20f"), (10, "623acae7357dad25")]
  )
  func reference(lookBack: Int, hash: String) {
    let project = UnaryProject(taskCount: 300, lookBack: lookBack)
    #expect(SHA256.hex(of: project.taskJuggler).hasPrefix(hash))
  }

  @Test("is written for TaskJuggler with every task and its chain")
  func taskJuggler() {
    let project = UnaryProject(
      seed: 1,
      resourceCount: 2,
      tasks: [
        .init(duration: 3, resource: 1, predecessors: []),
        .init(duration: 1, resource: 0, predecessors: [0]),
      ]
    )
    #expect(
      project.taskJuggler == """
        project bench "Synthetic 2" 2020-01-06 +4y {
          timezone "UTC" timingresolution 60min now 2020-01-06
        }
        resource r0 "r0"
        resource r1 "r1"
        task t0 "t0" { effort 3d allocate r1 }
        task t1 "t1" { effort 1d allocate r0 depends t0 }
        taskreport "plan" {
          formats csv columns id, start, end
          timeformat "%Y-%m-%d-%H:%M" hideresource 1
        }

        """
    )
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
