import PlanModel
import Planning

/// The way of every command that changes the plan: read, check, write, say what was done.
enum Committing {
  static func run(
    _ invocation: Invocation,
    _ request: (Plan) throws -> ChangeRequest
  ) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let change = try desk.commit(try request(desk.plan))
    Output.line(change.words)
    return .fine
  }

  /// Several requests in one go, each its own step of the history; stops at the first refusal.
  static func runAll(
    _ invocation: Invocation,
    _ requests: (Plan) throws -> [ChangeRequest]
  ) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    for request in try requests(desk.plan) {
      Output.line(try desk.commit(request).words)
    }
    return .fine
  }
}
