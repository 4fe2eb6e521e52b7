#!/bin/bash
# A place to drive the program: a virtual screen, a private D-Bus session with AT-SPI, empty folders for what it keeps.
#   stage.sh SCRIPT.py ARGUMENTS...     TRUNKLINE_SCREEN=1280x800 is its size; TRUNKLINE_PRIVATE its folders
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
for tool in Xvfb dbus-run-session import xclip; do
  command -v "$tool" >/dev/null || { echo "stage.sh: $tool is not installed (packaging/dependencies.txt, [test])" >&2; exit 1; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "stage.sh: the Debian package python3-pyatspi is not installed" >&2; exit 1; }

private=$(mktemp -d "${TMPDIR:-/tmp}/trunkline-stage.XXXXXX")
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$private"
}
trap finish EXIT
for folder in home config data state cache runtime bin; do mkdir -m 700 "$private/$folder"; done
# Stands for the browser: it notes what the program asked to open.
printf '#!/bin/sh\nprintf "%%s\\n" "$1" >>"%s/opened"\n' "$private" >"$private/bin/xdg-open"
chmod +x "$private/bin/xdg-open"

export TRUNKLINE_PRIVATE="$private" HOME="$private/home" PATH="$private/bin:$PATH"
export XDG_CONFIG_HOME="$private/config" XDG_DATA_HOME="$private/data" XDG_STATE_HOME="$private/state"
export XDG_CACHE_HOME="$private/cache" XDG_RUNTIME_DIR="$private/runtime"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS QT_STYLE_OVERRIDE QT_SCALE_FACTOR XDG_CURRENT_DESKTOP BROWSER
script=$1
shift
# The server chooses a free display itself, and says which.
mkfifo "$private/display"
Xvfb -displayfd 7 -screen 0 "${TRUNKLINE_SCREEN:-1280x800}x24" -nolisten tcp -noreset -maxclients 2048 7<>"$private/display" >"$private/xvfb.log" 2>&1 &
server=$!
read -r -t 30 display <>"$private/display" || { cat "$private/xvfb.log" >&2; echo "stage.sh: Xvfb does not start" >&2; exit 1; }
export DISPLAY=":$display"

# What the session's own daemons say goes to a file.
dbus-run-session -- sh -c 'exec "$@" >&8 2>&9' - /usr/bin/python3 "$here/$script" "$@" 8>&1 9>&2 >"$private/session.log" 2>&1
