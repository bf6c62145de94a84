import Model
import Testing

@testable import Paper

@Suite struct PrinterReportTests {
  private static let details = """
    \tForm mounted:
    \tContent types: any
    \tPrinter types: unknown
    \tDescription: office
    \tAlerts: none
    \tLocation:\u{20}
    \tUsers allowed:
    \t\t(all)
    """

  @Test func theUsualOneComesFirst() throws {
    let printers = try PrinterReport(
      names: "attic\nnetwork\noffice\n",
      status: """
        scheduler is running
        system default destination: office
        printer attic is idle.  enabled since Sun Nov 29 01:25:07 2026
        \(Self.details)
        printer office now printing office-4.  enabled since Sun Nov 29 01:26:13 2026
        \(Self.details.replacing("none", with: "media-empty-error toner-low-warning"))
        attic accepting requests since Sun Nov 29 01:25:07 2026
        office accepting requests since Sun Nov 29 01:25:07 2026
        """
    ).printers
    #expect(printers.map(\.name) == ["office", "attic", "network"])
    #expect(printers.map(\.isDefault) == [true, false, false])
    #expect(printers.map(\.state) == [.printing, .idle, .idle])
    #expect(printers[0].reasons == PrintReason.list("media-empty-error toner-low-warning"))
    #expect(printers[1].reasons == [] && printers[1].message == nil)
  }

  @Test func stoppedAndRejectingSayWhy() throws {
    let printers = try PrinterReport(
      names: "a\nb\nc\nd\n",
      status: """
        scheduler is running
        no system default destination
        printer a disabled since Sun Nov 29 01:28:11 2026 -
        \t缺纸 \u{1B}[31m
        \(Self.details.replacing("none", with: "paused"))
        printer b disabled since Sun Nov 29 01:28:04 2026 -
        \treason unknown
        \(Self.details)
        printer c is idle.  enabled since Sun Nov 29 01:28:11 2026
        \tThe printer is not responding.
        \(Self.details)
        printer d is idle.  enabled since Sun Nov 29 01:28:11 2026
        \(Self.details)
        d not accepting requests since Sun Nov 29 01:26:31 2026 -
        \tAway till Monday
        """
    ).printers
    #expect(printers.map(\.state) == [.stopped, .stopped, .idle, .rejecting])
    #expect(printers[0].message?.hasPrefix("缺纸") == true)
    #expect(printers[0].message?.unicodeScalars.contains("\u{1B}") == false)
    #expect(printers.dropFirst().map(\.message) == [nil, nil, "Away till Monday"])
    #expect(printers.allSatisfy { $0.reasons.isEmpty && !$0.isDefault })
  }

  @Test(arguments: [
    "", "\t\n\t\t\n", "printer", "printer x", "x not accepting", "\tAlerts: none\n",
  ])
  func whatIsNoReportNamesNoPrinter(status: String) throws {
    #expect(try PrinterReport(names: "", status: status).printers == [])
  }

  @Test func noServerIsToldFromNoPrinter() throws {
    #expect(throws: PrintError.noServer) {
      try PrinterReport(names: "", status: "scheduler is not running\n")
    }
  }
}
