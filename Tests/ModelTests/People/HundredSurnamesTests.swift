import Model
import Testing

/// The Hundred Family Surnames (百家姓): 444 of one character and 60 of two, in the order of the book.
///
/// The readings are those of the dictionary of modern Chinese (现代汉语词典), where it has two the more
/// common one. They were compared with the surnames of pinyin-pro (`lib/data/surname.ts`), which
/// differ in 盖 alone (gai there, ge in the dictionary).
@Suite struct HundredSurnamesTests {
  private static let book = """
    赵 zhao, 钱 qian, 孙 sun, 李 li, 周 zhou, 吴 wu, 郑 zheng, 王 wang, 冯 feng, 陈 chen, 褚 chu,
    卫 wei, 蒋 jiang, 沈 shen, 韩 han, 杨 yang, 朱 zhu, 秦 qin, 尤 you, 许 xu, 何 he, 吕 lv,
    施 shi, 张 zhang, 孔 kong, 曹 cao, 严 yan, 华 hua, 金 jin, 魏 wei, 陶 tao, 姜 jiang, 戚 qi,
    谢 xie, 邹 zou, 喻 yu, 柏 bai, 水 shui, 窦 dou, 章 zhang, 云 yun, 苏 su, 潘 pan, 葛 ge,
    奚 xi, 范 fan, 彭 peng, 郎 lang, 鲁 lu, 韦 wei, 昌 chang, 马 ma, 苗 miao, 凤 feng, 花 hua,
    方 fang, 俞 yu, 任 ren, 袁 yuan, 柳 liu, 酆 feng, 鲍 bao, 史 shi, 唐 tang, 费 fei, 廉 lian,
    岑 cen, 薛 xue, 雷 lei, 贺 he, 倪 ni, 汤 tang, 滕 teng, 殷 yin, 罗 luo, 毕 bi, 郝 hao, 邬 wu,
    安 an, 常 chang, 乐 yue, 于 yu, 时 shi, 傅 fu, 皮 pi, 卞 bian, 齐 qi, 康 kang, 伍 wu, 余 yu,
    元 yuan, 卜 bu, 顾 gu, 孟 meng, 平 ping, 黄 huang, 和 he, 穆 mu, 萧 xiao, 尹 yin, 姚 yao,
    邵 shao, 湛 zhan, 汪 wang, 祁 qi, 毛 mao, 禹 yu, 狄 di, 米 mi, 贝 bei, 明 ming, 臧 zang,
    计 ji, 伏 fu, 成 cheng, 戴 dai, 谈 tan, 宋 song, 茅 mao, 庞 pang, 熊 xiong, 纪 ji, 舒 shu,
    屈 qu, 项 xiang, 祝 zhu, 董 dong, 梁 liang, 杜 du, 阮 ruan, 蓝 lan, 闵 min, 席 xi, 季 ji,
    麻 ma, 强 qiang, 贾 jia, 路 lu, 娄 lou, 危 wei, 江 jiang, 童 tong, 颜 yan, 郭 guo, 梅 mei,
    盛 sheng, 林 lin, 刁 diao, 钟 zhong, 徐 xu, 邱 qiu, 骆 luo, 高 gao, 夏 xia, 蔡 cai, 田 tian,
    樊 fan, 胡 hu, 凌 ling, 霍 huo, 虞 yu, 万 wan, 支 zhi, 柯 ke, 昝 zan, 管 guan, 卢 lu, 莫 mo,
    经 jing, 房 fang, 裘 qiu, 缪 miao, 干 gan, 解 xie, 应 ying, 宗 zong, 丁 ding, 宣 xuan,
    贲 ben, 邓 deng, 郁 yu, 单 shan, 杭 hang, 洪 hong, 包 bao, 诸 zhu, 左 zuo, 石 shi, 崔 cui,
    吉 ji, 钮 niu, 龚 gong, 程 cheng, 嵇 ji, 邢 xing, 滑 hua, 裴 pei, 陆 lu, 荣 rong, 翁 weng,
    荀 xun, 羊 yang, 於 yu, 惠 hui, 甄 zhen, 曲 qu, 家 jia, 封 feng, 芮 rui, 羿 yi, 储 chu,
    靳 jin, 汲 ji, 邴 bing, 糜 mi, 松 song, 井 jing, 段 duan, 富 fu, 巫 wu, 乌 wu, 焦 jiao,
    巴 ba, 弓 gong, 牧 mu, 隗 kui, 山 shan, 谷 gu, 车 che, 侯 hou, 宓 mi, 蓬 peng, 全 quan,
    郗 xi, 班 ban, 仰 yang, 秋 qiu, 仲 zhong, 伊 yi, 宫 gong, 宁 ning, 仇 qiu, 栾 luan, 暴 bao,
    甘 gan, 钭 tou, 厉 li, 戎 rong, 祖 zu, 武 wu, 符 fu, 刘 liu, 景 jing, 詹 zhan, 束 shu,
    龙 long, 叶 ye, 幸 xing, 司 si, 韶 shao, 郜 gao, 黎 li, 蓟 ji, 薄 bo, 印 yin, 宿 su, 白 bai,
    怀 huai, 蒲 pu, 邰 tai, 从 cong, 鄂 e, 索 suo, 咸 xian, 籍 ji, 赖 lai, 卓 zhuo, 蔺 lin,
    屠 tu, 蒙 meng, 池 chi, 乔 qiao, 阴 yin, 鬱 yu, 胥 xu, 能 nai, 苍 cang, 双 shuang, 闻 wen,
    莘 shen, 党 dang, 翟 zhai, 谭 tan, 贡 gong, 劳 lao, 逄 pang, 姬 ji, 申 shen, 扶 fu, 堵 du,
    冉 ran, 宰 zai, 郦 li, 雍 yong, 郤 xi, 璩 qu, 桑 sang, 桂 gui, 濮 pu, 牛 niu, 寿 shou,
    通 tong, 边 bian, 扈 hu, 燕 yan, 冀 ji, 郏 jia, 浦 pu, 尚 shang, 农 nong, 温 wen, 别 bie,
    庄 zhuang, 晏 yan, 柴 chai, 瞿 qu, 阎 yan, 充 chong, 慕 mu, 连 lian, 茹 ru, 习 xi, 宦 huan,
    艾 ai, 鱼 yu, 容 rong, 向 xiang, 古 gu, 易 yi, 慎 shen, 戈 ge, 廖 liao, 庾 yu, 终 zhong,
    暨 ji, 居 ju, 衡 heng, 步 bu, 都 du, 耿 geng, 满 man, 弘 hong, 匡 kuang, 国 guo, 文 wen,
    寇 kou, 广 guang, 禄 lu, 阙 que, 东 dong, 欧 ou, 殳 shu, 沃 wo, 利 li, 蔚 wei, 越 yue,
    夔 kui, 隆 long, 师 shi, 巩 gong, 厍 she, 聂 nie, 晁 chao, 勾 gou, 敖 ao, 融 rong, 冷 leng,
    訾 zi, 辛 xin, 阚 kan, 那 na, 简 jian, 饶 rao, 空 kong, 曾 zeng, 毋 wu, 沙 sha, 乜 nie,
    养 yang, 鞠 ju, 须 xu, 丰 feng, 巢 chao, 关 guan, 蒯 kuai, 相 xiang, 查 zha, 后 hou, 荆 jing,
    红 hong, 游 you, 竺 zhu, 权 quan, 逯 lu, 盖 ge, 益 yi, 桓 huan, 公 gong, 仉 zhang, 督 du,
    晋 jin, 楚 chu, 闫 yan, 法 fa, 汝 ru, 鄢 yan, 涂 tu, 钦 qin, 归 gui, 海 hai, 岳 yue,
    帅 shuai, 缑 gou, 亢 kang, 况 kuang, 郈 hou, 有 you, 琴 qin, 商 shang, 牟 mou, 佘 she, 佴 nai,
    伯 bo, 赏 shang, 墨 mo, 哈 ha, 谯 qiao, 笪 da, 年 nian, 爱 ai, 阳 yang, 佟 tong, 言 yan,
    福 fu, 万俟 mo qi, 司马 si ma, 上官 shang guan, 欧阳 ou yang, 夏侯 xia hou, 诸葛 zhu ge,
    闻人 wen ren, 东方 dong fang, 赫连 he lian, 皇甫 huang fu, 尉迟 yu chi, 公羊 gong yang,
    澹台 tan tai, 公冶 gong ye, 宗政 zong zheng, 濮阳 pu yang, 淳于 chun yu, 单于 chan yu,
    太叔 tai shu, 申屠 shen tu, 公孙 gong sun, 仲孙 zhong sun, 轩辕 xuan yuan, 令狐 ling hu,
    钟离 zhong li, 宇文 yu wen, 长孙 zhang sun, 慕容 mu rong, 鲜于 xian yu, 闾丘 lv qiu,
    司徒 si tu, 司空 si kong, 亓官 qi guan, 司寇 si kou, 子车 zi ju, 颛孙 zhuan sun,
    端木 duan mu, 巫马 wu ma, 公西 gong xi, 漆雕 qi diao, 乐正 yue zheng, 壤驷 rang si,
    公良 gong liang, 拓跋 tuo ba, 夹谷 jia gu, 宰父 zai fu, 谷梁 gu liang, 段干 duan gan,
    百里 bai li, 东郭 dong guo, 南门 nan men, 呼延 hu yan, 羊舌 yang she, 微生 wei sheng,
    梁丘 liang qiu, 左丘 zuo qiu, 东门 dong men, 西门 xi men, 南宫 nan gong, 第五 di wu
    """

