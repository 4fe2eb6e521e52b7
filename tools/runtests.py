#!/usr/bin/env python3
"""Runs every test with ctest and counts test functions: runtests.py BUILD [--jobs N] [--only REGEX] [--self-test].

QtTest's lines and the same lines printed by scripts (`PASS   : name`, `FAIL!  : name why`, `SKIP   : name why`) are counted;
the rows of a data-driven test are one function; a test that prints no such line is one function, judged by its exit code.
A crash, a time-out or a failing exit without a failing function is one failure more. The last line is `N passed, N failed,
N skipped`; each test's output is in BUILD/logs. With CI=true a skip fails the run, but for those that MAY_BE_SKIPPED."""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

LINE = re.compile(r"^(PASS  |FAIL! |XPASS |SKIP  ) *: (.*)$", re.M)
ENDED = re.compile(r"Test +#\d+: (\S+) \.*\*\*\*(.*?) +[\d.]+ sec")  # of ctest
QT = re.compile(r"([\w:]+::(\w+))\(.*?\) ?(.*)")
RANK = {"passed": 0, "skipped": 1, "failed": 2}
STATE = {"PASS": "passed", "FAIL!": "failed", "XPASS": "failed", "SKIP": "skipped"}
FRAME = ("initTestCase", "cleanupTestCase")  # QtTest's own functions: counted only when they go wrong

# The tests whose skip is no failure with CI=true, and why they may be skipped. They say so themselves, too.
MAY_BE_SKIPPED = {
    "conformance_sipcalls": "TRUNKLINE_LIVEKIT_SIP names no livekit-sip, which only exists as source that not every machine "
                            "can build: see tests/conformance/sipcalls/build.sh",
}


def functions(output):
    """{function: (state, reason)} of what a test printed, the worst row of each, and whether it printed any line at all."""
    found, lines = {}, LINE.findall(output)
    for word, rest in lines:
        state, qt = STATE[word.strip()], QT.match(rest)
        name, reason = (qt[1], qt[3]) if qt else rest.partition(": ")[::2] if state != "passed" else (rest, "")
        if qt and qt[2] in FRAME and state == "passed":
            continue
        if name not in found or RANK[state] > RANK[found[name][0]]:
            found[name] = (state, reason.strip())
    return found, bool(lines)


def judge(test, status, message, output):
    """{function: (state, reason)} of one ctest test. status: run, fail, notrun, disabled (as in ctest's JUnit file)."""
    found, counted = functions(output)
    if status == "notrun" and message.startswith("SKIP_"):
        reasons = [reason for state, reason in found.values() if state == "skipped"]
        return {test: ("skipped", (reasons or output.strip().split("\n"))[-1])}
    if status in ("notrun", "disabled"):
        return {test: ("failed", message or status)}
    if not counted:
        found = {test: ("failed" if status == "fail" else "passed", message or "ended with an error" if status == "fail" else "")}
    elif status == "fail" and not any(state == "failed" for state, _ in found.values()):
        found[test] = ("failed", message or "crashed, ran out of time or ended with an error after its last function")
    return found


def run(build, jobs, only):
    """Runs ctest; gives [(test, status, message, output)] or None when it left no report."""
    report = build / "tests.xml"
    report.unlink(missing_ok=True)
    command = ["ctest", "--test-dir", str(build), "-j", str(jobs), "--output-junit", str(report.resolve()), "--no-tests=error"]
    command += ["--test-output-size-passed", "100000000", "--test-output-size-failed", "100000000"]
    command += ["-R", only] if only else []
    environment = {name: value for name, value in os.environ.items() if name != "CTEST_OUTPUT_ON_FAILURE"}
    how = {}  # the report does not say how a test ended: ctest's own line does
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, errors="replace") as ctest:
        for line in ctest.stdout:
            print(line, end="", flush=True)
            if ended := ENDED.search(line):
                how[ended[1]] = ended[2]
    if not report.exists():
        print(f"ctest left no report (exit {ctest.returncode})")
        return None
    rows = []
    for case in xml.parse(report).getroot().iter("testcase"):
        trouble = case.find("failure") if case.find("failure") is not None else case.find("skipped")
        message = "" if trouble is None else trouble.get("message") or how.get(case.get("name"), "")
        rows.append((case.get("name"), case.get("status"), message, case.findtext("system-out") or ""))
    return rows


def unexcused(skipped):
    return [name for name, _ in skipped if name not in MAY_BE_SKIPPED]


