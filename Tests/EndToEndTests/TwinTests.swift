import Foundation
import Testing
import Workbench

@Suite("Every action of the screen")
struct TwinTests {
  @Test("names a twin that exists, with options that it has")
  func twinsExist() throws {
    let twins = Set(Bindings.all.compactMap(\.twin)).sorted()
    #expect(twins.count > 20)
    for twin in twins {
      let words = twin.split(separator: " ").map(String.init)
      #expect(words.first == "plenary")
      let command = words.dropFirst().prefix { $0.allSatisfy(\.isLowercase) }
      let page = try Program.done(Array(command) + ["--help"])
      for option in words where option.hasPrefix("--") && option != "--help" {
        #expect(page.contains(option + " ") || page.contains(option + "\n"), "\(twin)")
      }
    }
  }
}
