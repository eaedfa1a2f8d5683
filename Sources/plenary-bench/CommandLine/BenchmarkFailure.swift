import PlanStore

/// Why nothing could be measured.
enum BenchmarkFailure: Error {
  /// The command line makes no sense; the sentence says where.
  case usage(String)
  /// The system or the measured program did not play along.
  case failed(String)
  /// A result that cannot be true; the sentence says why.
  case untrue(String)

  /// A call of the system that failed, with its error number.
  static func system(_ call: String, _ number: Int32) -> BenchmarkFailure {
    .failed("\(call) failed with error \(number).")
  }

  /// The status with which the program ends, after sysexits.h.
  static func status(of error: any Error) -> Int32 {
    switch error {
    case BenchmarkFailure.usage: 2
    case BenchmarkFailure.untrue: 1
    case let failure as StoreFailure: max(1, failure.exitCode)
    default: 70
    }
  }

  static func sentence(of error: any Error) -> String {
    switch error {
    case BenchmarkFailure.usage(let sentence), BenchmarkFailure.failed(let sentence),
      BenchmarkFailure.untrue(let sentence):
      sentence
    case let failure as StoreFailure: "The store refused the scratch plan: \(failure)."
    default: "\(error)"
    }
  }
}
