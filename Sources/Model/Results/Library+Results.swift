extension Library {
  /// Who has which number of a kind of certificate, over all classes. Asks for the results of all
  /// classes.
  public func holders(of kind: Certificate.Kind) -> [String: Identifier<Trainee>] {
    results.sorted { $0.key < $1.key }.reduce(into: [:]) { holders, results in
      for (trainee, result) in results.value.results.sorted(by: { $0.key < $1.key }) {
        guard let certificate = result.certificate, certificate.kind == kind else { continue }
        holders[certificate.number] = holders[certificate.number] ?? trainee
      }
    }
  }
}
