import Model

/// What the commands say of letterhead and wording.
enum LetterheadText: Catalogue {
  case letterhead, wording, wordingDiscussion, kindArgument, set, setLetterhead, setLogo, setWording
  case name, footer, seal, logoFile, removeLogo, wordingFile, preset
  case nothingToSet, fileOrRemove, fileOrPreset
  case organization, foot, sealSpace, logo, yes, no, none, pixels
  case paper, state, title, own, isPreset
  case letter, unitOption, traineeOption, recipientDoesNotFit
  case kind, logoSet, logoRemoved, wordingSet, wordingPreset, letterheadSet

  var phrase: Phrase {
    switch self {
    case .letterhead:
      Phrase(
        "Show how papers look: name, footer, seal, logo.", "查看文书的抬头、页脚、盖章位置和标志。",
        "檢視文書的抬頭、頁尾、蓋章位置和標誌。")
    case .wording:
      Phrase("Show what a letter says, or list the letters.", "查看文书用语，或列出各类文书。", "檢視文書用語，或列出各類文書。")
    case .wordingDiscussion:
      Phrase(
        "Letters have a wording in each language; --lang says which is meant. What is printed can be edited and given to: qiandao set wording KIND FILE",
        "每种语言各有用语，用 --lang 指定。输出的内容修改后可用 qiandao set wording 类别 文件 保存。",
        "每種語言各有用語，用 --lang 指定。輸出的內容修改後可用 qiandao set wording 類別 檔案 儲存。")
    case .kindArgument:
      Phrase(
        "unit-notice, leave-form, class-notice, certificate, green-certificate or other-certificate.",
        "unit-notice（情况反馈函）、leave-form（请假条）、class-notice（培训通知）、certificate（结业证书）、green-certificate（绿色证书）或 other-certificate（其他证书）。",
        "unit-notice（情況反饋函）、leave-form（請假條）、class-notice（培訓通知）、certificate（結業證書）、green-certificate（綠色證書）或 other-certificate（其他證書）。"
      )
    case .kind: Phrase("KIND", "类别", "類別")
    case .set: Phrase("Set how papers look and what letters say.", "设置文书样式和用语。", "設定文書樣式和用語。")
    case .setLetterhead:
      Phrase("Set name, footer, and room for the seal.", "设置抬头、页脚和盖章位置。", "設定抬頭、頁尾和蓋章位置。")
    case .setLogo: Phrase("Set the logo, or remove it.", "设置或去掉标志。", "設定或去掉標誌。")
    case .setWording: Phrase("Set what a letter says.", "设置文书用语。", "設定文書用語。")
    case .name:
      Phrase(
        "The organization as papers write it; empty for its name in the folder.",
        "文书上的单位名称；留空则用数据文件夹的名称。",
        "文書上的單位名稱；留空則用資料夾的名稱。")
    case .footer:
      Phrase("The line at the foot of every page; empty for none.", "每页的页脚；留空则无。", "每頁的頁尾；留空則無。")
    case .seal:
      Phrase("Whether room is left for the seal.", "是否留出盖章位置。", "是否留出蓋章位置。")
    case .logoFile:
      Phrase("A PNG, which is copied into the data folder.", "PNG 文件，将复制到数据文件夹。", "PNG 檔案，將複製到資料夾。")
    case .removeLogo: Phrase("Have no logo any more.", "不再使用标志。", "不再使用標誌。")
    case .wordingFile:
      Phrase(
        "A text file: the first line is the title, each other one a paragraph, those with # are skipped; - for standard input.",
        "文本文件：首行为标题，其余每行一段，# 开头的行略过；- 表示标准输入。",
        "文字檔：首行為標題，其餘每行一段，# 開頭的行略過；- 表示標準輸入。")
    case .preset: Phrase("Have the preset wording again.", "恢复预设用语。", "恢復預設用語。")
    case .nothingToSet:
      Phrase(
        "Say what to set: --name, --footer, --seal or --no-seal",
        "请写明要设置的内容：--name、--footer、--seal 或 --no-seal",
        "請寫明要設定的內容：--name、--footer、--seal 或 --no-seal")
    case .fileOrRemove:
      Phrase("Name a file, or say --remove", "请指定文件，或用 --remove", "請指定檔案，或用 --remove")
    case .fileOrPreset:
      Phrase("Name a file, or say --preset", "请指定文件，或用 --preset", "請指定檔案，或用 --preset")
    case .organization: Phrase("Name", "单位名称", "單位名稱")
    case .foot: Phrase("Footer", "页脚", "頁尾")
    case .sealSpace: Phrase("Room for seal", "盖章位置", "蓋章位置")
    case .logo: Phrase("Logo", "标志", "標誌")
    case .yes: Phrase("yes", "是", "是")
    case .no: Phrase("no", "否", "否")
    case .none: Phrase("none", "无", "無")
    case .pixels:
      Phrase(
        "{size} pixels, {kilobytes} KB", "{size} 像素，{kilobytes} KB", "{size} 像素，{kilobytes} KB")
    case .paper: Phrase("Paper", "文书", "文書")
    case .state: Phrase("Wording", "用语", "用語")
    case .title: Phrase("Title", "标题", "標題")
    case .own: Phrase("own", "自定", "自訂")
    case .isPreset: Phrase("preset", "预设", "預設")
    case .letter:
      Phrase(
        "Write letters or certificates of a class, in the organization’s wording.",
        "按本单位用语生成培训班的函件、请假条、通知或证书。", "按本單位用語產生培訓班的函件、請假條、通知或證書。")
    case .unitOption:
      Phrase(
        "To this unit alone; else to each that has somebody in the class.",
        "只发给该单位；否则发给有学员参加的每个单位。", "只發給該單位；否則發給有學員參加的每個單位。")
    case .traineeOption:
      Phrase(
        "For this trainee alone; else a blank form, or all certificates.",
        "只为该学员；否则为空白请假条或全部证书。", "只為該學員；否則為空白請假條或全部證書。")
    case .recipientDoesNotFit:
      Phrase(
        "--unit goes with unit-notice, --trainee with leave-form and certificates",
        "--unit 用于 unit-notice，--trainee 用于 leave-form 和证书",
        "--unit 用於 unit-notice，--trainee 用於 leave-form 和證書")
    case .logoSet: Phrase("The logo is set: {size}", "已设置标志：{size}", "已設定標誌：{size}")
    case .logoRemoved: Phrase("There is no logo any more", "已去掉标志", "已去掉標誌")
    case .wordingSet:
      Phrase(
        "{letter}: the wording in {language} is set", "已设置{letter}的用语（{language}）",
        "已設定{letter}的用語（{language}）")
    case .wordingPreset:
      Phrase(
        "{letter}: the wording in {language} is the preset one", "{letter}已用预设用语（{language}）",
        "{letter}已用預設用語（{language}）")
    case .letterheadSet: Phrase("The letterhead is set", "已设置抬头与页脚", "已設定抬頭與頁尾")
    }
  }
}
