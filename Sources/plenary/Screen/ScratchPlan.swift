import Glibc
import Planning

/// The example in a scratch folder of the user's own.
struct ScratchPlan {
  private let folder: String
  let path: String

  init(_ invocation: Invocation) throws {
    let base = invocation.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array("\(base)/plenary-demo-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw CommandFailure(.cannotCreate, "No scratch folder can be made in `\(base)`.")
    }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/example.plenary"
    do {
      try PlanMaking.create(path, first: ExamplePlan.change(), try Surroundings(invocation))
    } catch {
      remove()
      throw error
    }
  }

  func remove() {
    unsafe unlink(path)
    unsafe rmdir(folder)
  }
}
