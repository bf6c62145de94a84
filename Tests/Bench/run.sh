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

"$(dirname "$program")/bench" workbook "$scratch/roster.xlsx"

"$(dirname "$program")/bench" "$program" "$scratch/empty" "$scratch"
