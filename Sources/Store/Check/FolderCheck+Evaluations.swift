import Model

// What is wrong with evaluations.
extension FolderCheck {
  /// No more forms came back than were given out, none answered a question or wrote an opinion twice, opinions are
  /// sorted to problems that there are, and nothing stands twice or says nothing.
  ///
  /// - Parameter place: where it stands in the record.
  mutating func check(_ evaluation: Evaluation, in path: String, at place: String) {
    if let issued = evaluation.issued, let returned = evaluation.returned, returned > issued {
      add(path, .contradiction("\(place)returned"))
    }
    for question in evaluation.questions
    where question.answers > evaluation.mostReturned {
      add(path, .contradiction("\(place)questions/\(question.id)/counts"))
    }
    for opinion in evaluation.opinions where opinion.count > evaluation.mostReturned {
      add(path, .contradiction("\(place)opinions/\(opinion.id)/count"))
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
    for question in evaluation.questions where Fields.text(question.text) == nil {
      add(path, .empty("\(place)questions/\(question.id)/text"))
    }
    for opinion in evaluation.opinions where Fields.text(opinion.text) == nil {
      add(path, .empty("\(place)opinions/\(opinion.id)/text"))
    }
    for problem in evaluation.problems where Fields.text(problem.text) == nil {
      add(path, .empty("\(place)problems/\(problem.id)/text"))
    }
    for action in evaluation.actions where Fields.text(action.text) == nil {
      add(path, .empty("\(place)actions/\(action.id)/text"))
    }
  }
}
