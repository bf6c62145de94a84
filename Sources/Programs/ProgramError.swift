/// Why a program was not run.
public enum ProgramError: Error, Equatable {
  /// It is not installed.
  case missing(String)
  /// The system would not run it, with its error number.
  case system(Int32)
}
