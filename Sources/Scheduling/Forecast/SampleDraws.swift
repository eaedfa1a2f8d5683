/// The luck of one sample: a draw for every key, whatever other keys there are.
///
/// Nothing is drawn in sequence. A draw is a hash of seed, sample and key, so that an added activity
/// changes no other draw, and the same sample compares two plans.
struct SampleDraws {
  private let state: UInt64

  init(seed: UInt64, sample: Int) {
    state = Self.mixed(Self.mixed(seed) &+ UInt64(sample) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Two independent draws: for the work, and for the wait that follows.
  @inline(__always)
  func pair(_ key: UInt64) -> (UInt32, UInt32) {
    let word = Self.mixed(state ^ key)
    return (UInt32(truncatingIfNeeded: word >> 32), UInt32(truncatingIfNeeded: word))
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  @inline(__always)
  static func mixed(_ word: UInt64) -> UInt64 {
    var z = word &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
