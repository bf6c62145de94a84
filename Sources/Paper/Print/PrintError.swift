import Model

/// Why a paper was not printed, or what becomes of it cannot be told.
public enum PrintError: Explained, Equatable {
  /// A command of CUPS is not installed.
  case noCommand(String)
  /// CUPS' library is not installed, or lacks something.
  case noLibrary(String)
  /// No print server runs, or none can be reached.
  case noServer
  /// The print server has not answered for so many seconds.
  case noAnswer(seconds: Int)
  /// There is no printer at all.
  case noPrinters
  /// No printer has this name, but these.
  case noPrinter(String, [String])
  /// No printer was named, and none is the usual one; these there are.
  case noDefault([String])
  /// The printer takes no jobs, and why, where somebody has said so.
  case rejecting(String, String?)
  /// The command took no job and said this.
  case refused(String)
  /// The system would not run the command, with its error number.
  case system(Int32)
  /// Somebody stopped it.
  case stopped

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noCommand(let command):
      Phrase(
        "The command {command} is missing; install the package cups-client",
        "缺少打印命令 {command}，请安装软件包 cups-client", "缺少列印命令 {command}，請安裝套件 cups-client")(
          language, ["command": command])
    case .noLibrary(let name):
      Phrase(
        "The library of CUPS is missing ({name}); install the package libcups2",
        "缺少 CUPS 程序库（{name}），请安装软件包 libcups2", "缺少 CUPS 程式庫（{name}），請安裝套件 libcups2")(
          language, ["name": name])
    case .noServer:
      Phrase(
        "The print server (CUPS) does not run", "打印服务（CUPS）未运行", "列印服務（CUPS）未執行")(language)
    case .noAnswer(let seconds):
      Phrase(
        "The print server has not answered for {seconds} seconds; see that it runs",
        "打印服务 {seconds} 秒没有响应，请检查是否正常", "列印服務 {seconds} 秒沒有回應，請檢查是否正常")(
          language, ["seconds": String(seconds)])
    case .noPrinters:
      Phrase("No printer is set up", "没有设置打印机", "沒有設定印表機")(language)
    case .noPrinter(let name, let others):
      Phrase(
        "There is no printer “{name}”, but {others}", "没有打印机“{name}”，可用的有：{others}",
        "沒有印表機「{name}」，可用的有：{others}")(
          language, ["name": name, "others": Self.list(others, language)])
    case .noDefault(let others):
      Phrase(
        "No printer is the usual one; name one of {others}", "没有默认打印机，请指定其一：{others}",
        "沒有預設印表機，請指定其一：{others}")(language, ["others": Self.list(others, language)])
    case .rejecting(let name, let why):
      Phrase("The printer {name} takes no jobs", "打印机 {name} 不接受任务", "印表機 {name} 不接受工作")(
        language, ["name": name])
        + (why.map { Phrase(": {why}", "：{why}", "：{why}")(language, ["why": $0]) } ?? "")
    case .refused(let message):
      Phrase("Not printed: {message}", "未能打印：{message}", "未能列印：{message}")(
        language, ["message": message])
    case .system(let number):
      Phrase(
        "Not printed: the system refused to run lp (error {number})",
        "未能打印：系统无法运行 lp（错误 {number}）", "未能列印：系統無法執行 lp（錯誤 {number}）")(
          language, ["number": String(number)])
    case .stopped:
      Phrase("Not printed: it was stopped", "未打印：已中止", "未列印：已中止")(language)
    }
  }

  private static func list(_ names: [String], _ language: Language) -> String {
    names.joined(separator: Phrase(", ", "、", "、")[language])
  }
}
