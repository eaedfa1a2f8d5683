/// Folds text for searching: small letters, no diacritics, spellings of one letter made one.
///
/// ş and ș, ţ and ț, ё and е, ї and і, й and и become the same: people type what their keyboard
/// has. The result is only for comparing, never for showing.
package func matchFold(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  var folded = String.UnicodeScalarView()
  for character in text.lowercased() {
    guard let base = base(of: character) else { continue }
    switch base {
    case "ß": folded.append(contentsOf: "ss".unicodeScalars)
    case "æ": folded.append(contentsOf: "ae".unicodeScalars)
    case "œ": folded.append(contentsOf: "oe".unicodeScalars)
    case "և": folded.append(contentsOf: "եւ".unicodeScalars)
    default: folded.append(sameLetters[base] ?? base)
    }
  }
  return String(folded)
}

/// Letters that have no decomposition, and the letter people search with.
private let sameLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ґ": "г", "є": "е", "’": "'", "ʼ": "'",
  "–": "-", "—": "-", "\u{A0}": " ",
]

/// The first scalar of a character with its marks taken off.
private func base(of character: Character) -> Unicode.Scalar? {
  let decomposed = String(character).unicodeScalars.first
  guard let scalar = decomposed, scalar.value >= 0x80 else { return decomposed }
  return decompositions[scalar] ?? scalar
}

/// Composed letters of the scripts at hand and their base letters.
///
/// The standard library composes and decomposes for comparing, but does not give the pieces away.
private let decompositions: [Unicode.Scalar: Unicode.Scalar] = {
  let groups: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďḍḏ"),
    ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥȟḥḫ"),
    ("i", "ìíîïĩīĭįǐȉȋỉị"), ("j", "ĵǰ"), ("k", "ķǩ"), ("l", "ĺļľ"), ("n", "ñńņňǹ"),
    ("o", "òóôõöōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợ"), ("r", "ŕŗřȑȓ"), ("s", "śŝşšșṣ"), ("t", "ţťțṭ"),
    ("u", "ùúûüũūŭůűųưǔȕȗụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
    ("а", "ӑӓ"), ("г", "ѓ"), ("е", "ѐёӗ"), ("ж", "ӂӝ"), ("з", "ӟ"), ("и", "ѝйӣӥ"), ("і", "ї"),
    ("к", "ќ"), ("о", "ӧ"), ("у", "ўӯӱӳ"), ("ч", "ӵ"), ("ы", "ӹ"), ("э", "ӭ"),
  ]
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (base, letters) in groups {
    for letter in letters.unicodeScalars { table[letter] = base }
  }
  return table
}()
