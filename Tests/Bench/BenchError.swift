/// A measurement that could not be taken, since the program did not do what is measured.
struct BenchError: Error {
  let reason: String
}
