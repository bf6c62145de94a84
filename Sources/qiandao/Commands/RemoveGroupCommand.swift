import ArgumentParser
import Model
import Store

struct RemoveGroupCommand: FolderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "group", abstract: GroupText.removeGroup(.current))
  }

  @ParentCommand var program: Qiandao
  @Argument(help: .init(GroupText.groupArgument(.current))) var group: String

  func run(on records: Records) throws {
    let group = try records.group(self.group)
    try records.folder.remove(group)
    try Output.write(GroupText.removed(.current, ["name": group.name]))
  }
}
