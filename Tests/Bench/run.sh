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

# A session of 300 that is on right now, so that late comes with minutes.
today=$(date +%F)
"$program" --data "$scratch/big" init --name 测试镇妇联 >/dev/null
"$program" --data "$scratch/big" add class --name 三百人班300 --start "$today" --end "$today" >/dev/null
"$program" --data "$scratch/big" add session 300 --date "$today" --start 00:00 --end 23:59 >/dev/null
{
  echo 姓名,单位,编号
  for number in $(seq 300); do echo "学员$number,第$((number % 40))村,$number"; done
} >"$scratch/roster.csv"
"$program" --data "$scratch/big" import trainees "$scratch/roster.csv" --class 300 >/dev/null

"$(dirname "$program")/bench" "$program" "$scratch/empty" "$scratch"
