import FaultyDisk
import Store
import Testing

/// The power goes at calls of every operation; `reliability crashes` lets it go at all of them.
@Suite struct PowerCutTests {
  @Test(arguments: Operation.all)
  func `harms nobody`(operation: Operation) throws {
    try Trial(operation).powerCuts(most: 40).expectNoHarm()
  }

  @Test(arguments: Operation.all)
  func `harms nobody either where it goes again while the folder is opened`(
    operation: Operation
  ) throws {
    try Trial(operation).powerCutsWhileOpening(most: 12).expectNoHarm()
  }
}
