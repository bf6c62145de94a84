#!/usr/bin/python3
"""The table of a sign-in sheet as reportlab draws it: rows of tab-parted cells into a PDF."""

import sys

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

# It wants outlines of TrueType, which Noto Sans CJK has not.
font = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"
source, target = sys.argv[1:3]
pdfmetrics.registerFont(TTFont("sheet", font, subfontIndex=0))
style = ParagraphStyle("cell", fontName="sheet", fontSize=10.5, leading=14, wordWrap="CJK")
rows = [["序号", "姓名", "单位", "职务", "联系电话", "签到", "备注"]]
with open(source, encoding="utf-8") as lines:
    for line in lines:
        cells = (line.rstrip("\n").split("\t") + [""] * 7)[:7]
        rows.append([Paragraph(cell, style) for cell in cells])
table = Table(rows, colWidths=[33, 76, 110, 80, 92, 90, 28], repeatRows=1)
table.setStyle(
    TableStyle([("GRID", (0, 0), (-1, -1), 0.6, colors.black), ("FONTNAME", (0, 0), (-1, 0), "sheet")])
)
SimpleDocTemplate(target, pagesize=A4, leftMargin=42, rightMargin=42).build([table])
