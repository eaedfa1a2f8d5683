package import CivilTime
package import PlanModel

/// One field of a meeting set anew.
package enum MeetingEdit: Hashable, Sendable {
  case title(String)
  case theme(String)
  case level(String)
  case format(MeetingFormat)
  case interpretation(LanguageNeed)
  case translation(LanguageNeed)
  case window(DaySpan)
  case dayCount(Int)
  case place(String)
  case zone(String)
  case hours(start: Instant, end: Instant)
  case leadMission(Mission.ID)
  case quorum(Int)
  case hostCalendar(String)
  case waiveTechnicalMeeting(Bool)
  case note(String)
}

/// A meeting to be made, with its template expanded at once.
package struct NewMeeting: Hashable, Sendable {
  package var code: String
  package var title: String
  package var type: MeetingKind
  package var window: DaySpan?
  package var day: Day?
  package var dayCount = 1
  package var template: Template.ID?
  package var leadMission: Mission.ID?
  package var host: Country.ID?
  package var coHost: Country.ID?
  package var participants: [Country.ID] = []
  /// The meeting that this one prepares.
  package var prepares: Meeting.ID?

  package init(code: String, title: String, type: MeetingKind) {
    self.code = code
    self.title = title
    self.type = type
  }
}

/// A country to be made.
package struct NewCountry: Hashable, Sendable {
  package var iso2: String
  package var englishName: String
  package var protocolName: String?
  package var nativeName: String = ""
  package var zone: String = "UTC"
  /// `nil` is the country's own code.
  package var calendar: String?

  package init(iso2: String, englishName: String) {
    self.iso2 = iso2
    self.englishName = englishName
  }
}

/// One field of a topic set anew.
package enum TopicEdit: Hashable, Sendable {
  case title(String)
  case leadCountry(Country.ID?)
  case leadMission(Mission.ID?)
  case leadExpert(Person.ID?)
  case meeting(Meeting.ID?)
  case note(String)
}

/// What a country said of a topic.
package struct NewTopicInput: Hashable, Sendable {
  package var topic: Topic.ID?
  /// `nil` is the countries together.
  package var country: Country.ID?
  package var meeting: Meeting.ID?
  package var text: String
  package var stance = InputStance.supports
  package var priority: Int?
  package var practiceOffered = ""

  package init(topic: Topic.ID?, country: Country.ID?, text: String) {
    self.topic = topic
    self.country = country
    self.text = text
  }
}

/// A mission to be made.
package struct NewMission: Hashable, Sendable {
  package var code: String
  package var name: String
  package var office: MissionKind
  package var country: Country.ID?
  package var city = ""
  package var zone = "UTC"
  package var calendar: String
  package var perWeek: Quarters

  package init(
    code: String,
    name: String,
    office: MissionKind,
    calendar: String,
    perWeek: Quarters
  ) {
    self.code = code
    self.name = name
    self.office = office
    self.calendar = calendar
    self.perWeek = perWeek
  }
}

/// One field of a mission set anew.
package enum MissionEdit: Hashable, Sendable {
  case name(String)
  case city(String)
  case zone(String)
  case calendar(String)
  case skills([String])
  case note(String)
}
