/// Where a job is on its way, as IPP numbers it (RFC 8011).
public enum JobStage: Int, CaseIterable, Sendable {
  case pending = 3
  case held, processing, stopped, cancelled, aborted, completed
}
