/// What the keys of the four rows of letters and digits give, in the order of a US keyboard.
///
/// The data are those of xkb-data 2.35.
struct KeyboardLayout {
  var digits = us[0]
  var upper: String
  var middle: String
  var lower: String
  /// Capitals that are letters of their own; otherwise Shift gives the capital of the same letter.
  var capitals: [Character: Character]?

  private static let us = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"]
  private static let shifted: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("1234567890-=[];',./", "!@#$%^&*()_+{}:\"<>?")
  )

  /// From what the layout gives to what the same key gives on a US keyboard.
  ///
  /// A character that two keys give means the letter, not the digit.
  var table: [Character: Character] {
    var table: [Character: Character] = [:]
    for (row, latin) in zip([upper, middle, lower, digits], Self.us[1...] + Self.us[..<1]) {
      for (mine, key) in zip(row, latin) where !mine.isASCII && table[mine] == nil {
        table[mine] = key
        guard capitals == nil, let capital = mine.uppercased().first, capital != mine else {
          continue
        }
        table[capital] = Self.shifted[key] ?? Character(key.uppercased())
      }
    }
    return table.merging(capitals ?? [:]) { _, capital in capital }
  }
}

extension KeyboardLayout {
  static let georgian = KeyboardLayout(
    upper: "ქწერტყუიოპ[]",
    middle: "ასდფგჰჯკლ;'",
    lower: "ზხცვბნმ,./",
    capitals: ["ჭ": "W", "ღ": "R", "თ": "T", "შ": "S", "ჟ": "J", "ძ": "Z", "ჩ": "C"]
  )
  static let russian = KeyboardLayout(
    upper: "йцукенгшщзхъ",
    middle: "фывапролджэ",
    lower: "ячсмитьбю."
  )
  static let ukrainian = KeyboardLayout(
    upper: "йцукенгшщзхї",
    middle: "фівапролджє",
    lower: "ячсмитьбю."
  )
  static let bulgarian = KeyboardLayout(
    digits: "1234567890-.",
    upper: ",уеишщксдзц;",
    middle: "ьяаожгтнвмч",
    lower: "юйъэфхпрлб"
  )
  static let bulgarianPhonetic = KeyboardLayout(
    upper: "явертъуиопшщ",
    middle: "асдфгхйкл;'",
    lower: "зьцжбнм,./"
  )
  static let armenian = KeyboardLayout(
    digits: "ֆձ֊,։՞․՛)օէղ",
    upper: "ճփբսմուկըթծց",
    middle: "ջվգեանիտհպր",
    lower: "ժդչյզլքխշռ"
  )
  static let armenianPhonetic = KeyboardLayout(
    digits: "էթփձջւևռչճ֊ժ",
    upper: "քոերտըւիօպխծ",
    middle: "ասդֆգհյկլ;՛",
    lower: "զղցվբնմ,․/"
  )
  static let armenianEastern = KeyboardLayout(
    digits: "։ձյ՛,-.«»օռժ",
    upper: "խւէրտեըիոպչջ",
    middle: "ասդֆգհճկլթփ",
    lower: "զցքվբնմշղծ"
  )
}
