import Model

@testable import Screens

extension World {
  /// A township of thirty chairs in one group, none of whom has been anywhere.
  static func goingOut() -> World {
    let world = World()
    let units = SampleUnits()
    let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧")
    world.library.roster = Roster(
      trainees: surnames.enumerated().map { index, surname in
        var trainee = Trainee.sample(
          index + 1, "\(surname)秀兰", "",
          unit: index.isMultiple(of: 2) ? units.qianyan : units.houyan)
        trainee.pinyin = nil
        trainee.post = "妇联主席"
        return trainee
      }, units: units.all)
    var chairs = TraineeGroup(id: id(1), name: "主席")
    chairs.posts = ["主席"]
    world.library.groups = [chairs]
    return world
  }
}
