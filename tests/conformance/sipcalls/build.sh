#!/bin/bash
# Builds livekit-sip for the real calls: build.sh [CHECKOUT [PROGRAM]]
#
# CHECKOUT is a folder with the sources of github.com/livekit/sip; without one they are cloned into build/tools. PROGRAM is
# what is made, build/tools/bin/livekit-sip. Needs Go 1.26, a C compiler, and Debian's libopus-dev, libopusfile-dev, libsoxr-dev and
# pkg-config (packaging/dependencies.txt, [calls]). Later commits name modules that cannot be had everywhere.
set -euo pipefail
commit=179b2574d8e6b97306855cf0c8628b17f53c3e92 # July 2026

root=$(cd "$(dirname "$(readlink -f "$0")")/../../.." && pwd)
tools=${TRUNKLINE_TOOLS:-$root/build/tools}
checkout=${1:-$tools/livekit-sip}
program=$(realpath -m "${2:-$tools/bin/livekit-sip}")

pkg-config --exists opus opusfile soxr || { echo "build.sh: apt-get install libopus-dev libopusfile-dev libsoxr-dev" >&2; exit 1; }
if [ ! -e "$checkout/go.mod" ]; then
  git clone --quiet https://github.com/livekit/sip.git "$checkout"
  git -C "$checkout" checkout --quiet "$commit"
fi
mkdir -p "$(dirname "$program")"
cd "$checkout"
GOPATH=$tools/gopath GOCACHE=$tools/gocache GOFLAGS="-modcacherw -buildvcs=false" GOTOOLCHAIN=local CGO_ENABLED=1 \
  go build -o "$program" ./cmd/livekit-sip
echo "TRUNKLINE_LIVEKIT_SIP=$program"
