/// A plan: every record of a series of meetings and of its preparation, as plain values.
///
/// Equal plans hold equal records, whatever the order in which these came in.
package struct Plan: Hashable, Sendable {
  package var settings = Table<Settings>()
  package var templates = Table<Template>()
  package var weights = Table<PlanningWeight>()
  package var countries = Table<Country>()
  package var missions = Table<Mission>()
  package var capacities = Table<Capacity>()
  package var absences = Table<Absence>()
  package var blackouts = Table<Blackout>()
  package var holidayChanges = Table<HolidayChange>()
  package var institutions = Table<Institution>()
  package var people = Table<Person>()
  package var donors = Table<Donor>()
  package var projects = Table<Project>()
  package var series = Table<Series>()
  package var meetings = Table<Meeting>()
  package var meetingLinks = Table<MeetingLink>()
  package var participations = Table<Participation>()
  package var delegations = Table<Delegation>()
  package var focalPoints = Table<FocalPoint>()
  package var topics = Table<Topic>()
  package var topicInputs = Table<TopicInput>()
  package var experts = Table<Expert>()
  package var decisions = Table<Decision>()
  package var gates = Table<Gate>()
  package var tasks = Table<PrepTask>()
  package var dependencies = Table<Dependency>()
  package var clearances = Table<Clearance>()
  package var workShares = Table<WorkShare>()
  package var documents = Table<Document>()
  package var statements = Table<Statement>()
  package var challenges = Table<Challenge>()
  package var globalProcesses = Table<GlobalProcess>()
  package var risks = Table<Risk>()
  package var baselines = Table<Baseline>()
  package var baselineEntries = Table<BaselineEntry>()

  package init() {}
}

extension RecordKind {
  /// The type of the records of this kind.
  package var type: any Record.Type {
    switch self {
    case .settings: Settings.self
    case .template: Template.self
    case .planningWeight: PlanningWeight.self
    case .country: Country.self
    case .mission: Mission.self
    case .capacity: Capacity.self
    case .absence: Absence.self
    case .blackout: Blackout.self
    case .holidayChange: HolidayChange.self
    case .institution: Institution.self
    case .person: Person.self
    case .donor: Donor.self
    case .project: Project.self
    case .series: Series.self
    case .meeting: Meeting.self
    case .meetingLink: MeetingLink.self
    case .participation: Participation.self
    case .delegation: Delegation.self
    case .focalPoint: FocalPoint.self
    case .topic: Topic.self
    case .topicInput: TopicInput.self
    case .expert: Expert.self
    case .decision: Decision.self
    case .gate: Gate.self
    case .prepTask: PrepTask.self
    case .dependency: Dependency.self
    case .clearance: Clearance.self
    case .workShare: WorkShare.self
    case .document: Document.self
    case .statement: Statement.self
    case .challenge: Challenge.self
    case .globalProcess: GlobalProcess.self
    case .risk: Risk.self
    case .baseline: Baseline.self
    case .baselineEntry: BaselineEntry.self
    }
  }
}

extension Plan {
  package subscript<Row: Record>(id: Identifier<Row>) -> Row? {
    get { self[keyPath: Row.table][id] }
    set { self[keyPath: Row.table][id] = newValue }
  }

  /// Every record of a kind with its fields, in the order of the keys.
  package func contents(of kind: RecordKind) -> [(id: Identifier<AnyRecord>, fields: [Field])] {
    func read<Row: Record>(_: Row.Type) -> [(id: Identifier<AnyRecord>, fields: [Field])] {
      self[keyPath: Row.table].map { ($0.id.cast(), $0.fields) }
    }
    return read(kind.type)
  }

  package func contains(_ key: RecordKey) -> Bool {
    func find<Row: Record>(_: Row.Type) -> Bool {
      self[keyPath: Row.table].index(of: key.id.cast()) != nil
    }
    return find(key.kind.type)
  }

  /// The fields of one record; `nil` when there is none.
  package func fields(of key: RecordKey) -> [Field]? {
    func find<Row: Record>(_: Row.Type) -> [Field]? {
      self[keyPath: Row.table][key.id.cast()]?.fields
    }
    return find(key.kind.type)
  }
}
