#!/usr/bin/env bash
# Measures a whole run of the published command, raci convert of a seed to a workbook, beside an empty console application published the same way.
# The runs alternate, so that both meet the same machine; what is printed are the medians, the best times, and their ratios.
# benchmarks/startup.sh [RUNS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true DOTNET_CLI_UI_LANGUAGE=en
runs=${1:-25}
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
system=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

mkdir "$temporary/empty"
cat > "$temporary/empty/empty.csproj" << 'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <PublishReadyToRun>true</PublishReadyToRun>
    <SelfContained>false</SelfContained>
  </PropertyGroup>
</Project>
EOF
echo 'return;' > "$temporary/empty/Program.cs"
for project in "$temporary/empty/empty.csproj" src/Raci.Tool/Raci.Tool.csproj; do
    dotnet publish "$project" --runtime "$system" --output "$temporary/published/$(basename "$project" .csproj)" > "$temporary/log" || { cat "$temporary/log"; exit 1; }
done

empty() { "$temporary/published/empty/empty"; }
convert() { "$temporary/published/Raci.Tool/raci" convert --quiet seeds/llmaas.fr.md "$temporary/llmaas.xlsx"; }

# Prints the microseconds of a run.
microseconds() {
    local start=$EPOCHREALTIME
    "$1"
    local end=$EPOCHREALTIME
    echo $((10#${end/[.,]/} - 10#${start/[.,]/}))
}

# The first run of each finds nothing in the machine's caches and does not count.
empty
convert
for _ in $(seq "$runs"); do
    microseconds empty >> "$temporary/empty.txt"
    microseconds convert >> "$temporary/convert.txt"
done

at() { sort -n "$temporary/$1.txt" | sed -n "$2p"; }
row() { awk -v name="$1" -v one="$(at empty "$2")" -v other="$(at convert "$2")" 'BEGIN { printf "| %s | %.1f ms | %.1f ms | %.2f |\n", name, one / 1000, other / 1000, other / one }'; }
echo "| of $runs runs | empty application | raci convert | ratio |"
echo '|---|---:|---:|---:|'
row median $(((runs + 1) / 2))
row best 1
