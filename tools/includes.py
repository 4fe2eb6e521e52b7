#!/usr/bin/env python3
"""Checks that a room includes only what it may: includes.py SRC ROOM [ROOMS IT USES...]. Prints each stray include; exit 1 if any."""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
WIDGETS = re.compile(r"^\s*#\s*include\s+<(QtGui/|QtWidgets/|QWidget|QDialog|QMessageBox|QColor|QIcon|QPixmap|QPainter|QGuiApplication|QApplication)", re.M)


def main():
    src, room, uses = pathlib.Path(sys.argv[1]), sys.argv[2], set(sys.argv[3:])
    allowed = uses | {room}
    rooms = {p.name for p in src.iterdir() if p.is_dir()}
    stray = []
    for file in sorted((src / room).rglob("*")):
        if file.suffix not in (".h", ".cpp"):
            continue
        text = file.read_text(encoding="utf-8")
        for path in INCLUDE.findall(text):
            first = path.split("/")[0]
            if first in rooms and first not in allowed:
                stray.append(f"{file}: \"{path}\" belongs to {first}, which {room} may not use")
            elif "/" not in path and not path.startswith(("ui_", "moc_")) and not path.endswith(".moc"):
                stray.append(f"{file}: \"{path}\" has no room: write \"{room}/{path}\"")
        if room not in ("gui", "app") and WIDGETS.search(text):
            stray.append(f"{file}: includes QtGui or QtWidgets below the gui room")
    print("\n".join(stray) or f"{room}: includes are in order")
    print(f"Totals: {int(not stray)} passed, {int(bool(stray))} failed, 0 skipped")
    return bool(stray)


if __name__ == "__main__":
    sys.exit(main())
