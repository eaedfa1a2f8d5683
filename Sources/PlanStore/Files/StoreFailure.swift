package import PlanModel

/// Why the store could not do what it was asked; the file is then as it was.
///
/// The cases carry a short cause and no value of the plan; sentences are made where they are shown.
package enum StoreFailure: Error, Hashable {
  /// Nothing has this path, or a directory on the way is missing.
  case missing
  /// A directory, a pipe, a device, a loop of links.
  case notAFile
  /// The system does not let us read the file.
  case unreadable(errno: Int32)
  /// `create` found something with this name.
  case alreadyThere
  /// The file cannot be made.
  case uncreatable(errno: Int32)
  /// A file without a byte.
  case empty
  /// Some other file: no database, or the database of another program.
  case foreign
  /// A plan that somebody put into write-ahead mode, in which copies of the file lose changes.
  case writeAheadMode
  /// A plan of a later program; the number is that of its schema.
  case newer(Int)
  /// Not every byte is as it was written.
  case damaged(String)
  /// The file or its directory may not be written.
  case readOnly
  /// Another program has held the file for longer than ``Connection/patience``.
  case busy
  /// The file was replaced or removed while it was open.
  case moved
  /// The disk is full.
  case full
  /// The disk failed; the number is SQLite's extended code.
  case inputOutput(Int32)
  /// Somebody else was first.
  case conflict(CommitConflict)
  /// A rule of the schema forbids it.
  case refused(String)
  case nothingToUndo
  case nothingToRedo
  /// SQLite refused a statement of ours: a fault of the program.
  case unexpected(code: Int32, String)
}

/// In what a commit does not fit the plan as it now stands.
package enum CommitConflict: Hashable, Sendable {
  /// The plan is at a later revision than the change was made against.
  case revision(Int)
  /// A record or field is not as the change found it.
  case edit(EditConflict)
}

extension StoreFailure {
  /// The status with which a command ends, after sysexits.h; 1 where nothing failed.
  package var exitCode: Int32 {
    switch self {
    case .nothingToUndo, .nothingToRedo: 1
    case .empty, .foreign, .writeAheadMode, .newer, .damaged, .refused: 65
    case .missing, .notAFile: 66
    case .unexpected: 70
    case .alreadyThere, .uncreatable: 73
    case .full, .inputOutput, .moved: 74
    case .busy, .conflict: 75
    case .readOnly, .unreadable: 77
    }
  }
}
