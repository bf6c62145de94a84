import Model

/// Why a paper was not printed.
public enum PrintError: Explained, Equatable {
  /// The command that takes print jobs is not installed.
  case noCommand(String)
  /// The command took no job and said this.
  case refused(String)
  /// The system would not run the command, with its error number.
  case system(Int32)

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noCommand(let command):
      Phrase(
        "The command {command} is missing; install the package cups-client, or save the PDF instead",
        "缺少打印命令 {command}，请安装软件包 cups-client，或改为保存 PDF",
        "缺少列印命令 {command}，請安裝套件 cups-client，或改為儲存 PDF")(language, ["command": command])
    case .refused(let message):
      Phrase(
        "Not printed: {message}; see the printers with lpstat -p, or save the PDF instead",
        "未能打印：{message}；可用 lpstat -p 查看打印机，或改为保存 PDF",
        "未能列印：{message}；可用 lpstat -p 查看印表機，或改為儲存 PDF")(language, ["message": message])
    case .system(let number):
      Phrase(
        "Not printed: the system refused to run lp (error {number}); save the PDF instead",
        "未能打印：系统无法运行 lp（错误 {number}），请改为保存 PDF",
        "未能列印：系統無法執行 lp（錯誤 {number}），請改為儲存 PDF")(
          language, ["number": String(number)])
    }
  }
}
