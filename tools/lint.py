#!/usr/bin/env python3
"""Everything that is checked without running the program: lint.py [--quick | --tidy]: all but clang-tidy, or it alone."""
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "clang"
# What clang-tidy reads: the unity files, the rooms that are compiled file by file, the programs.
MINE = re.compile(r"/tl_\w+\.dir/Unity/|/src/(model|api)/.*\.cpp$|/src/\w+/main\.cpp$")

# What clang-tidy says of each file that it reads, beside what it found.
CHATTER = re.compile(r"clang-tidy-14 |\d+ warnings? .*generated|\s*$")


def call(command):
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode == 0


def sources(*folders):
    return [f for folder in folders for f in sorted((ROOT / folder).rglob("*")) if f.suffix in (".h", ".cpp")]


def formatting():
    return call(["clang-format-14", "--dry-run", "-Werror", *sources("src", "tests")])


def includes():
    """Each room's line in CMakeLists.txt says what it may include."""
    good = True
    for name, rest in re.findall(r"^room\((\w+)\s*([^)]*)\)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"), re.M):
        uses = rest.partition("USES")[2].partition("LINKS")[0].split()
        good &= call([sys.executable, "tools/includes.py", "src", name, *uses])
    return good


def awaiting():
    return call([sys.executable, "tools/guard.py", "src", "tests"])


def texts():
    return call([sys.executable, "tools/untranslated.py", "src/gui", "src/app"]) & call([sys.executable, "tools/texts.py", "check"])


def tidy():
    """clang-tidy over the unity build: every header is read once for each room, not once for each file."""
    log = ROOT / "build" / "tidy-configure.log"
    with log.open("w", encoding="utf-8") as out:
        if subprocess.run(["cmake", "--preset", "clang"], cwd=ROOT, stdout=out, stderr=out, check=False).returncode:
            print(log.read_text(encoding="utf-8"))
            return False
    generated = [f"tl_{p.name}_autogen" for p in sorted((ROOT / "src").iterdir()) if p.is_dir()]
    known = subprocess.run(["ninja", "-C", str(BUILD), "-t", "targets", "all"], capture_output=True, text=True, check=True).stdout
    generated = [name for name in generated if f"\n{name}: " in known]
    if not call(["cmake", "--build", BUILD, "--target", *generated]):
        return False
    chosen = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8")):
        if MINE.search(entry["file"]) and "fuzzed_" not in entry["command"]:
            chosen.setdefault(entry["file"], entry)
    commands = ROOT / "build" / "tidy" / "compile_commands.json"
    commands.parent.mkdir(exist_ok=True)
    commands.write_text(json.dumps(list(chosen.values())), encoding="utf-8")
    found = subprocess.run(["run-clang-tidy-14", "-quiet", "-p", str(commands.parent), "-j", str(os.cpu_count() or 2)],
                           cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", found.stdout)
    print("\n".join(line for line in plain.splitlines() if not CHATTER.match(line)))
    return found.returncode == 0


def main():
    quick, slow = {"formatting": formatting, "includes": includes, "co_await": awaiting, "texts": texts}, {"clang-tidy": tidy}
    checks = quick if "--quick" in sys.argv[1:] else slow if "--tidy" in sys.argv[1:] else quick | slow
    bad = []
    for name, check in checks.items():
        began = time.monotonic()
        print(f"\n== {name}", flush=True)
        if not check():
            bad.append(name)
        print(f"== {name}: {'found something' if name in bad else 'silent'} ({time.monotonic() - began:.0f} s)", flush=True)
    print("\nlint: " + ("wrong: " + ", ".join(bad) if bad else "all in order"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
