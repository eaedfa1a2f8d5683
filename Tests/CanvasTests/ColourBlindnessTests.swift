import Glibc
import Testing

@testable import Canvas

@Suite("A theme for colour-blind eyes")
struct ColourBlindnessTests {
  /// What must be told apart at a glance.
  static let pairs: [(Role, Role)] = [
    (.readyGreen, .readyAmber), (.readyGreen, .readyRed), (.readyAmber, .readyRed),
    (.barDone, .barBlocked), (.barDone, .barCritical), (.partConfirmed, .partDeclined),
    (.loadOK, .loadOver),
  ]

  @Test(
    "keeps good, doubtful and bad apart",
    arguments: [
      ("colourblind-night", Eyes.deuteranopia), ("colourblind-day", .deuteranopia),
      ("colourblind-night", .protanopia), ("colourblind-day", .protanopia),
      ("tritanopia", .tritanopia),
    ]
  )
  func apart(name: String, eyes: Eyes) throws {
    let theme = ResolvedTheme(ThemeFiles.load(name).theme, depth: .full256)
    for (one, other) in Self.pairs {
      let a = try #require(theme.style(one).foreground.rgb)
      let b = try #require(theme.style(other).foreground.rgb)
      #expect(eyes.distance(a, b) >= 15, "\(one.rawValue) and \(other.rawValue)")
    }
  }

  @Test("is needed: the usual dark theme would not do")
  func needed() throws {
    let theme = ResolvedTheme(ThemeFiles.load("night").theme, depth: .full256)
    let green = try #require(theme.style(.readyGreen).foreground.rgb)
    let red = try #require(theme.style(.readyRed).foreground.rgb)
    #expect(Eyes.deuteranopia.distance(green, red) < 15)
  }
}

/// Eyes that lack one kind of cone, by the matrices of Machado, Oliveira and Fernandes (2009).
enum Eyes {
  case protanopia, deuteranopia, tritanopia

  private var rows: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours look: 2 can just be seen side by side (CIE 1976).
  func distance(_ a: RGB, _ b: RGB) -> Double {
    let squares = zip(seen(a), seen(b)).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }

  /// Lightness and the two opponent colours as these eyes have them.
  private func seen(_ color: RGB) -> [Double] {
    let linear = [color.red, color.green, color.blue].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let light = rows.map { row in min(1, max(0, zip(row, linear).map(*).reduce(0, +))) }
    func root(_ value: Double) -> Double {
      value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
    }
    let x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505)
    let y = root(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2])
    let z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
