import Scheduling

/// Tasks of which the greatest gaps are too small for the work between them.
///
/// Each comes before the next, and the way leads back to the first by a greatest gap.
package struct GapRing: Hashable, Sendable {
  /// By place in `plan.tasks.rows`.
  package var tasks: [Int]
  /// Working days that are too few.
  package var excess: Int
}

/// The network of a plan without what contradicts itself, so that any plan can be shown.
///
/// The rules refuse rings of dependencies and of greatest gaps; other programs, or work that grew,
/// may bring them about all the same.
struct SoundNetwork {
  let network: Network
  let windows: Windows
  /// Rings of dependencies, each of which was opened at its last link.
  let cycles: [[Int]]
  /// Rings of which all greatest gaps were left out.
  let gapRings: [GapRing]

  /// - Complexity: O(tasks + dependencies) for a plan without greatest gaps, and as much again for
  ///   each ring.
  init(_ pass: TaskPass, _ all: [Precedence]) {
    var precedences = all
    var (network, cycles) = Self.opened(pass, &precedences)
    var windows = CriticalPath.windows(network, statusDate: pass.statusDate)
    var rings: [GapRing] = []
    while let conflict = windows.conflict {
      let ring = Set(conflict.activities)
      let count = precedences.count
      precedences.removeAll {
        $0.maxLag != nil && ring.contains($0.predecessor) && ring.contains($0.successor)
      }
      guard precedences.count < count else { break }
      rings.append(GapRing(tasks: conflict.activities, excess: conflict.excess))
      network = Self.opened(pass, &precedences).network
      windows = CriticalPath.windows(network, statusDate: pass.statusDate)
    }
    self.network = network
    self.windows = windows
    self.cycles = cycles
    gapRings = rings
  }

  /// Opens every ring of dependencies at its last link.
  private static func opened(
    _ pass: TaskPass,
    _ precedences: inout [Precedence]
  ) -> (network: Network, cycles: [[Int]]) {
    var cycles: [[Int]] = []
    while true {
      do throws(NetworkError) {
        let network = try Network(
          activities: pass.activities,
          precedences: precedences,
          calendars: pass.calendars
        )
        return (network, cycles)
      } catch {
        let ring = error.ring
        cycles.append(ring)
        let (last, first) = (ring[ring.count - 1], ring[0])
        precedences.removeAll { $0.predecessor == last && $0.successor == first }
      }
    }
  }
}

extension NetworkError {
  fileprivate var ring: [Int] {
    switch self {
    case .cycle(let ring): ring
    }
  }
}
