#!/bin/bash
# Runs every fuzz target, or those named, for FUZZ_SECONDS of processor time each (600), and prints
# what came of it. Ends with 1 where one crashed or broke a promise; .build/fuzz/finds/TARGET holds
# the input then. What was learned is kept in .build/fuzz/corpus for the next time.
set -eu
cd "$(dirname "$0")/../.."
seconds=${FUZZ_SECONDS:-600}
here=Tests/Fuzz
there=.build/fuzz
sanitizers=-sanitize=address,fuzzer

build() {
  swift build -c release --scratch-path $there --target FuzzTargets -Xswiftc $sanitizers \
    -Xswiftc -enable-testing >&2
  mkdir -p $there/bin
  swiftc $sanitizers -lncursesw -o $there/bin/fuzz \
    $there/release/{Model,Cells,Store,Exchange,Programs,Terminal,FuzzTargets,CSystem,CNcurses,CArchive,CXML,CXlsxWriter}.build/*.o 2>$there/link.log
}

# Runs one target in rounds of a minute until its time is up or something was found.
fuzz() {
  local target=$1 used=0.0 failed=0 log=$there/$1.log TIMEFORMAT='%U %S'
  mkdir -p $there/corpus/"$target" $there/finds/"$target"
  ln -sf fuzz $there/bin/"$target"
  : >"$log"
  while [ "${used%.*}" -lt "$seconds" ] && [ $failed = 0 ]; do
    { time $there/bin/"$target" $there/corpus/"$target" $here/Seeds/"$target" \
      -dict=$here/Dictionaries/"$target".dict -artifact_prefix=$there/finds/"$target"/ \
      -max_total_time=$((seconds < 60 ? seconds : 60)) -max_len=1024 -timeout=10 -rss_limit_mb=1024 \
      -detect_leaks=0 -print_final_stats=1 >>"$log" 2>&1 || failed=1; } \
      2>"$log.time"
    used=$(awk -v used="$used" '{ printf "%.1f", used + $1 + $2 }' "$log.time")
  done
  awk -v target="$target" -v used="$used" -v failed=$failed '
    /^stat::number_of_executed_units/ { runs += $2 }
    { for (i = 1; i < NF; i++) if ($i == "cov:") edges = $(i + 1)
      else if ($i == "ft:") features = $(i + 1) }
    END { printf "%-10s %12d %8d %8d %8d %8d\n", target, runs, used, edges, features, failed }
  ' "$log"
  return $failed
}

export ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=64 SWIFT_BACKTRACE=enable=no
build
targets=("$@")
[ ${#targets[@]} -gt 0 ] || for folder in $here/Seeds/*; do targets+=("${folder##*/}"); done
failed=0
table=$(printf '%-10s %12s %8s %8s %8s %8s' target executions 'CPU s' edges features crashes)
for target in "${targets[@]}"; do
  line=$(fuzz "$target") || failed=1
  table+=$'\n'$line
done
echo "$table"
exit $failed
