import Foundation
import Testing

/// A program that a test runs.
enum Tool {
  /// What the program prints when it is given these bytes.
  static func run(_ arguments: [String], input: [UInt8] = []) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qiandao-tool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input")
    try Data(input).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments.joined(separator: " "))")
    return String(decoding: output, as: UTF8.self)
  }

  /// The text of a PDF, a string a page.
  static func pages(of pdf: [UInt8]) throws -> [String] {
    try run(["pdftotext", "-raw", "-", "-"], input: pdf).split(separator: "\u{c}").map(String.init)
  }

  /// What the codes say that a scanner finds on a page of a PDF, counted from 1.
  static func scan(_ pdf: [UInt8], page: Int) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qiandao-scan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let image = folder.appendingPathComponent("page").path
    _ = try run(
      [
        "pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", "-f", "\(page)", "-l", "\(page)",
        "-",
        image,
      ], input: pdf)
    return try run(["zbarimg", "--quiet", "--raw", "\(image).png"])
      .split(separator: "\n").map(String.init)
  }

  /// A page of a PDF, counted from 1, as a small grey PNG.
  static func image(of pdf: [UInt8], page: Int) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qiandao-image-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let image = folder.appendingPathComponent("page").path
    _ = try run(
      [
        "pdftoppm", "-r", "48", "-gray", "-png", "-singlefile", "-f", "\(page)", "-l", "\(page)",
        "-", image,
      ], input: pdf)
    return try Data(contentsOf: URL(fileURLWithPath: "\(image).png"))
  }

  /// How light each point of the first page of a PDF is, row by row, 0 to 255.
  static func grey(_ pdf: [UInt8], resolution: Int) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qiandao-grey-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let image = folder.appendingPathComponent("page").path
    _ = try run(
      ["pdftoppm", "-r", "\(resolution)", "-gray", "-singlefile", "-l", "1", "-", image], input: pdf
    )
    // A PGM has a head of three words after P5, each ended by one blank.
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(image).pgm")))
    var words = 0
    var start = 0
    while words < 4, start < bytes.count {
      if bytes[start] == 10 || bytes[start] == 32 { words += 1 }
      start += 1
    }
    return Array(bytes[start...])
  }
}
