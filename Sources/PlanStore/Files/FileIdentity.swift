import Glibc

/// Which file a path leads to: device and number on the device.
struct FileIdentity: Hashable {
  private let device: UInt
  private let number: UInt

  init(_ information: stat) {
    device = UInt(information.st_dev)
    number = UInt(information.st_ino)
  }

  /// `nil` when the path leads nowhere.
  init?(path: String) {
    var information = stat()
    guard unsafe stat(path, &information) == 0 else { return nil }
    self.init(information)
  }
}
