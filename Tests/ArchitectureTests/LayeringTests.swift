import Testing

/// What each module may see at first hand, lowest first; the same arrows as in Package.swift.
let arrows: KeyValuePairs<String, [String]> = [
  "CNcurses": [], "CSQLite": [],
  "CivilTime": [], "Scheduling": ["CivilTime"], "PlanModel": ["CivilTime"],
  "Planning": ["PlanModel", "Scheduling"],
  "PlanStore": ["PlanModel", "CSQLite"],
  "Canvas": [], "Workbench": ["Planning", "Canvas"],
  "Terminal": ["Canvas", "CNcurses"],
  "plenary": ["PlanStore", "Workbench", "Terminal"],
  "plenary-bench": ["PlanStore", "Workbench"],
]

/// C libraries, seen only by the module that wraps them.
let libraries: Set<String> = ["CNcurses", "CSQLite"]

/// Standard modules that everyone may use; `Foundation` itself is in no layer, for it brings ICU.
let free: Set<String> = [
  "Swift", "FoundationEssentials", "Synchronization", "Glibc", "Dispatch",
]

/// A module's arrows followed down to the bottom; C libraries only at first hand.
func visible(from module: String) -> Set<String> {
  let table = Dictionary(uniqueKeysWithValues: arrows.map { ($0.key, $0.value) })
  let first = table[module] ?? []
  return first.reduce(into: Set(first)) { seen, next in
    seen.formUnion(visible(from: next).subtracting(libraries))
  }
}

@Suite("The house")
struct LayeringTests {
  @Test("has no module without a place in the layers")
  func everyFolderHasARow() throws {
    #expect(Set(try SourceTree.modules()) == Set(arrows.map(\.key)))
  }

  @Test("imports downwards only", arguments: arrows.map(\.key).filter { !libraries.contains($0) })
  func imports(module: String) throws {
    let allowed = visible(from: module).union(free)
    for (path, text) in try SourceTree.files(of: module) {
      for name in SourceTree.imports(in: text) where !allowed.contains(name) {
        Issue.record("\(path) imports \(name), which lies above it or beside it")
      }
    }
  }

  @Test("lets nobody but its wrapper touch a C library", arguments: ["CNcurses", "CSQLite"])
  func libraryHasOneImporter(library: String) throws {
    let importers = try SourceTree.modules().filter { module in
      try SourceTree.files(of: module).contains {
        SourceTree.imports(in: $0.text).contains(library)
      }
    }
    #expect(importers == [library == "CNcurses" ? "Terminal" : "PlanStore"])
  }

  @Test(
    "sees through every way of writing an import",
    arguments: [
      ("import CivilTime", ["CivilTime"]), ("package import Canvas", ["Canvas"]),
      ("@testable import Planning\nimport struct CivilTime.Day", ["Planning", "CivilTime"]),
      ("// import Nothing\nlet important = 1", []),
    ] as [(String, [String])]
  )
  func readsImports(text: String, modules: [String]) {
    #expect(SourceTree.imports(in: text) == modules)
  }

  @Test("reads the clock in one place only")
  func oneClock() throws {
    for module in try SourceTree.modules() where module != "CivilTime" {
      for (path, text) in try SourceTree.files(of: module)
      where text.contains("CLOCK_REALTIME") || text.contains("Date()") {
        Issue.record("\(path) reads the clock itself; take it from CivilClock")
      }
    }
  }
}
