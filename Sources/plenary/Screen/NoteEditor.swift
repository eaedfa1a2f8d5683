import Glibc
import Terminal
import Workbench

/// A note in the user's own editor: a private file, and what is in it afterwards.
struct NoteEditor {
  let session: TerminalSession

  /// A note of more bytes is no note.
  static let most = 65_536

  /// The text as the editor left it, without the line breaks at its end.
  ///
  /// Nobody else can read the file or put one in its place: the folder is made for it alone, and
  /// removed with all that the editor left in it.
  func edit(_ text: String) -> NoteOutcome {
    guard let folder = Self.makeFolder() else {
      return .failed("No scratch file can be made for the note. Set TMPDIR to a folder of yours.")
    }
    defer { Self.remove(folder) }
    let path = folder + "/note.txt"
    guard Self.write(text.isEmpty ? "" : text + "\n", to: path) else {
      return .failed("The note could not be written to `\(path)`. The disk may be full.")
    }
    guard session.runEditor(on: path) else {
      return .failed("The editor ended with an error, so the note stays. Set EDITOR to yours.")
    }
    return Self.outcome(of: path)
  }

  private static func outcome(of path: String) -> NoteOutcome {
    guard let bytes = read(path) else {
      return .failed("The editor left no file to read, so the note stays as it was.")
    }
    guard bytes.count <= most else {
      return .failed("The note is longer than 64 KB. Keep it short, and name a document instead.")
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return .failed("The note is not UTF-8 text, so it stays as it was. Save it as UTF-8.")
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return .text(lines.joined(separator: "\n"))
  }

  private static func makeFolder() -> String? {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    var name = Array("\(base.isEmpty ? "/tmp" : base)/plenary-note-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { return nil }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe open(path, flags, 0o600)
    guard file >= 0 else { return false }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes = bytes.dropFirst(count)
    }
    return close(file) == 0 && bytes.isEmpty
  }

  /// At most one byte more than a note may have; `nil` when there is no ordinary file.
  private static func read(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= most {
      let count = unsafe part.withUnsafeMutableBytes {
        unsafe Glibc.read(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += part[..<count]
    }
    return bytes
  }

  /// Editors leave copies and swap files beside the note.
  private static func remove(_ folder: String) {
    if let listing = unsafe opendir(folder) {
      while let entry = unsafe readdir(listing) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
          unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        }
        if name != "." && name != ".." { unsafe unlink("\(folder)/\(name)") }
      }
      unsafe closedir(listing)
    }
    unsafe rmdir(folder)
  }
}
