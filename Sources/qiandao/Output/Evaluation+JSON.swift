import Model

extension Evaluation {
  var json: JSON {
    .members([
      "issued": .count(issued), "returned": .count(returned), "returnRate": .count(returnRate),
      "questions": .array(questions.map(\.json)),
      "opinions": .array(
        opinions.map { opinion in
          .members([
            "id": .text(opinion.id), "text": .text(opinion.text), "count": .count(opinion.count),
            "problem": .text(opinion.problem),
          ])
        }),
      "problems": .array(
        problems.enumerated().map { index, problem in
          .members([
            "id": .text(problem.id), "number": .count(index + 1), "text": .text(problem.text),
            "opinions": .count(count(of: problem.id)),
            "actions": .array(problem.actions.map(\.json)),
          ])
        }),
      "trainers": .array(
        TrainerRating.all(in: [self]).map { rating in
          .members([
            "trainer": .text(rating.trainer), "answers": .count(rating.answers),
            "score": rating.score.map { .hours($0) },
            "satisfaction": .count(rating.satisfaction),
          ])
        }),
    ])
  }
}

extension RatedQuestion {
  fileprivate var json: JSON {
    .members([
      "id": .text(id), "text": .text(text), "trainer": .text(trainer), "answers": .count(answers),
      "verySatisfied": .count(self[.verySatisfied]), "satisfied": .count(self[.satisfied]),
      "fair": .count(self[.fair]), "dissatisfied": .count(self[.dissatisfied]),
      "score": score.map { .hours($0) }, "satisfaction": .count(satisfaction),
    ])
  }
}