def tell(build, rows):
    """Prints failures and skips with their reasons, writes the logs, prints the count; gives the exit code."""
    logs = build / "logs"
    logs.mkdir(exist_ok=True)
    count, skipped = {"passed": 0, "failed": 0, "skipped": 0}, []
    for test, status, message, output in rows:
        (logs / f"{test}.txt").write_text(output, encoding="utf-8")
        found = judge(test, status, message, output)
        for name, (state, reason) in found.items():
            count[state] += 1
            if state == "skipped":
                skipped.append((name, reason))
        bad = {name: reason for name, (state, reason) in found.items() if state == "failed"}
        if bad:
            print(f"\n---- {test} ({logs / test}.txt)")
            print("\n".join(output.rstrip().split("\n")[-60:]))
            for name, reason in bad.items():
                print(f"FAILED {test}: {name} {reason}".rstrip())
    if skipped:
        print("\nSkipped:\n" + "\n".join(f"  {name}: {reason}" for name, reason in skipped))
    strict = os.environ.get("CI") == "true" and unexcused(skipped)
    if strict:
        print("A skipped test is a failure here (CI=true).")
    print("\n{passed} passed, {failed} failed, {skipped} skipped".format(**count))
    return 1 if count["failed"] or strict or not count["passed"] else 0


SAMPLE = """********* Start testing of T *********
PASS   : T::initTestCase()
PASS   : T::rows(one)
FAIL!  : T::rows(two (2)) 'x' returned FALSE. ()
PASS   : T::rows(three)
SKIP   : T::later() no network
PASS   : T::good(a)
PASS   : T::good(b)
QDEBUG : T::good(b) PASS   : T::fake()
XFAIL  : T::known() soon
PASS   : T::known()
XPASS  : T::wrong() came true
PASS   : T::cleanupTestCase()
"""


def self_test():
    cases = [
        (judge("t", "fail", "", SAMPLE), {"T::rows": "failed", "T::later": "skipped", "T::good": "passed", "T::known": "passed", "T::wrong": "failed"}),
        (judge("t", "fail", "", "PASS   : T::a()\n"), {"T::a": "passed", "t": "failed"}),
        (judge("t", "run", "", "PASS   : T::a()\n"), {"T::a": "passed"}),
        (judge("t", "run", "", "FAIL!  : T::a() but exit 0\n"), {"T::a": "failed"}),
        (judge("t", "run", "", "SKIP   : T::initTestCase() no bus\nPASS   : T::cleanupTestCase()\n"), {"T::initTestCase": "skipped"}),
        (judge("t", "run", "", "all in order\n"), {"t": "passed"}),
        (judge("t", "fail", "", ""), {"t": "failed"}),
        (judge("t", "notrun", "Unable to find executable", ""), {"t": "failed"}),
        (judge("t", "notrun", "SKIP_RETURN_CODE=77", "no node\n"), {"t": "skipped"}),
        (judge("t", "notrun", "SKIP_RETURN_CODE=77", "SKIP   : x: no node\nTotals: 1 skipped\n"), {"t": "skipped"}),
        (judge("t", "run", "", "PASS   : replays 634 exchanges\nSKIP   : real server: no Go\n"), {"replays 634 exchanges": "passed", "real server": "skipped"}),
    ]
    wrong = 0
    for got, want in cases:
        states = {name: state for name, (state, _) in got.items()}
        if states != want:
            wrong += 1
            print(f"self-test: got {states}, wanted {want}")
    if unexcused([("conformance_sipcalls", "")]) or unexcused([("t", "")]) != ["t"]:
        wrong += 1
        print("self-test: the wrong skips are excused")
    if judge("t", "notrun", "SKIP_RETURN_CODE=77", "SKIP   : x: no node\nTotals: 1 skipped\n")["t"][1] != "no node":
        wrong += 1
        print("self-test: a skip does not tell its reason")
    print(f"runtests: self-test of {len(cases) + 2} cases, {wrong} wrong")
    return 1 if wrong else 0


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("build", nargs="?", type=pathlib.Path)
    args.add_argument("--jobs", type=int, default=1)
    args.add_argument("--only")
    args.add_argument("--self-test", action="store_true")
    chosen = args.parse_args()
    if chosen.self_test:
        return self_test()
    rows = run(chosen.build, chosen.jobs, chosen.only)
    if rows is None:
        print("0 passed, 1 failed, 0 skipped")
        return 1
    return tell(chosen.build, rows)


if __name__ == "__main__":
    sys.exit(main())
