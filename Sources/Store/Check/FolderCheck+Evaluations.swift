import Model

// What is wrong with evaluations.
extension FolderCheck {
  /// No more forms came back than were given out, none answered a question twice, opinions are sorted to problems
  /// that there are, and nothing stands twice.
  ///
  /// - Parameter place: where it stands in the record.
  mutating func check(_ evaluation: Evaluation, in path: String, at place: String) {
    if let issued = evaluation.issued, let returned = evaluation.returned, returned > issued {
      add(path, .contradiction("\(place)returned"))
    }
    for question in evaluation.questions
    where question.answers > evaluation.returned ?? .max {
      add(path, .contradiction("\(place)questions/\(question.id)/counts"))
    }
    for opinion in evaluation.opinions {
      guard let problem = opinion.problem, evaluation.number(of: problem) == nil else { continue }
      add(path, .missing(problem.description))
    }
    for id in repeated(evaluation.questions.map(\.id)) {
      add(path, .repeated("\(place)questions/\(id)"))
    }
    for id in repeated(evaluation.opinions.map(\.id)) {
      add(path, .repeated("\(place)opinions/\(id)"))
    }
    for id in repeated(evaluation.problems.map(\.id)) {
      add(path, .repeated("\(place)problems/\(id)"))
    }
    for id in repeated(evaluation.actions.map(\.id)) {
      add(path, .repeated("\(place)actions/\(id)"))
    }
  }
}
