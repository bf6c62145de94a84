/// The calls to the file system that a save is made of, one by one, so that a test can let any of
/// them fail, or end the program at it.
public protocol FileSystem: Sendable {
  /// All bytes of a file; nil where there is none.
  func read(_ path: String) throws(FileError) -> [UInt8]?
  /// The names in a folder, in no order; empty where there is no such folder.
  func names(in folder: String) throws(FileError) -> [String]
  /// Makes a folder that only its owner may use; whether it was not there before.
  func makeFolder(_ path: String) throws(FileError) -> Bool
  /// What a name stands for, a link as what it is; nil where there is none.
  func status(_ path: String) throws(FileError) -> FileStatus?
  /// Sets the permissions of a file or folder, such as 0o600.
  func setPermissions(_ permissions: UInt32, of path: String) throws(FileError)
  /// Makes a new file that only its owner may use, and opens it; fails where it exists.
  func create(_ path: String) throws(FileError) -> Int32
  /// Opens a file, made where there is none so that only its owner may use it, to write at its end;
  /// its last byte, nil where it is empty.
  func openToAppend(_ path: String) throws(FileError) -> (descriptor: Int32, last: UInt8?)
  /// Writes as many of the bytes as the system takes at once; how many.
  func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String) throws(FileError)
    -> Int
  /// Returns when the file's bytes are on the disk.
  func flush(_ descriptor: Int32, path: String) throws(FileError)
  /// Returns when everything written to the file's disk is on it.
  func flushDisk(_ descriptor: Int32, path: String) throws(FileError)
  /// Closes a file.
  func close(_ descriptor: Int32)
  /// Gives a file another name, taking the place of the one that bears it.
  func rename(_ path: String, to newPath: String) throws(FileError)
  /// Gives a file a second name, where there is none yet.
  func link(_ path: String, to newPath: String) throws(FileError)
  /// Returns when the folder's names are on the disk.
  func flushFolder(_ path: String) throws(FileError)
  /// Removes a file; nothing where there is none.
  func remove(_ path: String) throws(FileError)
  /// Waits for the lock that this file stands for and takes it; give the descriptor back to `close`.
  func lock(_ path: String) throws(FileError) -> Int32
}
