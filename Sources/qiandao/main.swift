print("qiandao")
