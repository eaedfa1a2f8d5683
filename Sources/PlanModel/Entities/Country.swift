/// A country that takes part, hosts or pays.
package struct Country: Record {
  package let id: Identifier<Country>
  package var iso2: String = ""
  package var iso3: String = ""
  package var englishName: String = ""
  /// Decides the protocol order (I19).
  package var protocolName: String = ""
  package var nativeName: String = ""
  package var zone: String = ""
  /// Code of its holiday calendar: `GE`, `CH-GE`.
  package var calendar: String = ""
  package var languages: [String] = []
  package var note: String = ""

  package init(id: ID) { self.id = id }
}

extension Country {
  package static var kind: RecordKind { .country }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.countries }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("iso2", &iso2)
    visitor.value("iso3", &iso3)
    visitor.value("english_name", &englishName)
    visitor.value("protocol_name", &protocolName)
    visitor.value("native_name", &nativeName)
    visitor.value("zone", &zone)
    visitor.value("calendar", &calendar)
    visitor.value("languages", &languages)
    visitor.value("note", &note)
  }
}
