#!/bin/sh
# Shows what a workbook looks like: prints it to PDF and each page to a picture.
# Usage: docs/render.sh WORKBOOK FOLDER
# Needs LibreOffice Calc (soffice) and poppler's pdftoppm; on Debian: apt install libreoffice-calc poppler-utils
set -eu
if [ $# -ne 2 ]; then
    echo "usage: $0 WORKBOOK FOLDER" >&2
    exit 2
fi
for tool in soffice pdftoppm; do
    command -v "$tool" > /dev/null || { echo "$0: $tool is missing: install libreoffice-calc and poppler-utils" >&2; exit 1; }
done
mkdir -p "$2"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$2" "$1" > /dev/null
name=$(basename "$1")
name=${name%.*}
pdftoppm -png -r 80 "$2/$name.pdf" "$2/$name"
ls "$2/$name"*.png
