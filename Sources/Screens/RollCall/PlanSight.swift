/// Which rows and columns of the seating plan are in sight.
struct PlanSight: Equatable, Sendable {
  var rows = ListCursor()
  var columns = ListCursor()
}
