#!/bin/sh
# Measures the program given as the first argument; see Bench.swift.
set -eu

program=$1
here=$(dirname "$0")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cc -O2 "$here/empty-ncurses.c" -o "$scratch/empty" -lncursesw
cp -R "$here/../../Data/sample" "$scratch/sample"
chmod -R go= "$scratch/sample"

# A session of 1,000 that is on right now, so that late comes with minutes.
today=$(date +%F)
"$program" --data "$scratch/big" init --name 测试镇妇联 >/dev/null
"$program" --data "$scratch/big" add class --name 千人班 --start "$today" --end "$today" >/dev/null
"$program" --data "$scratch/big" add session 千人班 --date "$today" --start 00:00 --end 23:59 >/dev/null
{
  echo 姓名,单位,编号
  for number in $(seq 1000); do echo "学员$number,第$((number % 40))村,$number"; done
} >"$scratch/roster.csv"
"$program" --data "$scratch/big" import trainees "$scratch/roster.csv" --class 千人班 >/dev/null

# Classes of 260 and of 5,000, and the rows of the sheet of 260 for programs that draw nothing else.
for count in 260 5000; do
  awk -v count=$count -v rows="$scratch/$count.tsv" -f "$here/roster.awk" >"$scratch/$count.csv"
  "$program" --data "$scratch/$count" init --name 测试镇妇联 >/dev/null
  "$program" --data "$scratch/$count" add class --name 班 --start "$today" --end "$today" >/dev/null
  "$program" --data "$scratch/$count" add session 班 --date "$today" --start 09:00 --end 11:00 >/dev/null
  "$program" --data "$scratch/$count" import trainees "$scratch/$count.csv" --class 班 >/dev/null
done

# Twenty years of visits.
"$program" --data "$scratch/visits" init --name 测试镇妇联 >/dev/null
mkdir -p -m 700 "$scratch/visits/visits"
awk -v count=2000 -v to="$scratch/visits/visits" -f "$here/visits.awk"

mkdir "$scratch/peers"
cc -O2 "$here/Peers/pango.c" -o "$scratch/peers/pango" $(pkg-config --cflags --libs pangocairo)
for peer in reportlab weasyprint; do
  if /usr/bin/python3 -c "import $peer" 2>/dev/null; then
    install -m 755 "$here/Peers/$peer-sheet.py" "$scratch/peers/$peer"
  else
    echo "$peer is not installed and not measured"
  fi
done

"$(dirname "$program")/bench" workbook "$scratch/roster.xlsx"

"$(dirname "$program")/bench" "$program" "$scratch/empty" "$scratch"
