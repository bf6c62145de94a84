// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "qiandao",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CPangoCairo", dependencies: ["CSystem"]),
    .target(name: "CQRCode", dependencies: ["CSystem"]),
    .target(name: "CQPDF", dependencies: ["CSystem"]),
    .target(name: "CArchive", dependencies: ["CSystem"]),
    .target(name: "CXML", dependencies: ["CSystem"]),
    .target(name: "CXlsxWriter", dependencies: ["CSystem"]),
    .target(name: "CCups", dependencies: ["CSystem"]),
    .target(name: "CSystem"),
    .target(name: "Model"),
    .target(name: "Cells"),
    .target(name: "Programs", dependencies: ["CSystem"]),
    .target(name: "Store", dependencies: ["Model", "CSystem"]),
    .target(name: "Terminal", dependencies: ["Cells", "CNcurses"]),
    .target(name: "Screens", dependencies: ["Model", "Cells"]),
    .target(
      name: "Paper",
      dependencies: ["Model", "Cells", "CPangoCairo", "CQRCode", "CQPDF", "CCups", "Programs"]),
    .target(
      name: "Exchange",
      dependencies: ["Model", "Cells", "CArchive", "CXML", "CXlsxWriter", "CSystem", "Programs"]),
    .executableTarget(
      name: "qiandao",
      dependencies: [
        "Screens", "Store", "Paper", "Exchange", "Terminal", "Cells", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "ModelTests", dependencies: ["Model"]),
    .testTarget(name: "CellsTests", dependencies: ["Cells"]),
    .target(name: "FaultyDisk", dependencies: ["Store"], path: "Tests/FaultyDisk"),
    .testTarget(name: "StoreTests", dependencies: ["Store", "FaultyDisk"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
    .testTarget(name: "ScreensTests", dependencies: ["Screens"]),
    .testTarget(name: "PaperTests", dependencies: ["Paper"], exclude: ["Renderings"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Harness"], exclude: ["Fixtures"]),
    .target(
      name: "FuzzTargets", dependencies: ["Store", "Exchange", "Terminal"],
      path: "Tests/Fuzz/Targets"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"]),
    .target(name: "Harness", path: "Tests/Harness"),
    .testTarget(name: "EndToEndTests", dependencies: ["qiandao", "reliability", "Harness"]),
    .executableTarget(
      name: "bench", dependencies: ["Harness", "Model"], path: "Tests/Bench",
      exclude: ["empty-ncurses.c", "Peers", "roster.awk", "run.sh"]),
    .executableTarget(
      name: "reliability",
      dependencies: [
        "Harness", "FaultyDisk", "Store", "Model",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Reliability"),
  ]
)
