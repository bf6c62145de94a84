# Writes `count` visits over twenty years into the folder `to`, each as full as a careful office writes it.
function id(letter, number) { return sprintf("%s-01m%013d", letter, number) }
BEGIN {
  kinds = split("seminar on-site-meeting observation outside-visit", kind, " ")
  towns = split("三涧堡街道 三十里堡街道 贝勒市场 青岛村 铁山街道 双岛湾街道 登沙河街道 亮甲店街道", town, " ")
  people = 30
  for (i = 1; i <= count; i++) {
    visit = id("v", i)
    file = to "/" visit ".json"
    date = sprintf("%04d-%02d-%02d", 2006 + i % 20, i % 12 + 1, i % 28 + 1)
    marks = ""
    names = ""
    for (p = 1; p <= people; p++) {
      comma = p < people ? "," : ""
      names = names "    \"" id("t", p) "\"" comma "\n"
      marks = marks "        \"" id("t", p) "\": { \"isHere\": true }" comma "\n"
    }
    printf "{\n  \"calls\": {\n" >file
    points = split("departure " id("p", 1) " " id("p", 2) " " id("p", 3) " return", point, " ")
    for (c = 1; c <= points; c++)
      printf "    \"%s\": {\n      \"left\": { \"count\": %d, \"date\": \"%s\", \"time\": \"%02d:00\" },\n      \"marks\": {\n%s      }\n    }%s\n", point[c], people, date, 7 + 2 * c, marks, c < points ? "," : "" >file
    printf "  },\n  \"date\": \"%s\",\n  \"gaps\": [\n", date >file
    for (g = 1; g <= 2; g++) {
      closing = i > 20 || g == 1 ? sprintf("\"closing\": { \"change\": \"已建立制度\", \"date\": \"%s\" }, ", date) : ""
      printf "    { \"actions\": [ { \"due\": \"%s\", \"id\": \"%s\", \"owner\": \"孙丽华\", \"text\": \"走访企业、建立台账\"%s } ], %s\"here\": \"没有台账\", \"id\": \"%s\", \"text\": \"一户一档，台账按月更新\" }%s\n", date, id("a", g), closing == "" ? "" : ", \"done\": \"" date "\"", closing, id("g", g), g < 2 ? "," : "" >file
    }
    printf "  ],\n  \"host\": \"%s%d\",\n  \"hours\": 6,\n  \"id\": \"%s\",\n  \"kind\": \"%s\",\n  \"leader\": \"孙丽华\",\n  \"participants\": [\n%s  ],\n  \"purpose\": \"学习妇女之家建设和档案管理的做法\",\n  \"stops\": [\n", town[i % towns + 1], i, visit, kind[i % kinds + 1], names >file
    for (s = 1; s <= 3; s++)
      printf "    { \"arrival\": \"%02d:00\", \"heard\": \"听取党工委和妇联介绍经验\", \"id\": \"%s\", \"inspected\": \"工作档案\", \"place\": \"第%d站\", \"seen\": \"展板与妇女之家\" }%s\n", 8 + 2 * s, id("p", s), s, s < 3 ? "," : "" >file
    printf "  ]\n}\n" >file
    close(file)
  }
}
