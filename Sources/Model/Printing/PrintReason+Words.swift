extension PrintReason {
  /// What is the matter; the keyword itself where there is no word for it.
  public func words(_ language: Language) -> String {
    Self.phrases[keyword]?[language] ?? keyword
  }

  static let phrases: [String: Phrase] = [
    "media-empty": Phrase("paper out", "缺纸", "缺紙"),
    "media-needed": Phrase("put paper in", "请装纸", "請裝紙"),
    "media-low": Phrase("little paper left", "纸张不多", "紙張不多"),
    "media-jam": Phrase("paper jam", "卡纸", "卡紙"),
    "input-tray-missing": Phrase("paper tray missing", "纸盒未装好", "紙匣未裝好"),
    "output-area-full": Phrase("output tray full", "出纸盘已满", "出紙匣已滿"),
    "output-area-almost-full": Phrase("output tray almost full", "出纸盘将满", "出紙匣將滿"),
    "output-tray-missing": Phrase("output tray missing", "出纸盘未装好", "出紙匣未裝好"),
    "toner-empty": Phrase("toner out", "碳粉用尽", "碳粉用盡"),
    "toner-low": Phrase("toner low", "碳粉不足", "碳粉不足"),
    "marker-supply-empty": Phrase("ink or toner out", "墨水或碳粉用尽", "墨水或碳粉用盡"),
    "marker-supply-low": Phrase("ink or toner low", "墨水或碳粉不足", "墨水或碳粉不足"),
    "marker-waste-full": Phrase("waste toner box full", "废粉盒已满", "廢粉盒已滿"),
    "marker-waste-almost-full": Phrase("waste toner box almost full", "废粉盒将满", "廢粉盒將滿"),
    "developer-empty": Phrase("developer out", "显影剂用尽", "顯影劑用盡"),
    "developer-low": Phrase("developer low", "显影剂不足", "顯影劑不足"),
    "opc-life-over": Phrase("drum worn out", "感光鼓寿命已尽", "感光鼓壽命已盡"),
    "opc-near-eol": Phrase("drum almost worn out", "感光鼓将到寿命", "感光鼓將到壽命"),
    "cover-open": Phrase("cover open", "机盖未关", "機蓋未關"),
    "door-open": Phrase("door open", "机门未关", "機門未關"),
    "interlock-open": Phrase("a door or cover is open", "机门或机盖未关", "機門或機蓋未關"),
    "fuser-over-temp": Phrase("fuser too hot", "定影器过热", "定影器過熱"),
    "fuser-under-temp": Phrase("fuser too cold", "定影器未预热", "定影器未預熱"),
    "offline": Phrase("offline", "脱机", "離線"),
    "shutdown": Phrase("switched off", "已关机", "已關機"),
    "connecting-to-device": Phrase("connecting", "正在连接", "正在連線"),
    "timed-out": Phrase("does not answer", "没有响应", "沒有回應"),
    "stopped-partly": Phrase("partly stopped", "部分停止", "部分停止"),
    "spool-area-full": Phrase("its memory is full", "存储空间已满", "儲存空間已滿"),
    "cups-missing-filter": Phrase("its driver is not installed", "未安装驱动程序", "未安裝驅動程式"),
    "cups-insecure-filter": Phrase("its driver is not safe", "驱动程序不安全", "驅動程式不安全"),
    "other": Phrase("see its display", "请查看打印机显示屏", "請查看印表機面板"),
    "job-hold-until-specified": Phrase("held by somebody", "有人挂起", "有人暫停"),
    "cups-held-for-authentication":
      Phrase("the printer asks for a password", "打印机要求密码", "印表機要求密碼"),
    "resources-are-not-ready": Phrase("the printer is not ready", "打印机未就绪", "印表機未就緒"),
    "aborted-by-system": Phrase("given up by the print server", "打印服务放弃了任务", "列印服務放棄了工作"),
    "document-format": Phrase("the printer cannot read it", "打印机无法识别文件", "印表機無法識別檔案"),
    "unsupported-document-format":
      Phrase("the printer takes no PDF", "打印机不支持 PDF", "印表機不支援 PDF"),
    "document-unprintable": Phrase("it cannot be printed", "文件无法打印", "檔案無法列印"),
  ]
}
