import FaultyDisk
import Store
import Testing

/// The power goes at every call of every operation.
@Suite struct PowerCutTests {
  @Test(arguments: Operation.all)
  func `harms nobody`(operation: Operation) throws {
    try Trial(operation).powerCuts().expectNoHarm()
  }

  @Test(arguments: Operation.all)
  func `harms nobody either where it goes again while the folder is opened`(
    operation: Operation
  ) throws {
    try Trial(operation).powerCutsWhileOpening().expectNoHarm()
  }
}
