#!/usr/bin/python3
"""Makes the workbooks in this folder again: openpyxl writes one, and LibreOffice writes it anew.

Needs the Debian packages python3-openpyxl and libreoffice-calc-nogui. The tests need neither.
"""

import datetime
import os
import subprocess

from openpyxl import Workbook
from openpyxl.styles import Font

os.chdir(os.path.dirname(os.path.abspath(__file__)))
book = Workbook()
sheet = book.active
sheet.title = "名册"
sheet["A1"] = "杏花湾镇妇联干部花名册"
sheet["A1"].font = Font(bold=True, size=18)
sheet.merge_cells("A1:K1")
sheet["A2"] = "填报单位：杏花湾镇妇联"
sheet["J2"] = datetime.date(2026, 11, 24)
# The headings take two rows, with those of the phone below one for both.
for column, heading in enumerate(
    ["序号", "编号", "姓 名", "性别", "出生\n年月", "所在村（社区）", "职务", "联系方式", None,
     "身份证号", "文化程度", "备注"], 1):
    sheet.cell(4, column, heading)
    if column not in (8, 9):
        sheet.merge_cells(start_row=4, end_row=5, start_column=column, end_column=column)
sheet.merge_cells("H4:I4")
sheet["H5"] = "手机号"
sheet["I5"] = "办公室"
people = [
    (1, 1, "单　桂芝", "女", datetime.date(1985, 3, 1), "柳树屯村", "主席", 13800000001, None,
     "210211198503121222", "大专", None),
    (2, 2, "刘艳", "女", 1979.03, None, "副主席", "138-0000-0002", "0411-86000000", None, "专科", "雪天\n晚到"),
    (3, 3, "王芳", "女", "1990年10月", None, '="执"&"委"', "１３８０００００００３", None, None, "大学本科", None),
    (4, None, "李秀英", "女", 31121, "新港社区", "主任", 1.3800000004e10, None, None, "高中", None),
    (5, None, None, None, None, None, None, None, None, None, None, None),
]
for row, person in enumerate(people, 6):
    for column, value in enumerate(person, 1):
        sheet.cell(row, column, value)
    sheet.cell(row, 2).number_format = "000"
sheet["E6"].number_format = 'yyyy"年"m"月"'
sheet.merge_cells("F6:F8")
sheet["A13"] = "填表人：孙"
hidden = book.create_sheet("字典")
hidden["A1"] = "姓名"
hidden["A2"] = "不该读到"
hidden.sheet_state = "hidden"
other = book.create_sheet("说明")
other["A1"] = "请勿改动表头"
book.save("openpyxl.xlsx")
os.makedirs("out", exist_ok=True)
subprocess.run(
    ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", "out", "openpyxl.xlsx"], check=True)
os.replace("out/openpyxl.xlsx", "libreoffice.xlsx")
os.rmdir("out")
