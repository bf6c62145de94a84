import Model

/// Why something was not encrypted, or not decrypted.
public enum EncryptionError: Explained, Equatable {
  /// GnuPG is not installed.
  case noProgram(String)
  /// It was encrypted with another passphrase.
  case wrongPassphrase
  /// It is damaged, or encrypted in another way; what GnuPG says.
  case failed(String)

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noProgram(let command):
      Phrase(
        "The command {command} is missing; install the packages gpg and gpg-agent, or leave out --passphrase",
        "缺少命令 {command}，请安装软件包 gpg 和 gpg-agent，或不用 --passphrase",
        "缺少命令 {command}，請安裝套件 gpg 和 gpg-agent，或不用 --passphrase")(
          language, ["command": command])
    case .wrongPassphrase:
      Phrase(
        "The passphrase is wrong; try again", "口令不对，请重试", "密碼不對，請重試")(language)
    case .failed(let complaint):
      Phrase(
        "GnuPG refuses, the file may be damaged: {complaint}; take another one",
        "GnuPG 拒绝处理，文件可能已损坏：{complaint}；请改用另一份备份",
        "GnuPG 拒絕處理，檔案可能已損壞：{complaint}；請改用另一份備份")(
          language, ["complaint": complaint])
    }
  }
}
