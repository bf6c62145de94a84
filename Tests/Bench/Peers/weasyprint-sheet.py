#!/usr/bin/python3
"""The table of a sign-in sheet as WeasyPrint lays out a page of HTML: rows of tab-parted cells into a PDF."""

import html
import sys

from weasyprint import HTML

source, target = sys.argv[1:3]


def row(cells, tag):
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"


with open(source, encoding="utf-8") as lines:
    rows = [(line.rstrip("\n").split("\t") + [""] * 7)[:7] for line in lines]
head = row(["序号", "姓名", "单位", "职务", "联系电话", "签到", "备注"], "th")
page = (
    "<style>@page{size:A4;margin:15mm}body{font:10.5pt 'Noto Sans CJK SC'}"
    "table{border-collapse:collapse;width:100%}td,th{border:.6pt solid;height:9mm;padding:1mm}</style>"
    f"<table><thead>{head}</thead><tbody>" + "".join(row(cells, "td") for cells in rows) + "</tbody></table>"
)
HTML(string=page).write_pdf(target)
