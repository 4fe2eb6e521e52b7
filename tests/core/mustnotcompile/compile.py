#!/usr/bin/env python3
"""Compiles cases.cpp once per case: case 0 must compile, every other be refused for the right reason.

Usage: compile.py COMPILER INCLUDES, the folders separated by semicolons.
"""
import pathlib
import re
import subprocess
import sys

CASES = 7
REASON = re.compile(r"error: (?:use of deleted|call to deleted|overload resolution selected deleted|static assertion failed|static_assert failed)")


def compiled(compiler, includes, case):
    folders = [f"-I{folder}" for folder in includes.split(";") if folder]
    command = [compiler, "-std=c++20", "-fPIC", "-fsyntax-only", f"-DCASE={case}", *folders,
               str(pathlib.Path(__file__).with_name("cases.cpp"))]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def main():
    failed = 0
    for case in range(CASES + 1):
        run = compiled(sys.argv[1], sys.argv[2], case)
        good = run.returncode == 0 if case == 0 else run.returncode != 0 and REASON.search(run.stderr)
        print(f"{'PASS ' if good else 'FAIL!'}  : case {case}")
        if not good:
            failed += 1
            print(run.stderr[:3000])
    print(f"Totals: {CASES + 1 - failed} passed, {failed} failed, 0 skipped")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
