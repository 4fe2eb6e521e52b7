#!/usr/bin/env python3
"""Runs each fuzzer for a while. An input that breaks one is kept and named; the last line counts, as QtTest's does."""
import argparse
import pathlib
import re
import subprocess
import sys


def run(name, options):
    program = options.bin / f"fuzz_{name}"
    found = options.work / name
    found.mkdir(parents=True, exist_ok=True)
    corpus = pathlib.Path(__file__).resolve().parent / "corpus" / name
    command = [program, f"-max_total_time={options.seconds}", "-timeout=5", "-rss_limit_mb=2048", "-max_len=4096",
               "-print_final_stats=1", f"-artifact_prefix={found}/broken-", f"-seed={options.seed}",
               f"-dict={corpus / 'words.dict'}", found, corpus / "samples"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=options.seconds + 60)
    except (OSError, subprocess.TimeoutExpired) as problem:
        print(f"FAIL!  : fuzz_{name}: {problem}")
        return False
    log = options.work / f"{name}.log"
    log.write_text(done.stderr)
    runs = int((re.search(r"stat::number_of_executed_units:\s*(\d+)", done.stderr) or [0, 0])[1])
    if done.returncode != 0:
        print(f"FAIL!  : fuzz_{name}: an input broke it; see {log}\n{done.stderr[-4000:]}")
        return False
    if runs < options.least:
        print(f"FAIL!  : fuzz_{name}: only {runs} inputs in {options.seconds} s; see {log}")
        return False
    print(f"PASS   : fuzz_{name}: {runs} inputs in {options.seconds} s")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder with the programs fuzz_NAME")
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder for inputs found and logs")
    parser.add_argument("--seconds", type=int, default=20, help="for each fuzzer")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time")
    parser.add_argument("--least", type=int, default=2000, help="inputs that a fuzzer must get through")
    parser.add_argument("names", nargs="+")
    options = parser.parse_args()
    results = [run(name, options) for name in options.names]
    print(f"Totals: {results.count(True)} passed, {results.count(False)} failed, 0 skipped, 0 blacklisted")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