  private static let surnames: [(name: String, reading: String)] = book.split(separator: ",")
    .map { entry in
      let words = entry.split(whereSeparator: \.isWhitespace)
      return (String(words[0]), words.dropFirst().joined(separator: " "))
    }

  @Test func `the table has each surname once`() {
    #expect(Set(Self.surnames.map(\.name)).count == 504)
    #expect(Self.surnames.count { $0.name.count == 2 } == 60)
  }

  @Test func `each is read as a surname before any given name`() {
    // The last two may join with a surname to an ordinary word (方便), and 英 to none.
    for given in ["英", "春花", "便"] {
      let readings = ["英": "ying", "春花": "chun hua", "便": "bian"]
      let wrong = Self.surnames.compactMap { surname -> String? in
        let reading = Pinyin.reading(of: surname.name + given)
        let right = "\(surname.reading) \(readings[given] ?? "")"
        return reading == right ? nil : "\(surname.name)\(given): \(reading)"
      }
      #expect(wrong == [])
    }
  }

  @Test(arguments: [
    ("單紅", "shan hong"), ("區麗", "ou li"), ("蓋麗", "ge li"), ("樂梅", "yue mei"),
    ("葉芳", "ye fang"), ("繆麗", "miao li"), ("萬俟敏", "mo qi min"), ("尉遲芳", "yu chi fang"),
    ("單于芳", "chan yu fang"), ("長孫紅", "zhang sun hong"), ("澹臺敏", "tan tai min"),
    ("樂正敏", "yue zheng min"), ("閭丘敏", "lv qiu min"), ("種芳", "chong fang"), ("員芳", "yun fang"),
    ("李乾", "li qian"),
  ])
  func `traditional characters are read alike`(name: String, reading: String) {
    #expect(Pinyin.reading(of: name) == reading)
  }

  @Test(arguments: [("解放军", "jie fang jun"), ("能力提升", "neng li ti sheng"), ("单位", "dan wei")])
  func `what is no person has no surname`(text: String, reading: String) {
    #expect(Pinyin.reading(ofText: text) == reading)
    #expect(
      SearchIndex([.init(name: text, texts: [])]).matches(reading.filter { $0 != " " }) == [0])
  }
}
