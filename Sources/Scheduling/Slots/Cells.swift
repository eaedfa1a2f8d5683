/// A fixed number of plain values that a search reads and writes without counting references.
///
/// Debug builds check every index; release builds do not, which is a third of the speed of a search.
/// The memory belongs to a ``CellStore``, and cells must not be used after their store is gone.
@safe
struct Cells<Value: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Value>
  let count: Int

  fileprivate init(base: UnsafeMutablePointer<Value>, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  subscript(index: Int) -> Value {
    @inline(__always) get {
      assert(index >= 0 && index < count, "there is no cell \(index) of \(count)")
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count, "there is no cell \(index) of \(count)")
      unsafe base[index] = newValue
    }
  }

  subscript(index: Int32) -> Value {
    @inline(__always) get { self[Int(index)] }
    @inline(__always) nonmutating set { self[Int(index)] = newValue }
  }

  /// Cells of one row, when all of them are seen as rows of `width`.
  @inline(__always)
  func row(_ number: Int, width: Int) -> Cells {
    assert(number >= 0 && (number + 1) * width <= count, "there is no row \(number)")
    return unsafe Cells(base: base + number &* width, count: width)
  }

  /// Writes a value into the first cells.
  @inline(__always)
  func fill(first length: Int, with value: Value) {
    assert(length >= 0 && length <= count, "\(count) cells cannot take \(length)")
    unsafe base.update(repeating: value, count: length)
  }

  /// Copies the first cells of others over the first of these.
  @inline(__always)
  func copy(first length: Int, of other: Cells) {
    assert(length <= min(count, other.count), "\(count) cells cannot take \(length)")
    unsafe base.update(from: other.base, count: length)
  }
}

/// Owns the memory of cells while a search runs.
@safe
final class CellStore {
  private var blocks: [UnsafeMutableRawPointer]

  private init() { unsafe blocks = unsafe [] }

  /// Lends a store to a piece of work; no cells of it may leave.
  static func lend<Output: ~Copyable>(_ work: (CellStore) -> Output) -> Output {
    let store = CellStore()
    defer { withExtendedLifetime(store) {} }
    return work(store)
  }

  func cells<Value: BitwiseCopyable>(_ count: Int, of value: Value) -> Cells<Value> {
    let base = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
    unsafe base.initialize(repeating: value, count: count)
    unsafe blocks.append(UnsafeMutableRawPointer(base))
    return unsafe Cells(base: base, count: count)
  }

  func cells<Value: BitwiseCopyable>(_ values: some Collection<Value>) -> Cells<Value> {
    let count = values.count
    let base = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
    _ = unsafe UnsafeMutableBufferPointer(start: base, count: count).initialize(from: values)
    unsafe blocks.append(UnsafeMutableRawPointer(base))
    return unsafe Cells(base: base, count: count)
  }

  deinit {
    while let block = unsafe blocks.popLast() { unsafe block.deallocate() }
  }
}
