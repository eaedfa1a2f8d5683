/// The SHA-256 hash of FIPS 180-4, for comparing long texts with what other programs wrote.
package enum SHA256 {
  /// The hash of the bytes as 64 hexadecimal digits.
  package static func hex(of text: String) -> String {
    var message = Array(text.utf8)
    let bitCount = UInt64(message.count) * 8
    message.append(0x80)
    message += Array(repeating: 0, count: (120 - message.count % 64) % 64)
    message += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
    var state = roots(of: 8, power: 2)
    let constants = roots(of: 64, power: 3)
    for start in stride(from: 0, to: message.count, by: 64) {
      compress(&state, message[start..<start + 64], constants)
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func compress(
    _ state: inout [UInt32],
    _ block: ArraySlice<UInt8>,
    _ constants: [UInt32]
  ) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (a, b) = (words[index - 15], words[index - 2])
      let low = turned(a, 7) ^ turned(a, 18) ^ (a >> 3)
      let high = turned(b, 17) ^ turned(b, 19) ^ (b >> 10)
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    var v = state
    for index in 0..<64 {
      let high = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ high &+ choice &+ constants[index] &+ words[index]
      let low = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ low &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for index in state.indices { state[index] &+= v[index] }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }

  /// The first 32 bits behind the point of the square or cube roots of the first primes.
  private static func roots(of count: Int, power: Int) -> [UInt32] {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { UInt32(truncatingIfNeeded: root(of: $0, power: power)) }
  }

  /// The largest r with r^power <= prime * 2^(32 * power), bit by bit.
  private static func root(of prime: UInt64, power: Int) -> UInt64 {
    let target = (0..<power).reduce([prime]) { digits, _ in [0] + digits }
    var root: UInt64 = 0
    for bit in (0..<37).reversed() {
      let trial = root | 1 << UInt64(bit)
      let product = (1..<power).reduce([trial & 0xFFFF_FFFF, trial >> 32]) { digits, _ in
        multiplied(digits, by: trial)
      }
      if !isLess(target, product) { root = trial }
    }
    return root
  }

  /// Digits in base 2^32, lowest first, times a number below 2^37.
  private static func multiplied(_ digits: [UInt64], by factor: UInt64) -> [UInt64] {
    var carry: UInt64 = 0
    var product = digits.map { digit in
      let (high, low) = digit.multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      carry = sum >> 32 | (high + (overflow ? 1 : 0)) << 32
      return sum & 0xFFFF_FFFF
    }
    product += [carry & 0xFFFF_FFFF, carry >> 32]
    return product
  }

  private static func isLess(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    let count = max(a.count, b.count)
    for place in (0..<count).reversed() {
      let (left, right) = (place < a.count ? a[place] : 0, place < b.count ? b[place] : 0)
      if left != right { return left < right }
    }
    return false
  }
}
