import FoundationEssentials
import Scheduling

/// A project file in the format "plenary-bench 1", model "unary".
struct UnaryProjectFile: Decodable {
  private struct Resource: Decodable {
    let id: String
    let capacity: Int
  }

  private struct Task: Decodable {
    let id: String
    let duration: Int
    let resource: String
    let predecessors: [String]
  }

  private let format: String
  private let model: String
  private let seed: UInt64
  private let resources: [Resource]
  private let tasks: [Task]

  /// Reads a project; a file of another form is refused with the reason.
  static func read(_ path: String) throws -> UnaryProject {
    guard let text = SystemText.read(path) else {
      throw BenchmarkFailure.failed("\(path) cannot be read.")
    }
    do {
      return try JSONDecoder().decode(Self.self, from: Data(text.utf8)).project()
    } catch let error as DecodingError {
      throw BenchmarkFailure.failed("\(path) is no project of the model \"unary\": \(error)")
    }
  }

  private func project() throws -> UnaryProject {
    guard format == "plenary-bench 1", model == "unary" else {
      throw BenchmarkFailure.failed("The project is \(format), \(model): only unary ones are read.")
    }
    let resourceNumbers = numbers(resources.map(\.id))
    let taskNumbers = numbers(tasks.map(\.id))
    return UnaryProject(
      seed: seed,
      resourceCount: resources.count,
      tasks: try tasks.map { task in
        guard let resource = resourceNumbers[task.resource] else {
          throw BenchmarkFailure.failed("Task \(task.id): there is no resource \(task.resource).")
        }
        return UnaryProject.Task(
          duration: task.duration,
          resource: resource,
          predecessors: try task.predecessors.map { name in
            guard let number = taskNumbers[name] else {
              throw BenchmarkFailure.failed("Task \(task.id): there is no predecessor \(name).")
            }
            return number
          }
        )
      }
    )
  }

  private func numbers(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices)) { first, _ in first }
  }
}
