#!/bin/bash
# try.sh DEB: installs the package on a bare Debian 12 in a folder of its own, starts what it brings, removes it, and looks
# whether anything stays. Needs root, debootstrap, and the package source that this machine has.
set -euo pipefail
deb=$(readlink -f "${1:?a package}")
[ "$(id -u)" = 0 ] || { echo "try.sh: only root may make another root folder" >&2; exit 77; }
bare=$(mktemp -d "${TMPDIR:-/tmp}/trunkline-bare.XXXXXX")
trap 'rm -rf --one-file-system "$bare"' EXIT

say() { printf -- '-- %s\n' "$*"; }
fail() { printf 'try.sh: %s\n' "$*" >&2; exit 1; }
inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Every file but those that apt and dpkg keep for themselves.
files() { (cd "$bare" && find . -path ./var/lib/dpkg -prune -o -path ./var/lib/apt -prune -o -path ./var/cache -prune -o -path ./var/log -prune \
  -o -path ./tmp -prune -o -path ./dev -prune -o -print | sort); }

source=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | sort -u | head -n 1)
say "a bare Debian 12 in $bare"
debootstrap --variant=minbase bookworm "$bare" "$source" >"$bare.log" 2>&1 || { tail -n 20 "$bare.log" >&2; fail "debootstrap failed"; }
rm -f "$bare.log"
cp /etc/resolv.conf "$bare/etc/" 2>/dev/null || true
mkdir -p "$bare/etc/apt/apt.conf.d"
cp /etc/apt/apt.conf.d/*proxy* "$bare/etc/apt/apt.conf.d/" 2>/dev/null || true
inside apt-get update -qq
files >"$bare/tmp/before"

say "installing"
cp "$deb" "$bare/tmp/trunkline.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/trunkline.deb >"$bare/tmp/install.log" 2>&1 || { tail -n 20 "$bare/tmp/install.log" >&2; fail "it cannot be installed"; }
for file in usr/bin/trunkline usr/bin/trunkline-sandbox usr/share/applications/io.github.trunkline.Trunkline.desktop \
  usr/share/metainfo/io.github.trunkline.Trunkline.metainfo.xml usr/share/icons/hicolor/scalable/apps/io.github.trunkline.Trunkline.svg \
  usr/share/doc/trunkline/copyright usr/share/man/man1/trunkline.1.gz usr/share/man/man1/trunkline-sandbox.1.gz; do
  inside dpkg -L trunkline | grep -qx "/$file" || fail "the package lacks $file"
done
say "installed: $(inside trunkline --version), $(inside du -sk /usr/bin/trunkline | cut -f1) KB"

say "starting the window on the sample company"
status=0
inside env QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp timeout -s TERM 8 trunkline --sandbox >"$bare/tmp/run.log" 2>&1 || status=$?
[ "$status" = 124 ] || { cat "$bare/tmp/run.log" >&2; fail "the program ended by itself ($status)"; }
if grep -iE "not found|cannot open|could not load|driver not loaded" "$bare/tmp/run.log"; then fail "something is missing that it loads"; fi

say "removing"
rm -rf "$bare/root/.local" "$bare/root/.config" "$bare/root/.cache"
inside apt-get purge -y -qq trunkline >"$bare/tmp/purge.log" 2>&1
inside apt-get autoremove --purge -y -qq >>"$bare/tmp/purge.log" 2>&1
files >"$bare/tmp/after"
left=$(comm -13 "$bare/tmp/before" "$bare/tmp/after" | grep -i trunkline || true)
[ -z "$left" ] || fail "left behind: $left"
say "nothing of it is left"
