import Model
import Testing

@Suite struct StrokeOrderTests {
  /// As Rime writes it, with its head, older forms beside newer ones, and a line that is none.
  private let dictionary = """
    # Rime dictionary
    ---
    name: stroke
    ...

    丁\thz
    丁\ths
    王\thhsh
    刘\tnhpnsz
    刘\tnhpnss
    李\thspnzzh
    李\thspnzsh
    陈\tzzshzzpn
    陈\tzshzspn
    吕\tszhszh
    朱\tphhspn
    一\th
    芳\thssnhzp
    二\thh
    """

  private func order(_ names: [String], _ dictionary: String) throws -> [String] {
    let trainees = try names.enumerated().map { try trainee("t-\($0 + 1)", $1) }
    let order = StrokeOrder(dictionary: Array(dictionary.utf8))
    #expect(order.sorted(trainees.reversed()) == order.sorted(trainees))
    return order.sorted(trainees).map(\.name)
  }

  @Test(arguments: [
    // Fewer strokes first, of which the newer forms count.
    (["陈一", "李一", "刘一", "王一", "丁一"], ["丁一", "王一", "刘一", "李一", "陈一"]),
    // As many strokes: 竖 before 撇 before 点.
    (["刘一", "朱一", "吕一"], ["吕一", "朱一", "刘一"]),
    // One surname: character by character, what is shorter first.
    (["王芳一", "王芳", "王二", "王一芳"], ["王一芳", "王二", "王芳", "王芳一"]),
    // What the dictionary has not comes last.
    (["Anna", "㐀一", "陈一", "王芳"], ["王芳", "陈一", "Anna", "㐀一"]),
    (["王芳", "王芳"], ["王芳", "王芳"]), ([], []),
  ])
  func `sorts by number and kind of strokes`(names: [String], sorted: [String]) throws {
    #expect(try order(names, dictionary) == sorted)
  }

  @Test func `without a dictionary the number of strokes still counts`() throws {
    #expect(try order(["曾敏", "李芳", "王芳", "丁一"], "") == ["丁一", "王芳", "李芳", "曾敏"])
  }
}
