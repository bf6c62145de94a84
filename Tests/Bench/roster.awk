# Writes a roster of `count` people, and as `rows` what stands in the columns of their sign-in sheet.
BEGIN {
  surnames = split("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢", surname, " ")
  characters = split("秀 英 桂 兰 玉 珍 红 梅 丽 华 春 燕 芳 淑 敏 静 雪 莲 凤 霞 翠 萍 琴", given, " ")
  print "姓名,单位,职务,手机,编号"
  for (i = 1; i <= count; i++) {
    name = surname[i % surnames + 1] given[i % characters + 1] given[int(i / characters) % characters + 1]
    unit = "第" i % 40 "村"
    printf "%s,%s,妇联主席,138%08d,%d\n", name, unit, i, i
    printf "%d\t%s\t%s\t妇联主席\t138****%04d\t\t\n", i, name, unit, i >rows
  }
}
