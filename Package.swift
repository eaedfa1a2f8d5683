// swift-tools-version: 6.2
import PackageDescription

/// What each library may see, lowest first.
let arrows: KeyValuePairs<String, [Target.Dependency]> = [
  "CivilTime": [],
  "Scheduling": ["CivilTime"],
  "PlanModel": ["CivilTime"],
  "Planning": ["PlanModel", "Scheduling"],
  "PlanStore": ["PlanModel", "CSQLite"],
  "Canvas": [],
  "Workbench": ["Planning", "Canvas"],
  "Terminal": ["Canvas", "CNcurses"],
]

/// Small data files that are compiled into the library that reads them.
let data: [String: [String]] = [
  "CivilTime": ["Holidays/holiday-rules.csv", "Holidays/decrees.csv"],
  "Planning": [
    "Templates/intro_online.csv", "Templates/technical_meeting.csv",
    "Templates/regional_conference.csv",
    "Example/countries.csv", "Example/missions.csv", "Example/institutions.csv",
    "Example/people.csv", "Example/topics.csv", "Example/challenges.csv",
  ],
]

let all: [Target.Dependency] = arrows.map { .byName(name: $0.key) }
let package = Package(
  name: "plenary",
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .executableTarget(name: "plenary", dependencies: all),
    .executableTarget(
      name: "plenary-bench",
      dependencies: ["Scheduling", "Planning", "PlanStore", "Workbench"]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "EndToEndTests", dependencies: all + ["TestSupport"]),
    .testTarget(name: "PlenaryBenchTests", dependencies: ["plenary-bench", "Scheduling"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)
for (name, sees) in arrows {
  package.targets += [
    .target(
      name: name,
      dependencies: sees,
      resources: data[name, default: []].map { .embedInCode($0) }
    ),
    .testTarget(name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"]),
  ]
}

let features = [
  "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
  "InferIsolatedConformances", "NonisolatedNonsendingByDefault", "ImmutableWeakCaptures",
]
for target in package.targets where target.type != .system {
  target.swiftSettings = features.map { .enableUpcomingFeature($0) }
  target.swiftSettings? += [.strictMemorySafety(), .treatAllWarnings(as: .error)]
  if ["Terminal", "plenary"].contains(target.name) {
    target.swiftSettings?.append(.defaultIsolation(MainActor.self))
  }
}
