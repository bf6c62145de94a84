/// How the pages of a paper lie. All are A4.
public enum PageFormat: Sendable {
  case portrait, landscape
}
