import Planning

/// The one place that makes sentences of what is wrong with a template file.
enum TemplateWords {
  static func of(_ kind: TemplateFinding.Kind) -> String {
    switch kind {
    case .unclosedQuote: "a field is quoted and the quote is never closed"
    case .strayQuote: "a quote stands inside a field; double it and quote the whole field"
    case .empty: "the file holds no rows"
    case .unknownColumn(let name): "there is no column `\(name)`"
    case .missingColumn(let name): "the column `\(name)` is missing"
    case .columnTwice(let name): "the column `\(name)` stands there twice"
    case .columnOrder: "the columns stand in another order than in the shipped templates"
    case .fieldCount(let found, let expected): "\(found) fields, where \(expected) are expected"
    case .badID(let id): "`\(id)` is no id: two letters and two digits, such as TM07"
    case .otherPrefix(let id, let expected):
      "`\(id)` does not begin with \(expected) as the others do"
    case .duplicateID(let id, let line): "`\(id)` is already the id of line \(line)"
    case .emptyText(let column): "\(column) must not be empty"
    case .unknownWord(let column, let value, let allowed):
      "\(column): `\(value)` is none of \(allowed.joined(separator: ", "))"
    case .notAWholeNumber(let column, let value): "\(column): `\(value)` is not a whole number"
    case .badEffort(let value): "`\(value)` is not a positive number of quarters of a person-day"
    case .unknownKey(let key): "notes: there is no key `\(key)`"
    case .keyTwice(let key): "notes: the key `\(key)` stands there twice"
    case .notAPair(let text): "notes: `\(text)` is not of the form key=value"
    case .outOfRange(let key, let value, let least):
      "notes: \(key) must be at least \(least), not `\(value)`"
    case .linkKindWithoutLink: "notes: xkind without xdep"
    case .linkInsideTemplate(let id): "notes: xdep names `\(id)` of the same file; use depends_on"
    case .unknownReference(let id): "depends_on: there is no row `\(id)`"
    case .referenceTwice(let id): "depends_on: `\(id)` stands there twice"
    case .cycle(let ids): "the rows \(ids.joined(separator: " > ")) wait for each other in a ring"
    case .gapTooSmall(let from, let gap, let need):
      "only \(gap) working days after \(from), where \(need) are needed"
    }
  }
}
