/// Why a program was not run, or not to its end.
public enum ProgramError: Error, Equatable {
  /// It is not installed.
  case missing(String)
  /// The system would not run it, with its error number.
  case system(Int32)
  /// It was ended before it had done its work, because whoever ran it would wait no longer.
  case givenUp(String)
}
